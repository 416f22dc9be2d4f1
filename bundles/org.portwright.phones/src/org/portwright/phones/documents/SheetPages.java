package org.portwright.phones.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.printing.page.Flow;
import org.portwright.documents.printing.page.Grid;
import org.portwright.documents.printing.page.Ink;
import org.portwright.documents.printing.page.LineBreaker;
import org.portwright.documents.printing.page.Mark;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Sheet;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.documents.printing.page.Typography;
import org.portwright.phones.documents.SignInSheet.Line;
import org.portwright.phones.documents.SignInSheet.Part;
import org.portwright.phones.documents.SignInSheet.Step;

/** The pages of a sign-in sheet: for each guide its phones, with room to write, and its steps. */
@SuppressWarnings("nls")
public final class SheetPages {

	private static final String FILE = "sheet.properties";
	private static final ResourceBundle TEXTS = load();
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
	private static final float AFTER = 5;

	private final SignInSheet sheet;
	private final LineBreaker breaker;

	public SheetPages(SignInSheet sheet, Typography typography) {
		this.sheet = sheet;
		breaker = new LineBreaker(typography);
	}

	/** The document's title, with the tenant's name where there is one. */
	public String title() {
		return sheet.tenant().isEmpty() ? text("TITLE") : text("DOCUMENT_TITLE", sheet.tenant());
	}

	/** Its pages. */
	public List<Sheet> sheets() {
		Flow flow = new Flow(breaker);
		blocks().forEach(block -> block.place(flow));
		List<Sheet> sheets = flow.sheets();
		for (int i = 0; i < sheets.size(); i++) {
			addFoot(sheets.get(i), text("PAGE", i + 1, sheets.size()));
		}
		return sheets;
	}

	private List<PageBlock> blocks() {
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new Paragraph("", text("TITLE"), Style.TITLE, 0));
		blocks.add(new Paragraph("", sheet.tenant(), Style.SUBTITLE, AFTER));
		long phones = sheet.parts().stream().mapToLong(part -> part.phones().size()).sum();
		blocks.add(new Paragraph(text("INTRO", phones, DAY.format(sheet.day())), Style.BODY));
		blocks.add(new Paragraph(text("CODES"), Style.BODY));
		for (Part part : sheet.parts()) {
			blocks.add(new PrintedSection(text("PHONES", part.title()), text("PHONES_HINT"), List.of(table(part))));
			if (!part.steps().isEmpty()) {
				blocks.add(steps(part));
			}
		}
		return blocks;
	}

	private static Table table(Part part) {
		List<TableRow> rows = new ArrayList<>();
		int number = 1;
		for (Line phone : part.phones()) {
			rows.add(new TableRow(
					List.of(String.valueOf(number++), lines(phone.name(), joined(phone.model(), phone.mac())),
							phone.site(), lines(phone.account(), phone.number()), ""),
					phone.remark(), Style.CELL));
		}
		return new Table(List.of(new Table.Column(text("NUMBER"), 1, false), new Table.Column(text("PHONE"), 4, false),
				new Table.Column(text("SITE"), 2, false), new Table.Column(text("ACCOUNT"), 3, false),
				new Table.Column(text("DONE"), 2, false)), rows, 10);
	}

	private static PrintedSection steps(Part part) {
		List<PageBlock> steps = new ArrayList<>();
		int number = 1;
		for (Step step : part.steps()) {
			steps.add(new Paragraph(text("STEP", number++, step.title()), step.text(), Style.BODY, AFTER));
		}
		return new PrintedSection(text("STEPS", part.title()), "", steps);
	}

	private static String lines(String... texts) {
		return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String joined(String... texts) {
		return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
	}

	private void addFoot(Sheet page, String number) {
		page.add(new Mark.Rule(Grid.LEFT, Grid.FOOT_BASELINE - 12, Grid.WIDTH, Grid.HAIR, Ink.HAIRLINE));
		float width = breaker.typography().width(number, Style.RUNNING);
		page.add(new Mark.Text(Grid.LEFT, Grid.FOOT_BASELINE,
				breaker.shortened(title(), Style.RUNNING, Grid.WIDTH - width - Grid.LEFT), Style.RUNNING));
		page.add(new Mark.Text(Grid.LEFT + Grid.WIDTH - width, Grid.FOOT_BASELINE, number, Style.RUNNING));
	}

	private static String text(String key, Object... values) {
		return NLS.bind(TEXTS.getString(key), values);
	}

	private static ResourceBundle load() {
		try (InputStream stream = SheetPages.class.getResourceAsStream(FILE)) {
			if (stream == null) {
				throw new IOException(FILE);
			}
			return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
