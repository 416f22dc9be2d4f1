package org.portwright.numbering.internal.text;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;
import org.portwright.numbering.ReadNumbers;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.plan.NumberClassifier;
import org.portwright.numbering.internal.plan.UkPlan;
import org.portwright.numbering.internal.text.Shapes.Match;
import org.portwright.numbering.internal.text.Telephone.Form;

/**
 * Goes through a text from beginning to end. At each token it passes over what has the shape of something else, reads a
 * number with all that belongs to it, or takes note of what may label the next one.
 */
public final class TextReader {

	private static final int BULLET_DIGITS = 3;
	private static final int PARENTHESISED_BULLET_DIGITS = 2;
	/** A group without 0 that may be a number by itself: its length without and with the country code. */
	private static final int MIN_BARE_DIGITS = 9;

	private final BooleanSupplier stopped;
	private final TokenStream stream;
	private final Context context = new Context();
	private final TelephoneFinder finder;
	private final NumberExpression expression;
	private final Findings findings = new Findings();

	private TextReader(String text, UkPlan plan, BooleanSupplier stopped) {
		this.stopped = stopped;
		stream = new TokenStream(text);
		finder = new TelephoneFinder(plan);
		expression = new NumberExpression(stream, context, finder);
	}

	/**
	 * Reads a text.
	 *
	 * @param stopped asked at each line whether to stop
	 */
	public static ReadNumbers read(String text, NumberClassifier classifier, BooleanSupplier stopped) {
		TextReader reader = new TextReader(text, classifier.plan(), stopped);
		reader.read();
		return SightingFolder.fold(reader.findings, classifier);
	}

	private void read() {
		startLine();
		while (stream.kind(0) != TokenKind.END) {
			if (stream.kind(0) == TokenKind.NEWLINE) {
				pass();
				startLine();
			} else if (isAddress()) {
				passAddress();
			} else if (!readShape() && !readNumber()) {
				pass();
			}
		}
	}

	private void pass() {
		context.pass(stream);
		stream.advance(1);
	}

	/** Reads headings, and passes over a bullet: {@code 1.}, {@code 2)}, {@code (3)}. */
	private void startLine() {
		if (stopped.getAsBoolean()) {
			throw new CancellationException();
		}
		context.startLine(stream);
		int at = stream.skipSpace(0);
		boolean open = stream.kind(at) == TokenKind.OPEN;
		Token number = stream.at(open ? at + 1 : at);
		int behind = at + (open ? 2 : 1);
		TokenKind end = stream.kind(behind);
		boolean ends = open ? end == TokenKind.CLOSE && number.isDigits(PARENTHESISED_BULLET_DIGITS)
				: (end == TokenKind.DOT || end == TokenKind.CLOSE || end == TokenKind.COLON)
						&& number.isDigits(BULLET_DIGITS);
		TokenKind gap = stream.kind(behind + 1);
		if (ends && (gap == TokenKind.SPACE || gap == TokenKind.TAB) && !(open && number.value() == 0)) {
			context.advance(stream, behind + 1);
		}
	}

	/** A web address; {@code tel:} and {@code sip:} are none. */
	private boolean isAddress() {
		return stream.kind(0) == TokenKind.COLON && stream.kind(1) == TokenKind.SLASH
				&& stream.kind(2) == TokenKind.SLASH && stream.touchesPrevious(0);
	}

	private void passAddress() {
		while (true) {
			switch (stream.kind(0)) {
			case SPACE, TAB, NEWLINE, QUOTE, CLOSE, END:
				return;
			default:
				context.advance(stream, 1);
			}
		}
	}

	private boolean readShape() {
		if (isPartOfWord()) {
			return false;
		}
		@Nullable
		Match match = Shapes.match(stream, 0);
		if (match == null) {
			return false;
		}
		@Nullable
		Reason reason = match.reason();
		if (reason != null) {
			findings.refuse(reason, stream.place(0, match.end()));
		}
		context.advance(stream, match.end());
		return true;
	}

	private boolean isPartOfWord() {
		Token previous = stream.previous();
		if (!stream.touchesPrevious(0)) {
			return false;
		}
		return stream.kind(0) == TokenKind.WORD && previous.is(TokenKind.DIGITS)
				|| stream.kind(0) == TokenKind.DIGITS && previous.is(TokenKind.WORD)
						&& !SignalWords.GLUED_BEFORE.contains(SignalWords.lowerCase(stream.text(), previous));
	}

	private boolean readNumber() {
		switch (stream.kind(0)) {
		case DIGITS, PLUS, OPEN:
			break;
		default:
			return false;
		}
		@Nullable
		DigitGroups groups = isPartOfWord() ? null : DigitGroups.read(stream, 0);
		if (groups == null) {
			return false;
		}
		if (groups.count() == 0) {
			int end = stream.kind(0) == TokenKind.DIGITS ? 1 : 2;
			refuse(Reason.TOO_LONG, end);
			return true;
		}
		readGroups(groups);
		return true;
	}

	private void refuse(Reason reason, int end) {
		findings.refuse(reason, stream.place(0, end));
		context.advance(stream, end);
	}

	private void readGroups(DigitGroups groups) {
		for (int group = 0; group < groups.count(); group++) {
			@Nullable
			Telephone telephone = mayBegin(groups, group) ? finder.find(stream, groups, group) : null;
			if (telephone != null) {
				if (group > 0) {
					readMisfits(groups, group);
				}
				readTelephone(groups, group, telephone);
				return;
			}
		}
		int used = groups.isCut() ? (groups.count() + 1) / 2 : groups.count();
		readMisfits(groups, used);
		context.advance(stream, groups.endToken(used - 1));
	}

	private static boolean mayBegin(DigitGroups groups, int group) {
		return group == 0 || groups.digit(groups.start(group)) == 0 || groups.length(group) >= MIN_BARE_DIGITS;
	}

	private void readMisfits(DigitGroups groups, int end) {
		boolean zeroOrPlus = groups.hasPlus() || groups.digit(0) == 0;
		@Nullable
		Reason excluded = excluded(false, zeroOrPlus);
		if (excluded == null) {
			Misfits.read(stream, groups, end, findings);
		} else if (groups.end(end - 1) >= Misfits.MIN_DIGITS) {
			findings.refuse(excluded, stream.place(groups.firstToken(0), groups.endToken(end - 1)));
		}
	}

	private void readTelephone(DigitGroups groups, int group, Telephone telephone) {
		boolean signed = telephone.form() == Form.NATIONAL || telephone.form() == Form.INTERNATIONAL;
		@Nullable
		Reason excluded = group == 0 ? excluded(signed, signed) : null;
		int start = groups.firstToken(group);
		int end = groups.endToken(telephone.lastGroup());
		if (excluded == null) {
			expression.read(start, end, telephone, findings);
			return;
		}
		int offset = stream.at(start).start();
		expression.read(start, end, telephone, new Findings());
		String text = stream.text().substring(offset, stream.previous().end());
		findings.refuse(excluded, new Place(text, offset));
	}

	private @Nullable Reason excluded(boolean genuine, boolean zeroOrPlus) {
		if (context.isOtherColumn()) {
			return Reason.OTHER_COLUMN;
		}
		if (context.isIdentifier()) {
			return Reason.PART_OF_WORD;
		}
		return context.isLabelled(genuine, zeroOrPlus) ? Reason.LABELLED : null;
	}
}
