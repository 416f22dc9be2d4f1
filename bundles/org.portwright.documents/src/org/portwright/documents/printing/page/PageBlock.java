package org.portwright.documents.printing.page;

/** A part of a document that places itself. */
public interface PageBlock {

	/** The height of what must not be parted from a heading above it, in points. */
	float startHeight(LineBreaker breaker);

	/** Places itself where the flow stands. */
	void place(Flow flow);
}
