package org.portwright.documents.timeline;

import org.portwright.porting.dates.MilestoneKind;

/** Something in a picture, in its units, from its top left corner downwards. */
public sealed interface PictureShape {

	/** Its left side. */
	double left();

	/** Its right side. */
	double right();

	/** A filled rectangle. */
	record Fill(PictureBox box, PictureInk ink) implements PictureShape {

		@Override
		public double left() {
			return box.x();
		}

		@Override
		public double right() {
			return box.right();
		}
	}

	/** A straight line. */
	record Stroke(double fromX, double fromY, double toX, double toY, double thickness,
			PictureInk ink) implements PictureShape {

		@Override
		public double left() {
			return Math.min(fromX, toX);
		}

		@Override
		public double right() {
			return Math.max(fromX, toX);
		}
	}

	/**
	 * The sign of a milestone. Each kind has an outline of its own, so that nobody needs colours to tell them apart.
	 *
	 * @param x      its middle
	 * @param y      its middle
	 * @param size   its width and height
	 * @param hollow whether only the outline is drawn
	 */
	record Sign(MilestoneKind kind, double x, double y, double size, boolean hollow,
			PictureInk ink) implements PictureShape {

		@Override
		public double left() {
			return x - size / 2;
		}

		@Override
		public double right() {
			return x + size / 2;
		}
	}

	/**
	 * A text of one line.
	 *
	 * @param box the room that it takes at most
	 */
	record Words(PictureBox box, String text, PictureFont font, PictureInk ink) implements PictureShape {

		@Override
		public double left() {
			return box.x();
		}

		@Override
		public double right() {
			return box.right();
		}
	}
}
