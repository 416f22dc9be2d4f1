package org.portwright.porting.written;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AccountName_foreign;
	public static String AccountName_none;
	public static String OneLine_blank;
	public static String OneLine_invisible;
	public static String OneLine_lineBreak;
	public static String WrittenDate_dayOrYear;
	public static String WrittenDate_month;
	public static String WrittenDate_monthFirst;
	public static String WrittenDate_noDay;
	public static String WrittenDate_none;
	public static String WrittenDate_otherWeekday;
	public static String WrittenDate_weekdayAlone;
	public static String WrittenDate_year;
	public static String WrittenDate_yearFirst;
	public static String WrittenTime_midnight;
	public static String WrittenTime_morningOrEvening;
	public static String WrittenTime_none;

	static {
		NLS.initializeMessages("org.portwright.porting.written.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
