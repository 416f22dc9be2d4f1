package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.model.PortType;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;
import org.portwright.model.StayingNumbers;
import org.portwright.numbering.NumberRange;

/** The sections on the numbers that move and on those that stay. */
@SuppressWarnings("nls")
final class NumberSections {

	private static final int LINES_TO_WRITE_ON = 4;
	private static final int NOTE_COLUMNS = 7;
	private static final String SEPARATOR = "  \u00b7  ";

	private final LetterSource source;
	private final Numbers numbers;

	NumberSections(LetterSource source) {
		this.source = source;
		numbers = source.numbers();
	}

	/** The numbers and their main number; each row names its site. */
	PrintedSection geographic() {
		List<TableRow> rows = new ArrayList<>();
		for (Numbers.Entry<Optional<Site>> entry : numbers.bySite()) {
			rows.add(row(entry.range(),
					List.of(entry.of().map(NumberSections::site).orElseGet(LoaText.AT_SERVICE_ADDRESS::text))));
		}
		for (PortedNumbers unreadable : numbers.unreadable()) {
			rows.add(row(unreadable, List.of(siteOf(unreadable))));
		}
		return new PrintedSection(LoaText.NUMBERS.text(), LoaText.NUMBERS_HINT.text(),
				List.of(new PrintedFields(
						new PrintedField(LoaText.BILLING_NUMBER.text(), numbers.billingNumber(), 6,
								Style.STRONG_VALUE),
						new PrintedField(LoaText.NUMBER_COUNT.text(), numbers.count(), 6)),
						table(rows, List.of(new Table.Column(LoaText.FIRST_NUMBER.text(), 3, false),
								new Table.Column(LoaText.LAST_NUMBER.text(), 3, false),
								new Table.Column(LoaText.COUNT.text(), 1, true),
								new Table.Column(LoaText.SITE.text(), 5, false)))));
	}

	/** The numbers alone: service numbers are at no site, and have no main number. */
	PrintedSection service() {
		List<TableRow> rows = new ArrayList<>();
		numbers.all().forEach(entry -> rows.add(row(entry.range(), List.of(""))));
		numbers.unreadable().forEach(unreadable -> rows.add(row(unreadable, List.of(""))));
		return new PrintedSection(LoaText.SERVICE_NUMBERS.text(), LoaText.NUMBERS_ENDS.text(),
				List.of(table(rows, List.of(new Table.Column(LoaText.FIRST_NUMBER.text(), 3, false),
						new Table.Column(LoaText.LAST_NUMBER.text(), 3, false),
						new Table.Column(LoaText.COUNT.text(), 1, true), new Table.Column("", 5, false)))));
	}

	private Table table(List<TableRow> rows, List<Table.Column> columns) {
		if (rows.isEmpty()) {
			// Few enough to stay together.
			rows.addAll(Collections.nCopies(LINES_TO_WRITE_ON,
					new TableRow(List.of("", "", "", ""), "", Style.CELL)));
		} else {
			rows.add(new TableRow(List.of(LoaText.TOTAL.text(), "", numbers.count(), ""), "", Style.STRONG_CELL));
		}
		return new Table(columns, rows, NOTE_COLUMNS);
	}

	private TableRow row(NumberRange range, List<String> more) {
		String last = range.count() == 1 ? LoaText.SINGLE_NUMBER.text() : numbers.national(range.last());
		List<String> cells = new ArrayList<>(
				List.of(numbers.national(range.first()), last, Long.toString(range.count())));
		cells.addAll(more);
		return new TableRow(cells, note(range), Style.CELL);
	}

	private static TableRow row(PortedNumbers unreadable, List<String> more) {
		List<String> cells = new ArrayList<>(
				List.of(AsPrinted.text(unreadable.getFirst()), AsPrinted.text(unreadable.getLast()), ""));
		cells.addAll(more);
		return new TableRow(cells, LoaText.NO_NUMBER.text(), Style.CELL);
	}

	private String note(NumberRange range) {
		List<String> notes = new ArrayList<>();
		if (numbers.hasBillingNumber(range)) {
			notes.add(range.count() == 1 ? LoaText.MAIN_NUMBER.text()
					: LoaText.MAIN_NUMBER_WITHIN.text(numbers.billingNumber()));
		}
		List<LoaText> others = numbers.otherTypes(range);
		if (!others.isEmpty()) {
			notes.add(others.stream().map(LoaText::text).collect(Collectors.joining(", ")));
		}
		return String.join(SEPARATOR, notes);
	}

	private static String siteOf(PortedNumbers numbers) {
		return Optional.ofNullable(numbers.getSite()).map(NumberSections::site)
				.orElseGet(LoaText.AT_SERVICE_ADDRESS::text);
	}

	private static String site(Site site) {
		return AsPrinted.first(site.getName(), AsPrinted.addressInLine(site.getAddress()));
	}

	/** The numbers of the account that stay; empty where none are listed or the whole account moves. */
	Optional<PrintedSection> staying() {
		if (source.loa().getStaying().isEmpty() || source.loa().getPortType() == PortType.FULL) {
			return Optional.empty();
		}
		List<TableRow> rows = source.loa().getStaying().stream().map(this::row).toList();
		return Optional.of(new PrintedSection(LoaText.STAYING.text(), LoaText.STAYING_HINT.text(),
				List.of(new Table(List.of(new Table.Column(LoaText.FIRST_NUMBER.text(), 3, false),
						new Table.Column(LoaText.LAST_NUMBER.text(), 3, false),
						new Table.Column(LoaText.COUNT.text(), 1, true),
						new Table.Column(LoaText.FATE.text(), 5, false)), rows, NOTE_COLUMNS))));
	}

	private TableRow row(StayingNumbers staying) {
		String first = AsPrinted.text(staying.getFirst());
		String last = AsPrinted.text(staying.getLast());
		String count = numbers.count(first, last);
		return new TableRow(
				List.of(numbers.national(first),
						last.isBlank() ? LoaText.SINGLE_NUMBER.text() : numbers.national(last), count,
						LoaText.valueOf("FATE_" + staying.getFate().name()).text()),
				count.isEmpty() ? LoaText.NO_NUMBER.text() : "", Style.CELL);
	}
}
