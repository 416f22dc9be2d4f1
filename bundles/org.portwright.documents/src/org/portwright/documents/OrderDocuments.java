package org.portwright.documents;

import java.util.List;

/** The documents that there are, in the order in which people are asked for them. */
public final class OrderDocuments {

	/** The Letter of Authorization to sign. */
	public static final OrderDocument LETTER = new LetterDocument();

	/** The evidence and the texts for a Porting Override. */
	public static final OrderDocument OVERRIDE = new OverrideDocument();

	private static final List<OrderDocument> ALL = List.of(LETTER, new NumberListDocument(), new SummaryDocument(),
			new TimelineDocument(), new CalendarDocument(), new RecordDocument(), OVERRIDE);

	private OrderDocuments() {
	}

	/** All of them. */
	public static List<OrderDocument> all() {
		return ALL;
	}
}
