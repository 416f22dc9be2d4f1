package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.context.Context;
import org.portwright.numbering.internal.digits.Glue;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.doubts.DoubtFinder;
import org.portwright.numbering.internal.doubts.RemarkReader;
import org.portwright.numbering.internal.findings.Allowance;
import org.portwright.numbering.internal.findings.Doubts;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.findings.Findings.Sighting;
import org.portwright.numbering.internal.findings.FoldedSightings;
import org.portwright.numbering.internal.findings.SentPlaces;
import org.portwright.numbering.internal.plan.NumberClassifier;
import org.portwright.numbering.internal.plan.UkPlan;
import org.portwright.numbering.internal.shapes.Shapes;
import org.portwright.numbering.internal.shapes.Shapes.Match;
import org.portwright.numbering.internal.stop.StopSign;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;
import org.portwright.sources.SentText;

/**
 * Goes through a text from beginning to end. At each token it passes over what has the shape of something else, reads a
 * number with all that belongs to it, or takes note of what may label the next one.
 */
public final class TextReader {

	private static final int BULLET_DIGITS = 3;
	private static final int PARENTHESISED_BULLET_DIGITS = 2;
	private static final int LONGEST_LOCAL = 9;

	private final TokenStream stream;
	private final Context context = new Context();
	private final Findings findings = new Findings();
	private final Intake intake;
	private final BlockReader blocks;
	private final EndingReader endings;
	private final NumberReader numbers;
	private final TelephoneFinder finder;
	private final RemarkReader doubts;
	private final UnreadDigits unread;

	private TextReader(String text, UkPlan plan, StopSign stop) {
		stream = new TokenStream(text, stop);
		intake = new Intake(stream, context, findings);
		doubts = new RemarkReader(stream, context, findings);
		unread = new UnreadDigits(stream, context, findings);
		finder = new TelephoneFinder(plan);
		var expression = new NumberExpression(stream, context, finder);
		blocks = new BlockReader(stream, finder, expression, intake);
		endings = new EndingReader(stream, context, finder, expression, intake);
		numbers = new NumberReader(stream, context, finder, expression, intake, blocks);
	}

	/**
	 * Reads a text.
	 *
	 * @param allowance what of it is taken
	 * @param stopped   asked again and again whether to stop
	 */
	public static NumbersInText read(String text, NumberClassifier classifier, Allowance allowance,
			BooleanSupplier stopped) {
		var stop = new StopSign(stopped);
		SentText sent = SentText.of(text, stop::pass);
		TextReader reader = new TextReader(sent.text(), classifier.plan(), stop);
		reader.read();
		List<NotTaken> notTaken = new ArrayList<>(reader.findings.notTaken());
		List<Sighting> taken = allowance.of(reader.findings, notTaken);
		Doubts doubts = DoubtFinder.of(sent.text(), taken, reader.findings, reader.stream.notes(), stop);
		return new SentPlaces(sent, stop)
				.of(FoldedSightings.fold(taken, notTaken, reader.findings, doubts, classifier, stop));
	}

	private void read() {
		startLine();
		while (stream.kind(0) != TokenKind.END) {
			unread.begin();
			boolean shape = !isAddress() && readShape();
			if (!shape) {
				readStep();
			}
			unread.end(shape);
		}
		unread.finish();
	}

	private void readStep() {
		if (stream.kind(0) == TokenKind.NEWLINE) {
			if (stream.isBlankLine(0)) {
				intake.passage().end();
				context.columns().end();
			}
			pass();
			startLine();
			endings.readLine();
		} else if (isAddress()) {
			passAddress();
		} else if (!endings.readException() && !endings.readTakenBack() && !endings.readRow() && !blocks.read()
				&& !numbers.readNumber()) {
			pass();
		}
	}

	private void pass() {
		doubts.pass();
		// What a column is about takes no number of its rows back.
		boolean heading = stream.kind(0) == TokenKind.WORD && context.columns().isHeaded();
		int tokens = heading ? 1 : intake.withdrawal().pass(stream);
		blocks.pass();
		for (int i = 0; i < tokens; i++) {
			context.pass(stream);
			stream.advance(1);
		}
	}

	/** Reads headings, and passes over a bullet: {@code 1.}, {@code 2)}, {@code (3)}. */
	private void startLine() {
		blocks.startLine();
		context.startLine(stream);
		int at = LineOfEndings.indent(stream);
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
				if (stream.kind(0) == TokenKind.DIGITS && stream.at(0).count() > LONGEST_LOCAL
						&& OwnNumber.begins(stream, 0, finder)) {
					findings.refuse(Reason.PART_OF_WORD, stream.place(0, 1));
				}
				context.advance(stream, 1);
			}
		}
	}

	private boolean readShape() {
		if (Glue.isPartOfWord(stream)) {
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
}
