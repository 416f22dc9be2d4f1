package org.portwright.numbering.uk.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.Reason;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.Plans;
import org.portwright.numbering.uk.oracle.Oracle.Outcome;
import org.portwright.numbering.uk.oracle.WrittenNumbers.Piece;

/**
 * What is read out of texts made from known numbers, by each shape with each separator and grouping, and by any shapes
 * one after the other. {@code releng/release/reading-campaign} tries many more.
 */
class OracleTest {

	private static final int TEXTS = 5_000;
	private static final int SECOND_TEXTS = 1_000;
	private static final int SHOWN = 20;
	private static final double WHOLE = 0.85;

	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
	private final List<String> faults = new ArrayList<>();

	@Test
	void eachShapeWithEachSeparatorAndGroupingIsReadRight() {
		int seed = 0;
		for (Shape shape : ShapeTable.SHAPES) {
			for (String separator : ShapeTable.SEPARATORS) {
				for (Grouping grouping : Grouping.values()) {
					judge(ShapeTable.one(shape, separator, grouping, new Random(seed++)));
				}
			}
		}
		assertNoneIsWrong();
	}

	@Test
	void anyShapesTogetherAreReadRight() {
		var random = new Random(34);
		for (int i = 0; i < TEXTS; i++) {
			judge(ShapeTable.write(random));
		}
		assertNoneIsWrong();
	}

	/** What somebody writes who had not read the reader. */
	@Test
	void textsOfASecondWriterAreReadRight() {
		var random = new Random(34);
		for (int i = 0; i < SECOND_TEXTS; i++) {
			judge(SecondScribe.write(random));
		}
		assertNoneIsWrong();
	}

	/** To name everything is right and of no use: more than eight of ten texts are read whole. */
	@Test
	void mostIsReadWholeAndNotOnlyNamed() {
		var random = new Random(496);
		int whole = 0;
		for (int i = 0; i < TEXTS; i++) {
			whole += Oracle.judge(ShapeTable.write(random)) == Outcome.SAME ? 1 : 0;
		}
		assertTrue(whole >= TEXTS * WHOLE, String.valueOf(whole));
	}

	@Test
	void theTableHasFortyShapesAndMore() {
		assertTrue(ShapeTable.SHAPES.size() >= 40);
		assertEquals(ShapeTable.SHAPES.size(),
				new HashSet<>(ShapeTable.SHAPES.stream().map(Shape::name).toList()).size());
	}

	@Test
	void piecesStandInTheTextAndDoNotOverlap() {
		var random = new Random(7);
		for (int i = 0; i < TEXTS; i++) {
			WrittenNumbers written = ShapeTable.write(random);
			int from = 0;
			for (Piece piece : written.pieces()) {
				assertTrue(from <= piece.start() && piece.start() < piece.end()
						&& piece.end() <= written.text().length(), written.text());
				from = piece.end();
			}
		}
	}

	@Test
	void theJudgeTakesRangesInAnyOrder() {
		NumberRange high = new NumberRange(441_614_960_010L, 441_614_960_019L);
		NumberRange low = new NumberRange(441_134_960_000L, 441_134_960_009L);
		String text = "0161 496 0010-0019; 0113 496 0000-0009; 0115 496 0000";
		var written = new WrittenNumbers(text, "", List.of(new Piece(0, 39, List.of(high, low)),
				new Piece(41, text.length(), List.of(NumberRange.of(441_154_960_000L)))));
		NumbersInText read = NumberTextReader.read(text.substring(0, 39), Plans.UK);
		assertEquals(Outcome.NAMED, Oracle.judge(written, new NumbersInText(read.ranges(),
				named(text, 41).notTaken(), List.of(), List.of())));
	}

	@Test
	void theJudgeKnowsWhatIsLostAndInvented() {
		NumberRange ten = new NumberRange(441_614_960_000L, 441_614_960_009L);
		var written = new WrittenNumbers("0161 496 0000 - 0009", "", List.of(new Piece(0, 20, List.of(ten))));
		assertEquals(Outcome.SAME, Oracle.judge(written, NumberTextReader.read(written.text(), Plans.UK)));
		assertEquals(Outcome.INVENTED, Oracle.judge(written, NumberTextReader.read("0161 496 0000 - 0010", Plans.UK)));
		assertEquals(Outcome.LOST, Oracle.judge(written, NumberTextReader.read("0161 496 0000 - 0008", Plans.UK)));
		assertEquals(Outcome.LOST, Oracle.judge(written, NumbersInText.NONE));
		assertEquals(Outcome.NAMED, Oracle.judge(written, named(written.text(), 13)));
		assertEquals(Outcome.LOST, Oracle.judge(written, named(written.text(), 20)));
	}

	private static NumbersInText named(String text, int offset) {
		return new NumbersInText(List.of(),
				List.of(new NotTaken(new Place(text.substring(offset), offset), Reason.RANGE_UNEVEN)), List.of(),
				List.of());
	}

	private void judge(WrittenNumbers written) {
		Outcome outcome = Oracle.judge(written);
		outcomes.merge(outcome, 1, Integer::sum);
		if (!outcome.isRight()) {
			faults.add(Oracle.describe(written));
		}
	}

	private void assertNoneIsWrong() {
		assertTrue(faults.isEmpty(),
				() -> outcomes + "\n" + String.join("\n", faults.subList(0, Math.min(SHOWN, faults.size()))));
	}
}
