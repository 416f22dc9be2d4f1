package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.model.DdiRange;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.NumberUsage;

/** When and how the numbers move, what they are wanted for, and the lines that they are on now. */
@SuppressWarnings("nls")
final class MoveSections {

	private final LetterOfAuthorization loa;
	private final Numbers numbers;

	MoveSections(LetterSource source) {
		loa = source.loa();
		numbers = source.numbers();
	}

	PrintedSection geographic() {
		return new PrintedSection(LoaText.MOVE.text(), "",
				List.of(when(), new PrintedFields(new PrintedField(LoaText.PORT_TYPE.text(), portType(), 12)),
						new PrintedFields(new PrintedField(LoaText.LINE_TYPE.text(), lineType(), 6),
								new PrintedField(LoaText.REPLACEMENT_NUMBER.text(),
										numbers.national(AsPrinted.text(loa.getReplacementBillingNumber())), 6))));
	}

	PrintedSection service() {
		return new PrintedSection(LoaText.MOVE.text(), "",
				List.of(when(), new PrintedFields(new PrintedField(LoaText.PORT_TYPE.text(), serviceType(), 12))));
	}

	private PrintedFields when() {
		return new PrintedFields(
				new PrintedField(LoaText.REQUESTED_DATE.text(), AsPrinted.day(loa.getRequestedDate()), 8),
				new PrintedField(LoaText.REQUESTED_TIME.text(), AsPrinted.time(loa.getRequestedTime()), 4));
	}

	private String lineType() {
		return switch (loa.getLineType()) {
		case SINGLE_LINE -> LoaText.SINGLE_LINE.text();
		case MULTI_LINE -> LoaText.MULTI_LINE.text();
		case UNSPECIFIED -> "";
		};
	}

	private String portType() {
		return switch (loa.getPortType()) {
		case FULL -> LoaText.PORT_FULL.text();
		case PARTIAL -> partial().text();
		case UNSPECIFIED -> "";
		};
	}

	/** What is not known is not signed. */
	private LoaText partial() {
		return switch (numbers.mainNumberMove()) {
		case MOVES -> LoaText.PORT_PARTIAL_MAIN_MOVES;
		case STAYS -> LoaText.PORT_PARTIAL_MAIN_STAYS;
		case NOT_ENTERED, UNCLEAR -> LoaText.PORT_PARTIAL;
		};
	}

	/** Nothing is said of a main number that such an account does not have. */
	private String serviceType() {
		return switch (loa.getPortType()) {
		case FULL -> LoaText.PORT_FULL.text();
		case PARTIAL -> LoaText.PORT_PARTIAL.text();
		case UNSPECIFIED -> "";
		};
	}

	/** What the numbers are wanted for; empty where it is not said of any. */
	Optional<PrintedSection> usage() {
		List<Numbers.Entry<NumberUsage>> entries = numbers.byUsage();
		Set<NumberUsage> usages = EnumSet.noneOf(NumberUsage.class);
		entries.forEach(entry -> usages.add(entry.of()));
		if (usages.isEmpty() || usages.equals(Set.of(NumberUsage.UNSPECIFIED))) {
			return Optional.empty();
		}
		if (usages.size() == 1) {
			return Optional.of(new PrintedSection(LoaText.USAGES.text(), "", List.of(new PrintedFields(
					new PrintedField(LoaText.USAGE_ALL.text(), usage(usages.iterator().next()), 12)))));
		}
		List<TableRow> rows = new ArrayList<>();
		for (Numbers.Entry<NumberUsage> entry : entries) {
			boolean single = entry.range().count() == 1;
			rows.add(new TableRow(List.of(numbers.national(entry.range().first()),
					single ? LoaText.SINGLE_NUMBER.text() : numbers.national(entry.range().last()),
					Long.toString(entry.range().count()), usage(entry.of())), "", Style.CELL));
		}
		return Optional.of(new PrintedSection(LoaText.USAGES.text(), "",
				List.of(new Table(List.of(new Table.Column(LoaText.FIRST_NUMBER.text(), 3, false),
						new Table.Column(LoaText.LAST_NUMBER.text(), 3, false),
						new Table.Column(LoaText.COUNT.text(), 1, true),
						new Table.Column(LoaText.USAGE.text(), 5, false)), rows, 5))));
	}

	private static String usage(NumberUsage usage) {
		return LoaText.valueOf("USAGE_" + usage.name()).text();
	}

	/** The DDI ranges as installed; empty where none are known. */
	Optional<PrintedSection> installed() {
		List<TableRow> rows = new ArrayList<>();
		for (DdiRange ddi : loa.getDdiRanges()) {
			rows.add(new TableRow(List.of(numbers.national(AsPrinted.text(ddi.getFirst())),
					numbers.national(AsPrinted.text(ddi.getLast())), numbers.count(ddi)), "", Style.CELL));
		}
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new PrintedSection(LoaText.INSTALLED.text(), LoaText.INSTALLED_HINT.text(),
						List.of(new Table(List.of(new Table.Column(LoaText.FIRST_NUMBER.text(), 3, false),
								new Table.Column(LoaText.LAST_NUMBER.text(), 3, false),
								new Table.Column(LoaText.COUNT.text(), 1, true)), rows, 5))));
	}
}
