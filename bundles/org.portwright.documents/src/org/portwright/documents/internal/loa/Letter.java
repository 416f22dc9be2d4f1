package org.portwright.documents.internal.loa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.portwright.documents.internal.page.Flow;
import org.portwright.documents.internal.page.LineBreaker;
import org.portwright.documents.internal.page.PageBlock;
import org.portwright.documents.internal.page.Paragraph;
import org.portwright.documents.internal.page.PrintedField;
import org.portwright.documents.internal.page.PrintedFields;
import org.portwright.documents.internal.page.PrintedSection;
import org.portwright.documents.internal.page.Sheet;
import org.portwright.documents.internal.page.Style;
import org.portwright.documents.internal.page.Typography;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;

/** A port order as the pages of a Letter of Authorization. */
public final class Letter {

	private final PortOrder order;
	private final LetterOfAuthorization loa;
	private final boolean draft;
	private final LocalDate today;
	private final Numbers numbers;
	private final LineBreaker breaker;

	/**
	 * @param draft whether each page says that it is a draft
	 * @param today the day that it carries
	 */
	public Letter(PortOrder order, boolean draft, LocalDate today, UkNumberPlan plan, Typography typography) {
		this.order = order;
		this.draft = draft;
		this.today = today;
		loa = order.getLoa() == null ? ModelFactory.eINSTANCE.createLetterOfAuthorization() : order.getLoa();
		numbers = new Numbers(order, loa, plan);
		breaker = new LineBreaker(typography);
	}

	/** The document's title, with the subscriber's name where it is known. */
	public String title() {
		String subscriber = AsPrinted.text(loa.getSubscriberName()).strip();
		return subscriber.isEmpty() ? LoaText.TITLE.text() : LoaText.DOCUMENT_TITLE.text(subscriber);
	}

	/** Its pages. */
	public List<Sheet> sheets() {
		Flow flow = new Flow(breaker);
		for (PageBlock block : blocks()) {
			block.place(flow);
		}
		List<Sheet> sheets = flow.sheets();
		new RunningMatter(order, loa, draft, breaker).addTo(sheets);
		return sheets;
	}

	private List<PageBlock> blocks() {
		PartySections parties = new PartySections(order, loa);
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new Paragraph("", LoaText.TITLE.text(), Style.TITLE, 0)); //$NON-NLS-1$
		blocks.add(new Paragraph("", LoaText.SUBTITLE.text(), Style.SUBTITLE, 6)); //$NON-NLS-1$
		blocks.add(new Paragraph(LoaText.INTRO.text(), Style.BODY));
		blocks.add(new PrintedFields(new PrintedField(LoaText.ORDER_NAME.text(), AsPrinted.text(order.getName()), 6),
				new PrintedField(LoaText.PORT_ORDER_ID.text(), AsPrinted.text(order.getPortOrderId()), 3),
				new PrintedField(LoaText.PREPARED.text(), AsPrinted.shortDay(today), 3)));
		List<PrintedSection> sections = new ArrayList<>();
		sections.add(parties.subscriber());
		sections.add(parties.losingProvider());
		sections.add(parties.gainingProvider());
		sections.add(new MoveSection(loa, numbers).section());
		sections.addAll(new NumberSections(order, loa, numbers).sections());
		sections.addAll(new Closing(loa).sections());
		for (int i = 0; i < sections.size(); i++) {
			blocks.add(sections.get(i).numbered(i + 1));
		}
		return blocks;
	}
}
