package org.portwright.porting.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.ui.table.NumberFilter;
import org.portwright.ui.table.NumberRows;
import org.portwright.workbench.testing.SyntheticNumbers;

@SuppressWarnings("nls")
class OrderRowsTest {

	private final PortOrder order = Blank.order();

	private OrderRows rows() {
		return new OrderRows.Snapshot(order, List.of()).read(OrderRows.NONE);
	}

	/** The numbers that a filter lets through. */
	private static List<String> numbers(NumberRows rows, String filter) {
		return IntStream.range(0, rows.size()).filter(row -> rows.matches(row, NumberFilter.of(filter)))
				.mapToObj(row -> rows.text(row, OrderColumn.NUMBER.ordinal())).toList();
	}

	/** The numbers, sorted by a column. */
	private static List<String> sorted(NumberRows rows, OrderColumn column) {
		return IntStream.range(0, rows.size()).boxed()
				.sorted((one, other) -> rows.compare(one, other, column.ordinal()))
				.map(row -> rows.text(row, OrderColumn.NUMBER.ordinal())).toList();
	}

	@Test
	void showWhatIsInTheOrder() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460099").setUsage(NumberUsage.VOICE_APP);
		SyntheticNumbers.add(order, "+448081570001", null).setNote("front desk");
		SyntheticNumbers.add(order, "my number", null);
		OrderRows rows = rows();
		assertEquals(
				List.of("020 7946 0000 \u2013 0099", "100", "Geographic", "Voice app", "", "", "Not known", "", ""),
				texts(rows, 0));
		assertEquals("front desk", rows.text(1, OrderColumn.NOTE.ordinal()));
		assertEquals("my number", rows.text(2, OrderColumn.NUMBER.ordinal()));
		assertEquals(102, rows.numbers());
	}

	private static List<String> texts(NumberRows rows, int row) {
		return IntStream.range(0, OrderColumn.values().length).mapToObj(column -> rows.text(row, column)).toList();
	}

	@Test
	void expandRangesWithoutMakingTheirNumbers() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460009");
		SyntheticNumbers.add(order, "nothing", null);
		SyntheticNumbers.add(order, "+441614960100", "+441614960104");
		var rows = new ExpandedRows(rows());
		assertEquals(16, rows.size());
		assertEquals("020 7946 0009", rows.text(9, OrderColumn.NUMBER.ordinal()));
		assertEquals("nothing", rows.text(10, OrderColumn.NUMBER.ordinal()));
		assertEquals(Optional.of(NumberRange.of(441614960104L)), rows.range(15));
		assertEquals("+441614960100", rows.object(15));
	}

	@ParameterizedTest
	@ValueSource(strings = { "020 7946 0050", "+44 20 7946 0050", "+44 (0)20 7946 0050", "0044 2079460050", "0050",
			"7946", "02079", "44207946005", "(020) 7946", "7946-0000", "4600 5", "60 04" })
	void aNumberIsFoundInItsRangeInAnySpelling(String typed) {
		SyntheticNumbers.add(order, "+442079460000", "+442079460099");
		SyntheticNumbers.add(order, "+441614960100", null);
		assertEquals(List.of("020 7946 0000 \u2013 0099"), numbers(rows(), typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "020 7946 0100", "0100", "0113", "99999999999999999999", "desk  lift" })
	void whatIsNotThereIsNotFound(String typed) {
		SyntheticNumbers.add(order, "+442079460000", "+442079460099").setNote("front desk");
		assertEquals(List.of(), numbers(rows(), typed));
	}

	@Test
	void wordsAreFoundInAnyColumn() {
		SyntheticNumbers.add(order, "+442079460000", null).setNote("Front desk");
		SyntheticNumbers.add(order, "+448081570001", null);
		assertEquals(List.of("020 7946 0000"), numbers(rows(), "geo DESK"));
		assertEquals(List.of("0808 157 0001"), numbers(rows(), "freephone"));
	}

	@Test
	void expandedTheFilterLooksAtEachNumber() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460099");
		assertEquals(List.of("020 7946 0050"), numbers(new ExpandedRows(rows()), "60050"));
	}

	@Test
	void areSortedByWhatAColumnSays() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460009");
		SyntheticNumbers.add(order, "+441614960100", null);
		SyntheticNumbers.add(order, "+441134960000", null);
		assertEquals(List.of("0161 496 0100", "0113 496 0000", "020 7946 0000 \u2013 0009"),
				sorted(rows(), OrderColumn.COUNT), "as in the file where they are equal");
		assertEquals(List.of("0113 496 0000", "0161 496 0100", "020 7946 0000 \u2013 0009"),
				sorted(rows(), OrderColumn.NUMBER));
	}

	@Test
	void eachNumberSaysThatItIsUnconfirmedAndByWhichText() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460009");
		SyntheticNumbers.add(order, "+441614960100", null);
		unconfirmed("+442079460001", "was 0001");
		unconfirmed("+442079460002-+442079460003", "ask Derek");
		var ranges = new OrderRows.Snapshot(order, List.of(allUnconfirmed())).read(OrderRows.NONE);
		String both = ranges.text(0, OrderColumn.PROBLEM.ordinal());
		assertTrue(both.contains("\u201cwas 0001\u201d") && both.contains("\u201cask Derek\u201d"), both);
		assertEquals(Optional.of(Severity.WARNING), ranges.severity(0));
		assertEquals(List.of(), ranges.problems(1));
		var rows = new ExpandedRows(ranges);
		assertEquals(List.of("020 7946 0001", "020 7946 0002", "020 7946 0003"), numbers(rows, "not confirmed"));
		assertEquals(List.of("020 7946 0002", "020 7946 0003"), numbers(rows, "derek"));
		assertEquals("020 7946 0001", sorted(rows, OrderColumn.PROBLEM).getFirst());
	}

	private void unconfirmed(String numbers, String words) {
		var source = ModelFactory.eINSTANCE.createValueSource();
		source.setField("numbers");
		source.setValue(numbers);
		source.setWords(words);
		source.setUnconfirmed(true);
		order.getSources().add(source);
	}

	/** What the rule finds. */
	private static Problem allUnconfirmed() {
		return new Problem(UnconfirmedValues.CODE, Severity.WARNING, "order", "numbers", "", "3 values", 3,
				List.of("+442079460001-+442079460003"), List.of(), false, false, Optional.empty(), List.of());
	}

	@Test
	void areKnownByTheirEntriesAfterAChange() {
		SyntheticNumbers.add(order, "+442079460000", null);
		assertEquals("+442079460000", rows().key(0));
	}
}
