package org.portwright.ui.internal.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Calendar_chosen;
	public static String Calendar_help;
	public static String Calendar_nextMonth;
	public static String Calendar_previousMonth;
	public static String Calendar_today;
	public static String Calendar_todayIs;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.calendar.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
