package org.portwright.documents.internal.page;

/** A part of a document that places itself. */
public interface PageBlock {

	/**
	 * @param breaker breaks texts into lines
	 * @return the height of what must not be parted from a heading above it, in points
	 */
	float startHeight(LineBreaker breaker);

	/**
	 * @param flow where to place it
	 */
	void place(Flow flow);
}
