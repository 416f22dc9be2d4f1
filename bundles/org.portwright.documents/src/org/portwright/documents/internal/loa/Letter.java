package org.portwright.documents.internal.loa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portwright.documents.printing.page.Flow;
import org.portwright.documents.printing.page.LineBreaker;
import org.portwright.documents.printing.page.NewSheet;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Sheet;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Typography;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.life.LetterFingerprint;

/**
 * A port order as the pages of a Letter of Authorization: first what Microsoft's form asks, with the signature, then on
 * pages of its own what carriers ask beyond it.
 */
public final class Letter {

	/** The mark that each page of a letter bears. */
	public enum Mark {
		/** Nothing: it may be signed, or was submitted. */
		NONE,
		/** That it is a draft. */
		DRAFT,
		/** That it was submitted before, and on which day it was made again of what was kept of it. */
		REPRINT,
		/** Its day and its fingerprint: it is the letter to sign. */
		FINGERPRINT
	}

	private static final float AFTER = 5;

	private final LetterSource source;
	private final Mark mark;
	private final LocalDate today;
	private final Optional<DatePlan> dates;
	private final LineBreaker breaker;

	/**
	 * @param mark  what each page says of the letter
	 * @param today the day that it carries
	 * @param dates what a page of the dates says; empty for none
	 */
	public Letter(PortOrder order, Mark mark, LocalDate today, Optional<DatePlan> dates, UkNumberPlan plan,
			Typography typography) {
		this.mark = mark;
		this.today = today;
		this.dates = dates;
		source = LetterSource.of(order, plan);
		breaker = new LineBreaker(typography);
	}

	/** The document's title, with the company's name where it is known. */
	public String title() {
		String company = AsPrinted.text(source.loa().getSubscriberName()).strip();
		return company.isEmpty() ? LoaText.TITLE.text() : LoaText.DOCUMENT_TITLE.text(company);
	}

	/** Its pages. */
	public List<Sheet> sheets() {
		Flow flow = new Flow(breaker);
		for (PageBlock block : blocks()) {
			block.place(flow);
		}
		List<Sheet> sheets = flow.sheets();
		new RunningMatter(source.order(), source.loa(), mark == Mark.DRAFT, footMark(), breaker).addTo(sheets);
		return sheets;
	}

	private String footMark() {
		return switch (mark) {
		case NONE -> ""; //$NON-NLS-1$
		case DRAFT -> LoaText.DRAFT.text();
		case REPRINT -> LoaText.REPRINTED_ON.text(AsPrinted.shortDay(today));
		case FINGERPRINT ->
			LoaText.FINGERPRINT_ON.text(AsPrinted.shortDay(today), LetterFingerprint.of(source.order()));
		};
	}

	private List<PageBlock> blocks() {
		LetterForm form = LetterForm.of(source);
		PortOrder order = source.order();
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new Paragraph("", LoaText.TITLE.text(), Style.TITLE, 0)); //$NON-NLS-1$
		blocks.add(new Paragraph("", form.subtitle().text(), Style.SUBTITLE, AFTER)); //$NON-NLS-1$
		blocks.add(new Paragraph(LoaText.INTRO.text(), Style.BODY));
		form.basis().ifPresent(basis -> blocks.add(new Paragraph(basis.text(), Style.BODY)));
		blocks.add(new Paragraph(LoaText.MEANWHILE_LEAD.text(), LoaText.MEANWHILE.text(), Style.BODY, AFTER));
		blocks.add(new PrintedFields(new PrintedField(LoaText.ORDER_NAME.text(), AsPrinted.text(order.getName()), 6),
				new PrintedField(LoaText.PORT_ORDER_ID.text(), AsPrinted.text(order.getPortOrderId()), 3),
				new PrintedField((mark == Mark.REPRINT ? LoaText.REPRINTED : LoaText.PREPARED).text(),
						AsPrinted.shortDay(today), 3)));
		List<PrintedSection> sections = new ArrayList<>(form.details());
		sections.add(form.authority());
		number(sections, 1, blocks);
		blocks.add(new NewSheet());
		blocks.add(new Paragraph("", LoaText.FURTHER.text(), Style.TITLE, 0)); //$NON-NLS-1$
		blocks.add(new Paragraph(LoaText.FURTHER_HINT.text(), Style.BODY));
		number(form.further(), sections.size() + 1, blocks);
		dates.ifPresent(known -> blocks.addAll(new DatesPage(order, known).blocks()));
		return blocks;
	}

	private static void number(List<PrintedSection> sections, int first, List<PageBlock> blocks) {
		int number = first;
		for (PrintedSection section : sections) {
			blocks.add(section.numbered(number));
			number++;
		}
	}
}
