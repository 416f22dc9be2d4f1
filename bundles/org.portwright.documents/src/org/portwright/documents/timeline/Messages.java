package org.portwright.documents.timeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String PlannedOrder_about;
	public static String PlannedOrder_fromEarliest;
	public static String PlannedOrder_noDate;
	public static String PlannedOrder_possibleFrom;
	public static String Timeline_asOf;
	public static String Timeline_cancel;
	public static String Timeline_days;
	public static String Timeline_holiday;
	public static String Timeline_holidays;
	public static String Timeline_hours;
	public static String Timeline_label;
	public static String Timeline_labelCounting;
	public static String Timeline_legendHoliday;
	public static String Timeline_legendPossible;
	public static String Timeline_legendReckoned;
	public static String Timeline_legendSettled;
	public static String Timeline_legendWeekend;
	public static String Timeline_passed;
	public static String Timeline_possible;
	public static String Timeline_possibleAlone;
	public static String Timeline_possibleDay;
	public static String Timeline_reckoned;
	public static String Timeline_said;
	public static String Timeline_separator;
	public static String Timeline_today;
	public static String Timeline_untilToday;
	public static String Timeline_untilTomorrow;

	static {
		NLS.initializeMessages("org.portwright.documents.timeline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
