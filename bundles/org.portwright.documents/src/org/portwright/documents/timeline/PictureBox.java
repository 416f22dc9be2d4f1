package org.portwright.documents.timeline;

/**
 * A rectangle of a picture, in its units, from its top left corner downwards.
 */
public record PictureBox(double x, double y, double width, double height) {

	/** Its right side. */
	public double right() {
		return x + width;
	}

	/** Its lower side. */
	public double bottom() {
		return y + height;
	}

	/** Whether two of them have some area in common; those that only touch have none. */
	public boolean overlaps(PictureBox other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether a point is in it. */
	public boolean contains(double pointX, double pointY) {
		return pointX >= x && pointX < right() && pointY >= y && pointY < bottom();
	}

	/** The same elsewhere. */
	public PictureBox movedBy(double right, double down) {
		return new PictureBox(x + right, y + down, width, height);
	}
}
