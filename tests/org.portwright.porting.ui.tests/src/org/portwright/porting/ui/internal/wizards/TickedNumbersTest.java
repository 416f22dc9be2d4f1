package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.workbench.testing.UnattendedHost;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.work.OperationException;

/** What is ticked, as the text is read again and again. */
@SuppressWarnings("nls")
class TickedNumbersTest {

	private final TickedNumbers numbers = new TickedNumbers();

	@Test
	void allIsTickedAtFirst() throws OperationException {
		numbers.show(read("0161 496 0000 - 0009\n0113 496 0555"));
		assertEquals(List.of("+441134960555 true", "+441614960000-9 true"), rows());
		assertEquals(List.of(), numbers.unticked());
		assertEquals(List.of(), numbers.ticked());
	}

	@Test
	void whatWasUntickedStaysSoByNumber() throws OperationException {
		numbers.show(read("0161 496 0000 - 0009\n0113 496 0555"));
		numbers.tick(IntStream.of(0), false);
		numbers.show(read("0113 496 0100\n0113 496 0555\n0161 496 0000 - 0009"));
		assertEquals(List.of("+441134960100 true", "+441134960555 false", "+441614960000-9 true"), rows());
	}

	@Test
	void whatIsMendedAwayAndComesBackIsStillUnticked() throws OperationException {
		numbers.show(read("0161 496 0000\n0113 496 0555"));
		numbers.tick(IntStream.of(0), false);
		numbers.show(read("0161 496 0000\n0113 496 055"));
		numbers.show(read("0161 496 0000\n0113 496 0555"));
		assertEquals(List.of("+441134960555 false", "+441614960000 true"), rows());
	}

	@Test
	void aRangeThatGrewIsTickedWhereItIsNew() throws OperationException {
		numbers.show(read("0161 496 0010 - 0019"));
		numbers.tick(IntStream.of(0), false);
		numbers.show(read("0161 496 0000 - 0029"));
		assertEquals(List.of("+441614960000-9 true", "+441614960010-19 false", "+441614960020-29 true"), rows());
		numbers.tick(IntStream.of(1), true);
		numbers.show(read("0161 496 0000 - 0029"));
		assertEquals(List.of("+441614960000-29 true"), rows());
	}

	@Test
	void onlyWhatIsTickedIsChosen() throws OperationException {
		NumbersInText read = read("0161 496 0000 - 0029, 0113 496 0555, invoice 20261031");
		numbers.show(read);
		numbers.tick(IntStream.of(1), false);
		NumbersInText chosen = read.chosen(numbers.ticked(), numbers.unticked());
		assertEquals(List.of(NumberRange.of("441134960555", "441134960555")),
				chosen.ranges().stream().map(range -> range.range()).toList());
		assertEquals(read.notTaken(), chosen.notTaken());
		assertEquals(30, numbers.count(row -> !numbers.isTicked(row)));
		assertEquals(1, numbers.tickedRows());
	}

	@Test
	void whatIsDoubtfulOrCannotBePortedIsUntickedAndStaysTickedOnceItIs() throws OperationException {
		String text = "0161 496 0000 - 0002\n07700 900123\nwe have never had 0113 496 0555";
		numbers.show(read(text));
		assertEquals(List.of("+441134960555 false", "+441614960000-2 true", "+447700900123 false"), rows());
		numbers.tick(IntStream.of(0, 2), true);
		numbers.show(read(text + '\n'));
		assertEquals(List.of("+441134960555 true", "+441614960000-2 true", "+447700900123 true"), rows());
		assertEquals(5, read(text).chosen(numbers.ticked(), numbers.unticked()).count());
		assertEquals(3, read(text).chosen(List.of(), List.of()).count());
	}

	@Test
	void theRowOfANumberIsFound() throws OperationException {
		numbers.show(read("0161 496 0000 - 0009, 0113 496 0555, 020 7946 0010"));
		assertEquals(0, numbers.rowOf(441_134_960_555L));
		assertEquals(1, numbers.rowOf(441_614_960_009L));
		assertEquals(2, numbers.rowOf(442_079_460_010L));
		assertEquals(-1, numbers.rowOf(442_079_460_011L));
		assertEquals(-1, numbers.rowOf(441_614_960_010L));
	}

	private List<String> rows() {
		return IntStream.range(0, numbers.rows().size()).mapToObj(row -> {
			NumberRange range = numbers.rows().get(row).range();
			String last = range.count() == 1 ? "" : "-" + range.last() % 100;
			return range.firstE164() + last + " " + numbers.isTicked(row);
		}).toList();
	}

	private static NumbersInText read(String text) throws OperationException {
		return new ReadNumberText(text).calculate(new UnattendedHost());
	}
}
