package org.portwright.numbering.internal.text;

import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.context.Context;
import org.portwright.numbering.internal.context.Passage;
import org.portwright.numbering.internal.counts.BlockCount;
import org.portwright.numbering.internal.digits.Glue;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.Suffix;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;
import org.portwright.numbering.internal.withdrawals.Withdrawal;

/**
 * Reads the last digits of numbers that stand apart from the number whose beginning they share: in a line or a row
 * below it, in a bracket, or behind words that take numbers back.
 */
final class EndingReader {

	private static final String TWO_ENDS = "\\d{3}\\p{Pd}\\d{3}"; //$NON-NLS-1$

	private final TokenStream stream;
	private final Context context;
	private final TelephoneFinder finder;
	private final NumberExpression expression;
	private final Intake intake;
	private final Findings findings;
	private final Passage passage;

	EndingReader(TokenStream stream, Context context, TelephoneFinder finder, NumberExpression expression,
			Intake intake) {
		this.stream = stream;
		this.context = context;
		this.finder = finder;
		this.expression = expression;
		this.intake = intake;
		findings = intake.findings();
		passage = intake.passage();
	}

	/** A line of nothing but last digits goes on with the list of the line before. */
	void readLine() {
		int begin = passage.latest() == 0 ? -1
				: LineOfEndings.begin(stream, passage.latest(), passage.isApart(), passage.isEnding(), finder);
		if (begin >= 0) {
			context.advance(stream, begin);
			long before = passage.latest();
			intake.take(found -> expression.readEnding(before, found));
			passage.sayEnding();
		} else if (passage.latest() > 0 && !passage.isApart() && LineOfEndings.isLoose(stream, passage.latest())) {
			refuse(LineOfEndings.loose(stream));
		}
	}

	/** The last digits of numbers that the same bracket takes back: {@code 0000-0099 (0050-0059 remain with BT)}. */
	boolean readException() {
		if (passage.latest() == 0 || passage.isApart() || !Withdrawal.beginsException(stream, 0)
				|| OwnNumber.begins(stream, 1, finder)) {
			return false;
		}
		context.advance(stream, 1);
		var found = new Findings();
		boolean read = expression.readEnding(passage.latest(), found);
		boolean clear = read && found.notTaken().isEmpty() && !isEitherWay(found);
		if (!clear && !findings.sightings().isEmpty()) {
			// Which ones are taken back is not clear, so none of those before are sure.
			findings.withdrawLast();
		}
		findings.withdraw(found);
		intake.withdrawal().endWithBracket();
		return true;
	}

	/** {@code (960–964 stay)}: two ends of numbers, or one with a dash in it. */
	private static boolean isEitherWay(Findings found) {
		return found.sightings().stream().anyMatch(sighting -> sighting.range().count() == 1
				&& sighting.place().text().matches(TWO_ENDS));
	}

	/** The last digits of a number that is taken back: {@code 0640 - 0649 but not 0645}. */
	boolean readTakenBack() {
		if (intake.withdrawal().isActive() && stream.kind(0) == TokenKind.OPEN && stream.at(1).is(TokenKind.DIGITS)
				&& stream.kind(2) == TokenKind.CLOSE && stream.at(1).isDigits(Suffix.BLOCK_DIGITS)
				&& (stream.at(1).startsWithZero() || stream.at(1).count() == Suffix.BLOCK_DIGITS)
				&& !OwnNumber.begins(stream, 0, finder)) {
			context.advance(stream, 1);
		}
		if (!intake.withdrawal().isActive() || passage.latest() == 0 || passage.isApart()
				|| stream.kind(0) != TokenKind.DIGITS || Glue.isPartOfWord(stream)
				|| OwnNumber.begins(stream, 0, finder) || BlockCount.read(stream, 0, false, finder) != null) {
			return false;
		}
		int before = stream.at(0).start();
		intake.take(found -> {
			expression.readEnding(passage.latest(), found);
			if (isEitherWay(found) && !findings.sightings().isEmpty()) {
				findings.withdrawLast();
			}
		});
		return stream.at(0).start() > before;
	}

	/** The last digits of the ends of a range in a row of a table, below the number whose beginning they share. */
	boolean readRow() {
		if (stream.kind(0) != TokenKind.DIGITS || !context.columns().isOfEnds()
				|| !stream.at(0).isDigits(Suffix.BLOCK_DIGITS)
				|| stream.at(0).count() < 2 || !passage.hasNumbers() || Glue.isPartOfWord(stream)
				|| OwnNumber.begins(stream, 0, finder)) {
			return false;
		}
		int before = stream.at(0).start();
		if (passage.latest() > 0) {
			intake.take(found -> expression.readEnding(passage.latest(), found));
		}
		if (stream.at(0).start() == before) {
			refuse(0);
		}
		return true;
	}

	private void refuse(int at) {
		findings.refuse(Reason.SUFFIX_AMBIGUOUS, stream.place(at, at + 1));
		context.advance(stream, at + 1);
	}
}
