package org.portwright.ui.internal.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.internal.texts.Messages;

/** Tells screen readers of a calendar that paints itself: its name is the day under the cursor. */
final class SpokenDay {

	private final Accessible accessible;
	private final Supplier<String> day;

	SpokenDay(Control calendar, Supplier<String> day) {
		this.day = day;
		accessible = calendar.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = day.get();
				}
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = ACC.ROLE_TABLECELL;
				}
			}
		});
	}

	/** Another day is under the cursor. */
	void changed() {
		accessible.sendEvent(ACC.EVENT_NAME_CHANGED, new Object[] { "", day.get() }); //$NON-NLS-1$
		accessible.setFocus(ACC.CHILDID_SELF);
	}

	/** A day in words, and whether it is today or the one that the field has. */
	static String of(LocalDate day, Optional<LocalDate> chosen, LocalDate today) {
		String said = WrittenDate.shown(day);
		if (day.equals(today)) {
			said = NLS.bind(Messages.Calendar_todayIs, said);
		}
		return chosen.filter(day::equals).isPresent() ? NLS.bind(Messages.Calendar_chosen, said) : said;
	}
}
