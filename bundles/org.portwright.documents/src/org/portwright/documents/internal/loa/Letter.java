package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;

import org.portwright.documents.LoaOptions;
import org.portwright.documents.internal.page.Block;
import org.portwright.documents.internal.page.Field;
import org.portwright.documents.internal.page.FieldRow;
import org.portwright.documents.internal.page.Flow;
import org.portwright.documents.internal.page.LineBreaker;
import org.portwright.documents.internal.page.Paragraph;
import org.portwright.documents.internal.page.Section;
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
	private final LoaOptions options;
	private final Numbers numbers;
	private final LineBreaker breaker;

	/**
	 * @param order      the order
	 * @param options    how the letter is made
	 * @param plan       writes and classifies the numbers
	 * @param typography the fonts
	 */
	public Letter(PortOrder order, LoaOptions options, UkNumberPlan plan, Typography typography) {
		this.order = order;
		this.options = options;
		loa = order.getLoa() == null ? ModelFactory.eINSTANCE.createLetterOfAuthorization() : order.getLoa();
		numbers = new Numbers(order, loa, plan);
		breaker = new LineBreaker(typography);
	}

	/** @return the document's title, with the subscriber's name where it is known */
	public String title() {
		String subscriber = Given.text(loa.getSubscriberName()).strip();
		return subscriber.isEmpty() ? LoaText.TITLE.text() : LoaText.DOCUMENT_TITLE.text(subscriber);
	}

	/** @return its pages */
	public List<Sheet> sheets() {
		Flow flow = new Flow(breaker);
		for (Block block : blocks()) {
			block.place(flow);
		}
		List<Sheet> sheets = flow.sheets();
		new RunningMatter(order, loa, options, breaker).addTo(sheets);
		return sheets;
	}

	private List<Block> blocks() {
		Parties parties = new Parties(order, loa);
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Paragraph("", LoaText.TITLE.text(), Style.TITLE, 0)); //$NON-NLS-1$
		blocks.add(new Paragraph("", LoaText.SUBTITLE.text(), Style.SUBTITLE, 6)); //$NON-NLS-1$
		blocks.add(new Paragraph(LoaText.INTRO.text(), Style.BODY));
		blocks.add(new FieldRow(new Field(LoaText.ORDER_NAME.text(), Given.text(order.getName()), 6),
				new Field(LoaText.PORT_ORDER_ID.text(), Given.text(order.getPortOrderId()), 3),
				new Field(LoaText.PREPARED.text(), Given.shortDay(options.today()), 3)));
		List<Section> sections = new ArrayList<>();
		sections.add(parties.subscriber());
		sections.add(parties.losingProvider());
		sections.add(parties.gainingProvider());
		sections.add(new Move(loa, numbers).section());
		sections.addAll(new NumberSections(order, loa, numbers).sections());
		sections.addAll(new Closing(loa).sections());
		for (int i = 0; i < sections.size(); i++) {
			blocks.add(sections.get(i).numbered(i + 1));
		}
		return blocks;
	}
}
