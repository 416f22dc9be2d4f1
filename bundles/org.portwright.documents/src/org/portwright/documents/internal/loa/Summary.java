package org.portwright.documents.internal.loa;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;

/**
 * Where the order stands, and the sections of the letter but for what is signed, as plain text: what is given, a line
 * each. It says the same as the letter in the same words, since it is made of the same sections.
 */
@SuppressWarnings("nls")
public final class Summary {

	private static final String INDENT = "  ";

	private final LetterSource source;

	public Summary(PortOrder order, UkNumberPlan plan) {
		source = LetterSource.of(order, plan);
	}

	/** The text; its lines end in LF. */
	public String text() {
		PortOrder order = source.order();
		var text = new StringBuilder(LoaText.SUMMARY.text(AsPrinted.text(order.getName()))).append('\n');
		new SummaryState(order).lines().forEach(line -> text.append(line).append('\n'));
		LetterForm form = LetterForm.of(source);
		Stream.concat(form.details().stream(), form.further().stream()).filter(section -> !lines(section).isEmpty())
				.forEach(section -> text.append('\n').append(section.heading()).append('\n').append(lines(section)));
		return text.toString();
	}

	private static String lines(PrintedSection section) {
		return section.blocks().stream().flatMap(Summary::lines).map(line -> INDENT + line + '\n')
				.collect(Collectors.joining());
	}

	private static Stream<String> lines(PageBlock block) {
		return switch (block) {
		case PrintedFields row -> row.fields().stream().filter(field -> !field.value().isBlank()).map(Summary::line);
		case Table table -> table.rows().stream().map(TableRow::cells).map(Summary::line)
				.filter(line -> !line.isBlank());
		default -> Stream.empty();
		};
	}

	private static String line(PrintedField field) {
		return AsPrinted.loose(field.label() + ": " + field.value().strip().replace("\n", ", "));
	}

	private static String line(List<String> cells) {
		return AsPrinted.loose(cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(INDENT)));
	}
}
