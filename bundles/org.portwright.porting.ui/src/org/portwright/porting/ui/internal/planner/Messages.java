package org.portwright.porting.ui.internal.planner;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Answer_confirmedLate;
	public static String Answer_earliest;
	public static String Answer_lastSubmit;
	public static String Answer_latest;
	public static String Answer_minimum;
	public static String Answer_minimumLate;
	public static String Answer_noLatest;
	public static String Answer_none;
	public static String Answer_notAfter;
	public static String Answer_notBefore;
	public static String Answer_over;
	public static String Answer_relax;
	public static String Answer_take;
	public static String Answer_title;
	public static String Answer_wanted;
	public static String Counted_introduction;
	public static String Counted_title;
	public static String Customer_copy;
	public static String Customer_title;
	public static String Day_earliest;
	public static String Day_holiday;
	public static String Day_lastMove;
	public static String Day_latest;
	public static String Day_over;
	public static String Day_past;
	public static String Day_possible;
	public static String Day_rejected;
	public static String Day_today;
	public static String Day_unknown;
	public static String Day_wanted;
	public static String Legend_earliest;
	public static String Legend_holiday;
	public static String Legend_impossible;
	public static String Legend_latest;
	public static String Legend_possible;
	public static String Legend_today;
	public static String Legend_wanted;
	public static String Milestones_copy;
	public static String Milestones_date;
	public static String Milestones_hint;
	public static String Milestones_name;
	public static String Milestones_reason;
	public static String Milestones_title;
	public static String Months_earlier;
	public static String Months_keys;
	public static String Months_later;
	public static String Months_name;
	public static String Months_title;
	public static String Planner_title;
	public static String Planning_begun;
	public static String Planning_failed;
	public static String Planning_job;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.planner.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
