package org.portwright.numbering.internal.ranges;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.Following;
import org.portwright.numbering.internal.digits.Incomplete;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.Suffix;
import org.portwright.numbering.internal.digits.Telephone;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.findings.Reach;
import org.portwright.numbering.internal.plan.PlainPlan;
import org.portwright.numbering.internal.ranges.RangeEnd.Doubt;
import org.portwright.numbering.internal.ranges.RangeEnd.Extent;
import org.portwright.numbering.internal.ranges.RangeEnd.Refusal;
import org.portwright.numbering.internal.shapes.Shapes;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;
import org.portwright.numbering.internal.withdrawals.TakeBackWords;

/**
 * The law that every end of a range passes through: all digits that are written for the end are laid right-aligned
 * under the first number. The range has no more numbers than the digits can count that remain from the first one that
 * differs, and no digit of the end is left over. An end that breaks it makes no range, because a piece of an end, such
 * as the 496 of {@code 0161 496-0000 to 496-0009}, would make one of hundreds of numbers.
 */
final class RangeLaw {

	/** Up to so many digits may as well count something: 24 hours, 10 lines. */
	private static final int COUNTING_DIGITS = 3;

	private final TelephoneFinder finder;

	RangeLaw(TelephoneFinder finder) {
		this.finder = finder;
	}

	/**
	 * Reads the end of a range; {@code null} if nothing stands there that may be one.
	 *
	 * @param at     how far ahead it may be
	 * @param first  the number before, E.164 digits
	 * @param spaced whether a blank or a word stands before, so that the digits may be something else
	 * @param down   whether the range is told from its last number down
	 */
	@Nullable
	RangeEnd read(TokenStream stream, int at, long first, boolean spaced, boolean down) {
		@Nullable
		DigitGroups groups = DigitGroups.read(stream, at);
		if (groups == null || groups.count() == 0) {
			return null;
		}
		@Nullable
		Telephone found = finder.find(stream, groups, 0);
		@Nullable
		Telephone full = found != null || !isUk(first) || finder.isComplete(first) ? found
				: finder.findUnknown(stream, groups);
		if (full != null && isUk(full.number()) == isUk(first)) {
			int end = groups.endToken(full.lastGroup());
			return isLeftOver(stream, groups, full.lastGroup() + 1) ? leftOver(stream, groups, full.lastGroup() + 1)
					: judge(first, full.number(), down, end);
		}
		@Nullable
		Incomplete begun = full == null ? Incomplete.of(groups) : null;
		Incomplete.@Nullable Rest wrapped = begun == null || stream.kind(
				stream.skipSpace(groups.endToken(groups.count() - 1))) != TokenKind.NEWLINE ? null
						: begun.rest(stream, groups.endToken(groups.count() - 1), finder);
		if (wrapped != null && isPossible(first, wrapped.number(), down)) {
			return new Extent(wrapped.number(), wrapped.end());
		}
		if ((groups.digit(0) == 0 || groups.hasPlus()) && OwnNumber.begins(stream, at, finder)
				&& !isLaid(stream, groups, first, down)) {
			return new Refusal(Reason.RANGE_UNEVEN, OwnNumber.end(stream, groups, finder));
		}
		return Shapes.begins(stream, at) ? null : laid(stream, groups, first, spaced, down);
	}

	/** Returns whether the range to a whole number can be meant. */
	static RangeEnd judge(long first, long last, boolean down, int end) {
		if (Long.toString(first).length() != Long.toString(last).length()) {
			return new Refusal(Reason.RANGE_UNEVEN, end);
		}
		if (isPossible(first, last, down)) {
			return new Extent(last, end);
		}
		return new Refusal(Reach.isBlock(first, last) ? Reason.RANGE_REVERSED : Reason.RANGE_SUSPECT, end);
	}

	private static boolean isPossible(long first, long last, boolean down) {
		return down ? last < first && Reach.isPossible(last, first) : Reach.isPossible(first, last);
	}

	private static boolean isLaid(TokenStream stream, DigitGroups groups, long first, boolean down) {
		@Nullable
		Suffix all = Suffix.ofGroups(stream, groups, first);
		return all != null && isPossible(first, all.applyTo(first), down) && !isLeftOver(stream, groups, all.groups());
	}

	private static @Nullable RangeEnd laid(TokenStream stream, DigitGroups groups, long first, boolean spaced,
			boolean down) {
		@Nullable
		Suffix all = Suffix.ofGroups(stream, groups, first);
		@Nullable
		Suffix one = Suffix.ofToken(stream, groups.firstToken(0));
		boolean oneFits = one != null && isPossible(first, one.applyTo(first), down);
		if (all != null && isPossible(first, all.applyTo(first), down)
				&& (all.digits() > Suffix.BLOCK_DIGITS || !oneFits)) {
			return isLeftOver(stream, groups, all.groups()) ? leftOver(stream, groups, all.groups())
					: judge(first, all.applyTo(first), down, all.end());
		}
		if (one == null) {
			return null;
		}
		if (all != null && oneFits && all.digits() <= Suffix.BLOCK_DIGITS && !Following.isUnit(stream, all.end())
				&& isPossible(first, all.applyTo(first), down)) {
			// The end may be the first group or both.
			return new Refusal(Reason.RANGE_UNEVEN, all.end());
		}
		if (isLeftOver(stream, groups, 1)) {
			return spaced && one.digits() < Suffix.BLOCK_DIGITS ? new Doubt(groups.firstToken(0), one.end())
					: leftOver(stream, groups, 1);
		}
		return single(stream, groups.firstToken(0), one, first, spaced, down);
	}

	/** One group of digits, which may as well count something. */
	private static @Nullable RangeEnd single(TokenStream stream, int at, Suffix suffix, long first, boolean spaced,
			boolean down) {
		if (suffix.digits() <= COUNTING_DIGITS) {
			if (Following.isUnit(stream, suffix.end()) || spaced && Following.isFraction(stream, suffix.end())) {
				return null;
			}
			if (spaced && Following.isOtherWord(stream, suffix.end())
					&& TakeBackWords.length(stream, stream.skipSpace(suffix.end())) == 0) {
				return new Doubt(at, suffix.end());
			}
		}
		if (spaced && suffix.isYear() && Following.isOtherWord(stream, suffix.end())) {
			return new Doubt(at, suffix.end());
		}
		return judge(first, suffix.applyTo(first), down, suffix.end());
	}

	/** Returns whether the digits of a group belong to those before them and would be left over. */
	private static boolean isLeftOver(TokenStream stream, DigitGroups groups, int group) {
		if (group >= groups.count()) {
			return false;
		}
		return groups.gap(group) == DigitGroups.Gap.DASH
				|| stream.kind(groups.firstToken(group) - 1) == TokenKind.DOT;
	}

	private static Refusal leftOver(TokenStream stream, DigitGroups groups, int from) {
		int group = from;
		while (isLeftOver(stream, groups, group + 1)) {
			group++;
		}
		return new Refusal(Reason.RANGE_UNEVEN, groups.endToken(group));
	}

	private static boolean isUk(long number) {
		long rest = number;
		while (rest >= 100) {
			rest /= 10;
		}
		return rest == PlainPlan.COUNTRY_CODE;
	}
}
