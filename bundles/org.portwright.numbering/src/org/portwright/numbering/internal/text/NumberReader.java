package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Place;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.context.Context;
import org.portwright.numbering.internal.context.Passage;
import org.portwright.numbering.internal.counts.BlockCount;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.Glue;
import org.portwright.numbering.internal.digits.Incomplete;
import org.portwright.numbering.internal.digits.Incomplete.Rest;
import org.portwright.numbering.internal.digits.Misfits;
import org.portwright.numbering.internal.digits.Suffix;
import org.portwright.numbering.internal.digits.Telephone;
import org.portwright.numbering.internal.digits.Telephone.Form;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.ranges.OpenPlaces;
import org.portwright.numbering.internal.ranges.OpenPlaces.Found;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Reads a number with all that belongs to it, wherever its digits are: together, behind a beginning that several share,
 * in the next line, or left open. Its last digits alone are read by an {@link EndingReader}.
 */
final class NumberReader {

	/** Between what is left of a number and its last digits. */
	private static final int MAX_SIGNS = 4;

	private final TokenStream stream;
	private final Context context;
	private final TelephoneFinder finder;
	private final NumberExpression expression;
	private final Intake intake;
	private final BlockReader blocks;
	private final Findings findings;
	private final Passage passage;

	NumberReader(TokenStream stream, Context context, TelephoneFinder finder, NumberExpression expression,
			Intake intake, BlockReader blocks) {
		this.stream = stream;
		this.context = context;
		this.finder = finder;
		this.expression = expression;
		this.intake = intake;
		this.blocks = blocks;
		findings = intake.findings();
		passage = intake.passage();
	}

	boolean readNumber() {
		switch (stream.kind(0)) {
		case DIGITS, OPEN:
			break;
		case PLUS:
			if (stream.kind(1) == TokenKind.SPACE && stream.at(2).is(TokenKind.DIGITS)
					&& stream.at(2).startsWithZero()) {
				return false;
			}
			break;
		default:
			return false;
		}
		@Nullable
		DigitGroups groups = DigitGroups.read(stream, 0);
		if (groups == null || Glue.isPartOfWord(stream)) {
			return groups != null && readPartOfWord(groups);
		}
		if (groups.count() == 0) {
			int end = stream.kind(0) == TokenKind.DIGITS ? 1 : 2;
			refuse(Reason.TOO_LONG, end);
			return true;
		}
		readGroups(groups);
		return true;
	}

	/**
	 * {@code Ola0113 496 0}, {@code Room90113 496 0}, {@code Leeds01134960000}: behind letters a number is none, and
	 * what is left of one is named.
	 */
	private boolean readPartOfWord(DigitGroups groups) {
		int end = 1;
		while (end < groups.count() && !(groups.mayBegin(end) && finder.find(stream, groups, end) != null)) {
			end++;
		}
		boolean begun = end > 1 && Misfits.hasCode(groups) && Misfits.looksLikeNumber(stream, groups, end)
				|| end == 1 && groups.count() > 0 && groups.digit(0) == 0 && finder.find(stream, groups, 0) != null;
		if (begun) {
			refuse(Reason.PART_OF_WORD, groups.endToken(end - 1));
		}
		return begun;
	}

	private void refuse(Reason reason, int end) {
		findings.refuse(reason, stream.place(0, end));
		context.advance(stream, end);
	}

	private void readGroups(DigitGroups groups) {
		if (groups.hasPlus() || groups.digit(0) == 0) {
			passage.forgetCode();
		}
		if (readOpenPlaces(groups)) {
			return;
		}
		for (int group = 0; group < groups.count(); group++) {
			@Nullable
			Telephone telephone = groups.mayBegin(group) ? finder.find(stream, groups, group) : null;
			if (telephone != null) {
				int used = group > 0 ? readMisfits(groups, group) : 0;
				if (used < group) {
					context.advance(stream, groups.endToken(used - 1));
					return;
				}
				readTelephone(groups, group, telephone);
				return;
			}
		}
		if (readBeginning(groups) || readLocal(groups) || readUnknown(groups)) {
			return;
		}
		int used = groups.isCut() ? (groups.count() + 1) / 2 : groups.count();
		context.advance(stream, groups.endToken(readMisfits(groups, used) - 1));
	}

	private boolean readOpenPlaces(DigitGroups groups) {
		@Nullable
		Found open = OpenPlaces.read(stream, groups, finder);
		if (open == null) {
			return false;
		}
		Place place = stream.place(groups.firstToken(0), open.end());
		@Nullable
		NumberRange range = open.range();
		intake.take(found -> {
			if (range == null) {
				found.refuse(open.reason(), place);
			} else {
				found.take(range, place);
				found.note(Note.Kind.PLACES_OPEN, place);
			}
			context.advance(stream, open.end());
		});
		if (range == null) {
			passage.sayRefused();
		}
		return true;
	}

	/** The beginning that several numbers share, or that of one whose rest is in the next line. */
	private boolean readBeginning(DigitGroups groups) {
		@Nullable
		Incomplete begun = Incomplete.of(groups);
		@Nullable
		Rest rest = begun == null ? null
				: begun.rest(stream, groups.endToken(groups.count() - 1), finder);
		if (begun == null || rest == null || groups.areEnds() || excluded(true, true) != null) {
			return false;
		}
		passage.say(rest.number());
		passage.say(begun.isAreaCode() ? begun : null);
		Place place = stream.place(groups.firstToken(0), groups.endToken(groups.count() - 1));
		int before = findings.sightings().size();
		intake.take(found -> expression.readRest(rest, begun.missing(), found));
		if (findings.sightings().size() == before && !intake.withdrawal().isActive()) {
			findings.refuse(Reason.TOO_SHORT, place);
		}
		passage.sayEnding();
		return true;
	}

	/** A local number below or behind its area code. */
	private boolean readLocal(DigitGroups groups) {
		@Nullable
		Incomplete known = passage.code();
		@Nullable
		Rest rest = known == null || groups.digit(0) == 0 || excluded(true, true) != null ? null
				: known.restAt(stream, groups.firstToken(0), finder);
		if (known == null || rest == null) {
			return false;
		}
		passage.say(rest.number());
		intake.take(found -> expression.readRest(rest, known.missing(), found));
		passage.sayEnding();
		return true;
	}

	/** A number that the number plan does not know, with what belongs to it. */
	private boolean readUnknown(DigitGroups groups) {
		@Nullable
		Telephone unknown = excluded(false, true) == null ? finder.findUnknown(stream, groups) : null;
		if (unknown != null) {
			readTaken(groups.firstToken(0), groups.endToken(unknown.lastGroup()), unknown);
		}
		return unknown != null;
	}

	/** Gives the group behind those of which all was said. */
	private int readMisfits(DigitGroups groups, int end) {
		// What is taken back may be no number at all.
		intake.withdrawal().use();
		boolean zeroOrPlus = groups.hasPlus() || groups.digit(0) == 0;
		@Nullable
		Reason excluded = excluded(false, zeroOrPlus);
		if (excluded != null) {
			if (groups.end(end - 1) >= Misfits.MIN_DIGITS || Misfits.looksLikeNumber(stream, groups, end)
					|| zeroOrPlus && isCutBySign(groups)) {
				findings.refuse(excluded, stream.place(groups.firstToken(0), groups.endToken(end - 1)));
			}
			return end;
		}
		int before = findings.said();
		int used = Misfits.read(stream, groups, end, findings);
		if (findings.said() > before && zeroOrPlus) {
			passage.sayRefused();
		}
		if (findings.said() == before) {
			// Each of the others may be a loose ending, too.
			used = 1;
			if (LooseEnding.begins(stream, groups, passage)
					&& LooseEnding.read(stream, groups, passage, findings, intake.withdrawal().isActive())) {
				intake.withdrawal().endWithSentence();
			} else if (zeroOrPlus && !passage.hasNumbers() && isCutBySign(groups)) {
				findings.refuse(Reason.TOO_SHORT, stream.place(groups.firstToken(0), groups.endToken(0)));
			}
		}
		return used;
	}

	/** {@code 0161/49}, {@code 020946 (0290}: what is left of a number, and no list of ends. */
	private boolean isCutBySign(DigitGroups groups) {
		boolean slash = false;
		boolean bracket = false;
		int at = groups.endToken(0);
		while (at < groups.endToken(0) + MAX_SIGNS && isSign(stream.kind(at))) {
			slash |= stream.kind(at) == TokenKind.SLASH;
			bracket |= stream.kind(at) == TokenKind.OPEN;
			at++;
		}
		return (slash && groups.length(0) >= Suffix.BLOCK_DIGITS || bracket && groups.length(0) > Suffix.BLOCK_DIGITS)
				&& stream.at(at).isDigits(Suffix.BLOCK_DIGITS);
	}

	private static boolean isSign(TokenKind kind) {
		return switch (kind) {
		case SLASH, OPEN, CLOSE, SPACE -> true;
		default -> false;
		};
	}

	private void readTelephone(DigitGroups groups, int group, Telephone telephone) {
		boolean signed = telephone.form() == Form.NATIONAL || telephone.form() == Form.INTERNATIONAL;
		@Nullable
		Reason excluded = group == 0 ? excluded(signed, signed) : null;
		int start = groups.firstToken(group);
		int end = groups.endToken(telephone.lastGroup());
		if (excluded == null) {
			readTaken(start, end, telephone);
			return;
		}
		int offset = stream.at(start).start();
		expression.read(start, end, telephone, new Findings());
		String text = stream.text().substring(offset, stream.previous().end());
		findings.refuse(excluded, new Place(text, offset));
		passage.sayRefused();
	}

	private void readTaken(int start, int end, Telephone telephone) {
		passage.say(telephone.number());
		long count = blocks.blocksOf();
		if (count > 0) {
			intake.take(
					found -> expression.readBlock(new BlockCount(count, start, start, true, false), end, telephone,
							found));
		} else {
			intake.take(found -> expression.read(start, end, telephone, found));
		}
	}

	private @Nullable Reason excluded(boolean genuine, boolean zeroOrPlus) {
		if (context.columns().isOther()) {
			return Reason.OTHER_COLUMN;
		}
		if (context.isIdentifier()) {
			return Reason.PART_OF_WORD;
		}
		return context.isLabelled(genuine, zeroOrPlus) ? Reason.LABELLED : null;
	}
}
