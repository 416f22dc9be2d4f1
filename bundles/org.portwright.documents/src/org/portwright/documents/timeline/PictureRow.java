package org.portwright.documents.timeline;

import java.util.List;

/**
 * An order in a picture.
 *
 * @param top    its upper side in the picture
 * @param line   where its line is, from the top of the picture
 * @param margin what stands in the margin, which does not move with the days: x from the margin's left side
 * @param shapes what is drawn of its days: its bank holidays, its possible days and its line
 * @param flags  its milestones in the order of their days
 * @param said   what is to know of it beside the milestones, for who hears it read
 */
public record PictureRow(TimelineOrder order, double top, double height, double line, List<PictureShape> margin,
		List<PictureShape> shapes, List<PictureFlag> flags, String said) {

	/** Copies the lists. */
	public PictureRow {
		margin = List.copyOf(margin);
		shapes = List.copyOf(shapes);
		flags = List.copyOf(flags);
	}

	/** Its lower side in the picture. */
	public double bottom() {
		return top + height;
	}
}
