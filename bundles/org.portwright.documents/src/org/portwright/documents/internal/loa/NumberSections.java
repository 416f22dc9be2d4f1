package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.internal.page.PrintedSection;
import org.portwright.documents.internal.page.Style;
import org.portwright.documents.internal.page.Table;
import org.portwright.documents.internal.page.TableColumn;
import org.portwright.documents.internal.page.TableRow;
import org.portwright.model.DdiRange;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;
import org.portwright.numbering.NumberRange;

/** The sections on the numbers that move, the DDI ranges as installed and the sites. */
@SuppressWarnings("nls")
final class NumberSections {

	private static final int LINES_TO_WRITE_ON = 4;

	private final PortOrder order;
	private final LetterOfAuthorization loa;
	private final Numbers numbers;

	NumberSections(PortOrder order, LetterOfAuthorization loa, Numbers numbers) {
		this.order = order;
		this.loa = loa;
		this.numbers = numbers;
	}

	List<PrintedSection> sections() {
		List<PrintedSection> sections = new ArrayList<>();
		sections.add(new PrintedSection(LoaText.NUMBERS.text(), LoaText.NUMBERS_HINT.text(), List.of(numbersTable())));
		if (!loa.getDdiRanges().isEmpty()) {
			sections.add(new PrintedSection(LoaText.INSTALLED.text(), LoaText.INSTALLED_HINT.text(),
					List.of(installedTable())));
		}
		if (!order.getSites().isEmpty()) {
			sections.add(new PrintedSection(LoaText.SITES.text(), "", List.of(sitesTable())));
		}
		return sections;
	}

	private Table numbersTable() {
		List<TableRow> rows = new ArrayList<>();
		for (Numbers.Entry entry : numbers.entries()) {
			rows.add(row(entry));
		}
		for (PortedNumbers unreadable : numbers.unreadable()) {
			rows.add(new TableRow(
					List.of(AsPrinted.text(unreadable.getFirst()), AsPrinted.text(unreadable.getLast()), "",
							LoaText.NO_NUMBER.text(), usage(unreadable.getUsage()), site(unreadable.getSite())),
					"",
					Style.CELL));
		}
		if (rows.isEmpty()) {
			rows.addAll(Collections.nCopies(LINES_TO_WRITE_ON,
					new TableRow(List.of("", "", "", "", "", ""), "", Style.CELL)));
		} else {
			rows.add(new TableRow(List.of(LoaText.TOTAL.text(), "", numbers.countText(), "", "", ""), "",
					Style.STRONG_CELL));
		}
		return new Table(List.of(new TableColumn(LoaText.FIRST_NUMBER.text(), 3, false),
				new TableColumn(LoaText.LAST_NUMBER.text(), 2, false), new TableColumn(LoaText.COUNT.text(), 1, true),
				new TableColumn(LoaText.TYPE.text(), 2, false), new TableColumn(LoaText.USAGE.text(), 2, false),
				new TableColumn(LoaText.SITE.text(), 2, false)), rows, 5);
	}

	private TableRow row(Numbers.Entry entry) {
		NumberRange range = entry.range();
		String last = range.count() == 1 ? LoaText.SINGLE_NUMBER.text() : numbers.national(range.last());
		String note = "";
		if (numbers.hasBillingNumber(range)) {
			note = range.count() == 1 ? LoaText.MAIN_NUMBER.text()
					: LoaText.MAIN_NUMBER_WITHIN.text(numbers.billingNumber());
		}
		return new TableRow(
				List.of(numbers.national(range.first()), last, Long.toString(range.count()), numbers.type(range),
						usage(entry.group().usage()), site(entry.group().site())),
				note, Style.CELL);
	}

	private static String usage(NumberUsage usage) {
		return switch (usage) {
		case USER -> LoaText.USAGE_USER.text();
		case VOICE_APP -> LoaText.USAGE_VOICE_APP.text();
		case CONFERENCE -> LoaText.USAGE_CONFERENCE.text();
		case UNSPECIFIED -> LoaText.USAGE_UNSPECIFIED.text();
		};
	}

	private static String site(@Nullable Site site) {
		return site == null ? LoaText.AT_SERVICE_ADDRESS.text() : name(site);
	}

	private static String name(Site site) {
		return AsPrinted.first(site.getName(), AsPrinted.addressInLine(site.getAddress()));
	}

	private Table installedTable() {
		List<TableRow> rows = new ArrayList<>();
		for (DdiRange ddi : loa.getDdiRanges()) {
			String count = numbers.count(ddi);
			rows.add(new TableRow(List.of(numbers.national(AsPrinted.text(ddi.getFirst())),
					numbers.national(AsPrinted.text(ddi.getLast())), count), "", Style.CELL));
		}
		return new Table(List.of(new TableColumn(LoaText.FIRST_NUMBER.text(), 3, false),
				new TableColumn(LoaText.LAST_NUMBER.text(), 2, false), new TableColumn(LoaText.COUNT.text(), 1, true)),
				rows, 5);
	}

	private Table sitesTable() {
		List<TableRow> rows = new ArrayList<>();
		for (Site site : order.getSites()) {
			rows.add(new TableRow(List.of(AsPrinted.text(site.getName()), AsPrinted.addressInLine(site.getAddress()),
					AsPrinted.postcode(site.getAddress())), "", Style.CELL));
		}
		return new Table(List.of(new TableColumn(LoaText.SITE_NAME.text(), 3, false),
				new TableColumn(LoaText.SITE_ADDRESS.text(), 7, false),
				new TableColumn(LoaText.POSTCODE.text(), 2, false)), rows,
				3);
	}
}
