package org.portwright.documents.timeline;

import java.util.List;

/**
 * Shapes that belong together.
 *
 * @param said what they stand for, for who hears it read; empty where the texts among them say it
 */
public record SheetGroup(String said, List<PictureShape> shapes) {

	/** Copies the list. */
	public SheetGroup {
		shapes = List.copyOf(shapes);
	}
}
