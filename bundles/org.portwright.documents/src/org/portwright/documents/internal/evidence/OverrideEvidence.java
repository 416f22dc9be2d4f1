package org.portwright.documents.internal.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.evidence.EvidenceFiles;
import org.portwright.documents.internal.record.RecordText;
import org.portwright.documents.internal.record.Shown;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.documents.printing.pdf.FontBook;
import org.portwright.documents.printing.pdf.PdfDocument;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.life.FieldsAsSubmitted;

/**
 * The evidence for a Porting Override as one PDF: contents, the letter, the dates, and what was written and sent. The
 * same order and files give the same bytes.
 */
@SuppressWarnings("nls")
public final class OverrideEvidence {

	/**
	 * What was made.
	 *
	 * @param beside      the files that are not in it, by the names under which they are to lie beside it
	 * @param unprintable the characters that no font has
	 * @param lost        what is said of files that are not there as they were kept
	 * @param notes       how many notes of the user are left out
	 */
	public record Made(Map<String, byte[]> beside, Collection<Integer> unprintable, List<String> lost, long notes) {
	}

	private final PortOrder order;
	private final DatePlan dates;
	private final LocalDate today;
	private final EvidenceFiles files;

	/** @param order a copy that nothing changes */
	public OverrideEvidence(PortOrder order, DatePlan dates, LocalDate today, EvidenceFiles files) {
		this.order = order;
		this.dates = dates;
		this.today = today;
		this.files = files;
	}

	/**
	 * Writes it.
	 *
	 * @param texts the files that lie beside it anyway, by their names
	 * @param name  its own
	 * @param out   gets the PDF and stays open
	 * @throws IOException if the stream cannot be written
	 */
	public Made write(Map<String, byte[]> texts, String name, OutputStream out) throws IOException {
		Set<String> names = new TreeSet<>(texts.keySet());
		names.add(name);
		try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMainMemoryOnly().streamCache);
				FontBook fonts = new FontBook(document);
				KeptParts kept = new KeptParts(document, names)) {
			List<EvidencePart> parts = new EvidenceParts(order, files, kept)
					.collect(new EvidenceDates(order, dates).part());
			long content = new EvidenceBook(document, fonts, foot()).draw(parts, pages -> contents(parts, pages));
			Map<String, byte[]> beside = new TreeMap<>(texts);
			beside.putAll(kept.beside());
			new PdfDocument(document, fonts, DocumentSeal.EVIDENCE)
					.entry(EvidenceSeal.KEY, EvidenceSeal.of(order, beside).text())
					.finish(content, title(), today, out);
			return new Made(new TreeMap<>(kept.beside()), fonts.unprintable(), List.copyOf(kept.lost()),
					EvidenceParts.notes(order));
		}
	}

	private String title() {
		String name = Shown.text(order.getName());
		return name.isEmpty() ? EvidenceText.of("TITLE") : EvidenceText.of("DOCUMENT_TITLE", name);
	}

	private String foot() {
		String id = Shown.text(order.getPortOrderId());
		return id.isEmpty() ? EvidenceText.of("FOOT_NO_ID", title(), Shown.day(today))
				: EvidenceText.of("FOOT", title(), id, Shown.day(today));
	}

	private List<PageBlock> contents(List<EvidencePart> parts, List<String> pages) {
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new Paragraph("", EvidenceText.of("TITLE"), Style.TITLE, 0));
		blocks.add(new Paragraph("", Shown.text(order.getName()), Style.SUBTITLE, 5));
		blocks.add(new Paragraph(EvidenceText.of("INTRO", Shown.day(today)), Style.BODY));
		blocks.add(new Paragraph(EvidenceText.of("ASSEMBLED"), Style.BODY));
		long notes = EvidenceParts.notes(order);
		if (notes > 0) {
			blocks.add(new Paragraph(EvidenceText.of("NOTES", notes), Style.BODY));
		}
		var letter = FieldsAsSubmitted.of(order);
		blocks.add(new PrintedFields(field(RecordText.of("PORT_ORDER_ID"), order.getPortOrderId(), 6),
				field(EvidenceText.of("CUSTOMER"), letter.shown(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME),
						6)));
		blocks.add(new PrintedFields(
				field(EvidenceText.of("PROVIDER"), letter.shown(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER), 6),
				field(EvidenceText.of("ALERT"), Shown.day(order.getOverrideAlert()), 3),
				field(EvidenceText.of("OFCOM"), order.getOfcomReference(), 3)));
		List<TableRow> rows = IntStream.range(0, parts.size())
				.mapToObj(i -> new TableRow(
						List.of(String.valueOf(i + 1), parts.get(i).title(), parts.get(i).date(), pages.get(i)), "",
						Style.CELL))
				.collect(Collectors.toList());
		blocks.add(new PrintedSection(EvidenceText.of("CONTENTS"), "",
				List.of(new Table(List.of(new Table.Column(EvidenceText.of("NO"), 1, true),
						new Table.Column(EvidenceText.of("PART"), 7, false),
						new Table.Column(RecordText.of("DATE"), 3, false),
						new Table.Column(EvidenceText.of("PAGE"), 1, true)), rows, 0))));
		return blocks;
	}

	private static PrintedField field(String label, @Nullable String value, int columns) {
		String text = Shown.text(value);
		return new PrintedField(label, text.isEmpty() ? "–" : text, columns);
	}
}
