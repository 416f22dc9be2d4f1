package org.portwright.numbering.internal.digits;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.digits.DigitGroups.Gap;
import org.portwright.numbering.internal.digits.Telephone.Form;
import org.portwright.numbering.internal.plan.DigitState;
import org.portwright.numbering.internal.plan.PlainPlan;
import org.portwright.numbering.internal.plan.UkPlan;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Finds the whole number with which some groups begin. A number ends where its digits are complete in the number plan,
 * at the end of a group: so {@code 020 7946 0000 0099} is a number and something else, while {@code 020 7946 000} is
 * none.
 */
@SuppressWarnings("nls")
public final class TelephoneFinder {

	private static final String COUNTRY_CODE = Integer.toString(PlainPlan.COUNTRY_CODE);
	private static final String INTERNATIONAL = "00";
	/** What is dialled in America before a country code. */
	private static final String AMERICAN = "011";
	private static final int FULL_LENGTH = 10;
	/** Fewer digits in the last group are rather a count than the end of a number whose zero is missing. */
	private static final int LAST_GROUP_WITHOUT_ZERO = 4;
	private static final int GROUPS_WITHOUT_ZERO = 3;

	private final UkPlan plan;
	private final ForeignNumbers foreign = new ForeignNumbers();

	public TelephoneFinder(UkPlan plan) {
		this.plan = plan;
	}

	/** The number that begins with a group; {@code null} if none does. */
	@Nullable
	public Telephone find(TokenStream stream, DigitGroups groups, int from) {
		if (groups.hasPlus() && from == 0) {
			return groups.startsWith(0, COUNTRY_CODE)
					? national(stream, groups, from, COUNTRY_CODE.length(), Form.INTERNATIONAL)
					: foreign.find(stream, groups, 0, 0);
		}
		if (groups.startsWith(from, INTERNATIONAL)) {
			return groups.startsWith(from, INTERNATIONAL + COUNTRY_CODE)
					? national(stream, groups, from, INTERNATIONAL.length() + COUNTRY_CODE.length(), Form.INTERNATIONAL)
					: foreignWithoutPlus(stream, groups, from);
		}
		if (from == 0 && groups.length(0) == AMERICAN.length() && groups.startsWith(0, AMERICAN + COUNTRY_CODE)) {
			return national(stream, groups, from, AMERICAN.length() + COUNTRY_CODE.length(), Form.INTERNATIONAL);
		}
		if (groups.startsWith(from, "0")) {
			return national(stream, groups, from, 0, Form.NATIONAL);
		}
		@Nullable
		Telephone withoutPlus = groups.startsWith(from, COUNTRY_CODE)
				? national(stream, groups, from, COUNTRY_CODE.length(), Form.WITHOUT_PLUS)
				: null;
		return withoutPlus != null ? withoutPlus : national(stream, groups, from, 0, Form.WITHOUT_ZERO);
	}

	/**
	 * Returns the number with which some groups begin that the number plan does not know, although it is written as a
	 * UK number with all of its digits; {@code null} if there is none.
	 */
	@Nullable
	public Telephone findUnknown(TokenStream stream, DigitGroups groups) {
		int begin = Incomplete.nationalStart(groups);
		if (begin == 0 || groups.isCut()) {
			return null;
		}
		int last = 0;
		while (last + 1 < groups.count() && groups.end(last) - begin < FULL_LENGTH) {
			last++;
		}
		int behind = groups.endToken(last);
		boolean ends = last + 1 == groups.count() || groups.gap(last + 1) != Gap.PLAIN
				|| stream.kind(stream.skipSpace(behind)) == TokenKind.OPEN;
		if (!ends || groups.end(last) - begin != FULL_LENGTH || groups.digit(begin) == 0
				|| Glue.isGluedToWord(stream, behind) || Misfits.goesOn(stream, behind)) {
			return null;
		}
		long national = 0;
		for (int index = begin; index < groups.end(last); index++) {
			national = national * 10 + groups.digit(index);
		}
		return new Telephone(e164(national, FULL_LENGTH), begin == 1 ? Form.NATIONAL : Form.INTERNATIONAL, last);
	}

	/** Returns whether a whole number begins there. */
	boolean findAt(TokenStream stream, int at) {
		@Nullable
		DigitGroups groups = DigitGroups.read(stream, at);
		return groups != null && groups.count() > 0 && find(stream, groups, 0) != null;
	}

	/** Only at the beginning of the groups: each try is expensive. */
	private @Nullable Telephone foreignWithoutPlus(TokenStream stream, DigitGroups groups, int from) {
		return from == 0 ? foreign.find(stream, groups, from, INTERNATIONAL.length()) : null;
	}

	private @Nullable Telephone national(TokenStream stream, DigitGroups groups, int from, int prefix, Form form) {
		int index = groups.start(from) + prefix;
		if (index < groups.end(groups.count() - 1) && groups.digit(index) == 0) {
			index++;
		}
		@Nullable
		Telephone found = null;
		DigitState state = plan.start();
		int length = 0;
		long national = 0;
		for (int group = from; group < groups.count(); group++) {
			if (found != null && (groups.gap(group) != Gap.PLAIN || groups.length(group) < 2)) {
				return found;
			}
			for (; index < groups.end(group); index++) {
				int digit = groups.digit(index);
				if (++length > FULL_LENGTH) {
					return found;
				}
				state = state.next(digit);
				national = national * 10 + digit;
			}
			if (length > 0 && plan.judge(state, length, national).complete()
					&& endsHere(stream, groups, from, group, form, length)) {
				found = new Telephone(e164(national, length), form, group);
			}
		}
		return found;
	}

	private static boolean endsHere(TokenStream stream, DigitGroups groups, int from, int group, Form form,
			int length) {
		if (Glue.isGluedToWord(stream, groups.endToken(group))
				|| form == Form.WITHOUT_ZERO && isFraction(stream, groups.endToken(group))) {
			return false;
		}
		return switch (form) {
		case NATIONAL, INTERNATIONAL -> true;
		case WITHOUT_ZERO -> length == FULL_LENGTH && standsAlone(groups, from, group);
		case WITHOUT_PLUS -> standsAlone(groups, from, group);
		};
	}

	/** Seconds since 1970 have one; a spreadsheet may add {@code .0} to what it took for a number. */
	private static boolean isFraction(TokenStream stream, int end) {
		return stream.kind(end) == TokenKind.DOT && stream.touchesPrevious(end + 1)
				&& stream.kind(end + 1) == TokenKind.DIGITS && stream.at(end + 1).value() != 0;
	}

	/** Without its sign a number must look like one by itself, or any digits would do. */
	private static boolean standsAlone(DigitGroups groups, int from, int group) {
		if (group == from) {
			return true;
		}
		for (int i = from + 1; i <= group; i++) {
			if (groups.gap(i) != Gap.PLAIN) {
				return false;
			}
		}
		boolean last = group + 1 == groups.count() || groups.gap(group + 1) != Gap.PLAIN;
		return last && !groups.isCut() && group - from <= GROUPS_WITHOUT_ZERO
				&& groups.length(group) >= LAST_GROUP_WITHOUT_ZERO;
	}

	/** Whether a UK number, E.164 digits, has all of its digits. */
	public boolean isComplete(long number) {
		String digits = Long.toString(number).substring(COUNTRY_CODE.length());
		DigitState state = plan.start();
		for (int i = 0; i < digits.length(); i++) {
			state = state.next(digits.charAt(i) - '0');
		}
		return plan.judge(state, digits.length(), Long.parseLong(digits)).complete();
	}

	/**
	 * The E.164 digits of a number.
	 *
	 * @param national the digits after the country code
	 * @param length   how many they are
	 */
	static long e164(long national, int length) {
		long power = 1;
		for (int i = 0; i < length; i++) {
			power *= 10;
		}
		return PlainPlan.COUNTRY_CODE * power + national;
	}
}
