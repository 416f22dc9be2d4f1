package org.portwright.documents.timeline;

import java.util.List;

import org.portwright.porting.dates.Milestone;

/**
 * A milestone in a picture: its sign with its name and day beside it, above its day on the line of its order.
 *
 * @param box    all of it but for what leads to the line
 * @param shapes what it is drawn of, the leader to the line first
 * @param words  what stands beside the sign
 * @param said   all that is known of it, for who hears it read
 */
public record PictureFlag(Milestone milestone, PictureBox box, List<PictureShape> shapes, String words, String said) {

	/** Copies the list. */
	public PictureFlag {
		shapes = List.copyOf(shapes);
	}
}
