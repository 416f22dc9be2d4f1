package org.portwright.documents.timeline;

/** Moves shapes. */
record ShapeMove(double right, double down) {

	PictureShape of(PictureShape shape) {
		return switch (shape) {
		case PictureShape.Fill fill -> new PictureShape.Fill(fill.box().movedBy(right, down), fill.ink());
		case PictureShape.Stroke line -> new PictureShape.Stroke(line.fromX() + right, line.fromY() + down,
				line.toX() + right, line.toY() + down, line.thickness(), line.ink());
		case PictureShape.Sign sign -> new PictureShape.Sign(sign.kind(), sign.x() + right, sign.y() + down,
				sign.size(), sign.hollow(), sign.ink());
		case PictureShape.Words words -> new PictureShape.Words(words.box().movedBy(right, down), words.text(),
				words.font(), words.ink());
		};
	}
}
