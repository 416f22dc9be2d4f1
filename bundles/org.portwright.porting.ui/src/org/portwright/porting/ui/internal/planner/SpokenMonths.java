package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/** Tells screen readers of the months: each day is a cell by itself, whose name says what stands against it. */
final class SpokenMonths {

	private final MonthsCanvas months;
	private final Accessible accessible;

	SpokenMonths(MonthsCanvas months) {
		this.months = months;
		accessible = months.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name(event.childID);
				}
			}
		});
		accessible.addAccessibleControlListener(new Cells());
	}

	/**
	 * The name of a cell by its number, or of all: that has the day where the keys are, for readers that ask no more.
	 */
	String name(int child) {
		if (child == ACC.CHILDID_SELF) {
			return NLS.bind(Messages.Months_name, words(months.cursor()));
		}
		return words(months.months().day(child));
	}

	private String words(LocalDate day) {
		return months.days().map(planned -> planned.words(day)).orElseGet(() -> WrittenDate.shown(day));
	}

	/** The keys are at another day. */
	void changed() {
		accessible.sendEvent(ACC.EVENT_NAME_CHANGED, new Object[] { "", name(ACC.CHILDID_SELF) }); //$NON-NLS-1$
		accessible.setFocus(months.months().number(months.cursor()));
	}

	/** The days, by their numbers. */
	private final class Cells extends AccessibleControlAdapter {

		@Override
		public void getChildCount(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.detail = months.months().days();
			}
		}

		@Override
		public void getChildren(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.children = IntStream.range(0, months.months().days()).boxed().toArray();
			}
		}

		@Override
		public void getRole(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
			}
		}

		@Override
		public void getFocus(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.childID = months.isFocusControl() ? months.months().number(months.cursor()) : ACC.CHILDID_NONE;
			}
		}

		@Override
		public void getState(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
				if (event.childID == months.months().number(months.cursor())) {
					event.detail |= months.isFocusControl() ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED
							: ACC.STATE_SELECTED;
				}
			}
		}

		@Override
		public void getLocation(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				Rectangle place = event.childID == ACC.CHILDID_SELF ? months.getClientArea()
						: months.months().place(months.months().day(event.childID));
				Point corner = months.toDisplay(place.x, place.y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = place.width;
				event.height = place.height;
			}
		}

		@Override
		public void getChildAtPoint(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				Point inside = months.toControl(event.x, event.y);
				event.childID = months.months().at(inside.x, inside.y).map(months.months()::number)
						.orElse(ACC.CHILDID_SELF);
			}
		}
	}
}
