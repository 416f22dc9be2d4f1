package org.portwright.documents.internal.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.internal.loa.LetterForm;
import org.portwright.documents.printing.page.Flow;
import org.portwright.documents.printing.page.Grid;
import org.portwright.documents.printing.page.Ink;
import org.portwright.documents.printing.page.LineBreaker;
import org.portwright.documents.printing.page.Mark;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.Sheet;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Typography;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.model.copies.UnreadValues;
import org.portwright.model.words.Words;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.life.LetterSignature;
import org.portwright.porting.life.SubmittedRevision;

/** Everything that is recorded of an order as pages: where it stands, what the letter says, and what happened. */
@SuppressWarnings("nls")
public final class OrderRecord {

	private static final float AFTER = 5;

	private final PortOrder order;
	private final UkNumberPlan numbers;
	private final DatePlan dates;
	private final LocalDate today;
	private final LineBreaker breaker;

	/** @param order a copy that nobody changes */
	public OrderRecord(PortOrder order, UkNumberPlan numbers, DatePlan dates, LocalDate today, Typography typography) {
		this.order = order;
		this.numbers = numbers;
		this.dates = dates;
		this.today = today;
		breaker = new LineBreaker(typography);
	}

	/** The document's title, with the order's name where there is one. */
	public String title() {
		String name = Shown.text(order.getName());
		return name.isEmpty() ? RecordText.of("TITLE") : RecordText.of("DOCUMENT_TITLE", name);
	}

	/** Its pages. */
	public List<Sheet> sheets() {
		Flow flow = new Flow(breaker);
		blocks().forEach(block -> block.place(flow));
		List<Sheet> sheets = flow.sheets();
		for (int i = 0; i < sheets.size(); i++) {
			addFoot(sheets.get(i), RecordText.of("PAGE", i + 1, sheets.size()));
		}
		return sheets;
	}

	private List<PageBlock> blocks() {
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new Paragraph("", RecordText.of("TITLE"), Style.TITLE, 0));
		blocks.add(new Paragraph("", Shown.text(order.getName()), Style.SUBTITLE, AFTER));
		blocks.add(new Paragraph(RecordText.of("INTRO", Shown.day(today)), Style.BODY));
		blocks.add(new PrintedFields(field("STATE",
				UnreadValues.of(order).getOrDefault(Literals.PORT_ORDER__STATE, Words.of(order.getState())), 4),
				field("REVISION", String.valueOf(order.getRevision()), 2),
				field("PORT_ORDER_ID", Shown.text(order.getPortOrderId()), 6)));
		blocks.add(new PrintedFields(field("SUBMITTED", submitted(), 4),
				field("FOC", Shown.day(order.getFocDate(), order.getFocTime()), 4),
				field("ADMIN_CENTRE", Shown.text(order.getAdminCentreStatus()), 4)));
		blocks.add(AskedOfCustomer.of(order, numbers));
		blocks.addAll(signature());
		blocks.add(new JournalTable(order).section());
		blocks.addAll(RecordSections.of(order, dates, numbers));
		blocks.addAll(LetterForm.sections(order, numbers));
		return blocks;
	}

	/** The day of the submission; while the next revision is written that of the one before. */
	private String submitted() {
		String day = Shown.day(CheckedOrder.isDraft(order) ? null : order.getSubmissionDate());
		return order.isSubmissionDateAssumed() ? RecordText.of("SUBMITTED_ASSUMED", day)
				: SubmittedRevision.before(order).map(before -> RecordText.of("SUBMITTED_REVISION", before.number(),
						Shown.day(before.submitted()))).orElse(day);
	}

	/** Who signed the letter when, and the copy that is kept of it; nothing while nobody did. */
	private List<PageBlock> signature() {
		@Nullable
		Signature signature = order.getLoa() == null ? null : order.getLoa().getSignature();
		if (signature == null) {
			return List.of();
		}
		List<PageBlock> blocks = new ArrayList<>();
		String signatory = Shown.text(signature.getSignatory());
		String day = Shown.day(signature.getDate());
		if (!signatory.isEmpty() || !day.isEmpty()) {
			String other = LetterSignature.isUnderAnother(order, signature)
					? RecordText.of("SIGNED_OTHER", signatory)
					: signatory;
			blocks.add(new PrintedFields(field("SIGNED_BY", other, 8), field("SIGNED_ON", day, 4)));
		}
		String name = Shown.text(signature.getSignedCopy());
		if (!name.isEmpty()) {
			String hash = Shown.hash(signature.getSignedCopyHash());
			blocks.add(new PrintedFields(field("SIGNED_COPY",
					hash.isEmpty() ? name : RecordText.of("SIGNED_COPY_HASH", name, hash), 12)));
		}
		return blocks;
	}

	private static PrintedField field(String key, String value, int columns) {
		return new PrintedField(RecordText.of(key), AskedOfCustomer.orNone(value), columns);
	}

	private void addFoot(Sheet sheet, String page) {
		sheet.add(new Mark.Rule(Grid.LEFT, Grid.FOOT_BASELINE - 12, Grid.WIDTH, Grid.HAIR, Ink.HAIRLINE));
		float width = breaker.typography().width(page, Style.RUNNING);
		sheet.add(new Mark.Text(Grid.LEFT, Grid.FOOT_BASELINE,
				breaker.shortened(title(), Style.RUNNING, Grid.WIDTH - width - Grid.LEFT), Style.RUNNING));
		sheet.add(new Mark.Text(Grid.LEFT + Grid.WIDTH - width, Grid.FOOT_BASELINE, page, Style.RUNNING));
	}
}
