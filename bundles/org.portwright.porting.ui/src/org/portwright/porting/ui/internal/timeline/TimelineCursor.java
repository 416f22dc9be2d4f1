package org.portwright.porting.ui.internal.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.portwright.documents.timeline.PictureFlag;
import org.portwright.documents.timeline.PictureRow;
import org.portwright.documents.timeline.TimelinePicture;
import org.portwright.porting.dates.MilestoneKind;

/**
 * The milestone that the keys are at. It is known by order and kind, so that it stays when dates change.
 *
 * @param kind the milestone; empty at an order that has none
 */
record TimelineCursor(String order, Optional<MilestoneKind> kind) {

	/** So many orders a page of the keyboard is. */
	private static final int PAGE = 5;

	/** Where it begins: at the first order, at what is next. */
	static Optional<TimelineCursor> first(TimelinePicture picture) {
		return picture.rows().stream().findFirst().map(row -> at(row, Optional.empty()));
	}

	/** At a milestone of a row. */
	static TimelineCursor at(PictureRow row, Optional<PictureFlag> flag) {
		return new TimelineCursor(row.order().key(), flag.or(() -> row.flags().stream().findFirst())
				.map(one -> one.milestone().kind()));
	}

	/** The row that it is in, if it is there still. */
	Optional<PictureRow> row(TimelinePicture picture) {
		return picture.rows().stream().filter(row -> row.order().key().equals(order)).findFirst();
	}

	/** The milestone that it is at, if it is there still. */
	Optional<PictureFlag> flag(TimelinePicture picture) {
		return row(picture).flatMap(row -> row.flags().stream()
				.filter(flag -> kind.filter(flag.milestone().kind()::equals).isPresent()).findFirst());
	}

	/** Where a key leads to; empty for a key that does not move. */
	Optional<TimelineCursor> after(int key, TimelinePicture picture) {
		return row(picture).flatMap(row -> switch (key) {
		case SWT.ARROW_LEFT -> Optional.of(beside(picture, row, -1));
		case SWT.ARROW_RIGHT -> Optional.of(beside(picture, row, 1));
		case SWT.HOME -> Optional.of(at(row, Optional.empty()));
		case SWT.END -> Optional.of(at(row, row.flags().stream().reduce((one, two) -> two)));
		case SWT.ARROW_UP -> Optional.of(below(picture, row, -1));
		case SWT.ARROW_DOWN -> Optional.of(below(picture, row, 1));
		case SWT.PAGE_UP -> Optional.of(below(picture, row, -PAGE));
		case SWT.PAGE_DOWN -> Optional.of(below(picture, row, PAGE));
		default -> Optional.empty();
		});
	}

	private TimelineCursor beside(TimelinePicture picture, PictureRow row, int step) {
		List<PictureFlag> flags = row.flags();
		if (flags.isEmpty()) {
			return this;
		}
		int now = flag(picture).map(flags::indexOf).orElse(0);
		return at(row, Optional.of(flags.get(Math.clamp((long) now + step, 0, flags.size() - 1))));
	}

	/** The milestone of another order that is nearest in time. */
	private TimelineCursor below(TimelinePicture picture, PictureRow row, int step) {
		List<PictureRow> rows = picture.rows();
		PictureRow other = rows.get(Math.clamp((long) rows.indexOf(row) + step, 0, rows.size() - 1));
		if (other == row) {
			return this;
		}
		return at(other, flag(picture).flatMap(from -> other.flags().stream().min(Comparator.comparingLong(
				flag -> Math.abs(flag.milestone().date().toEpochDay() - from.milestone().date().toEpochDay())))));
	}
}
