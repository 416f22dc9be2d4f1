package org.portwright.workspace.holidays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ExtraDays_broken;
	public static String UserHolidays_noYear;
	public static String UserHolidays_notKept;
	public static String UserHolidays_notWritten;
	public static String UserHolidays_unreadable;

	static {
		NLS.initializeMessages("org.portwright.workspace.holidays.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
