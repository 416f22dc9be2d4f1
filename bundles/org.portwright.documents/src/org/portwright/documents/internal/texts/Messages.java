package org.portwright.documents.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String CalendarDocument_hint;
	public static String CalendarDocument_label;
	public static String DocumentPart_timeline;
	public static String DocumentPart_timelineHint;
	public static String LetterDocument_hint;
	public static String LetterDocument_label;
	public static String LetterDocument_shapeless;
	public static String LetterDocument_unprintable;
	public static String MilestoneEntries_draft;
	public static String MilestoneEntries_gone;
	public static String MilestoneEntries_portOrderId;
	public static String MilestoneEntries_summary;
	public static String NumberListDocument_hint;
	public static String NumberListDocument_label;
	public static String NumberListDocument_leftOut;
	public static String OverrideDocument_after;
	public static String OverrideDocument_hint;
	public static String OverrideDocument_label;
	public static String OverrideDocument_noted;
	public static String OverrideDocument_notes;
	public static String PictureDocument_png;
	public static String PictureDocument_svg;
	public static String PlannedOrder_about;
	public static String PlannedOrder_fromEarliest;
	public static String PlannedOrder_noDate;
	public static String PlannedOrder_possibleFrom;
	public static String RecordDocument_hint;
	public static String RecordDocument_label;
	public static String SummaryDocument_hint;
	public static String SummaryDocument_label;
	public static String TimelineDocument_hint;
	public static String TimelineDocument_label;
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
		NLS.initializeMessages("org.portwright.documents.internal.texts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
