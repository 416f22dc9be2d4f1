package org.portwright.porting.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Dates_description;
	public static String Dates_job;
	public static String Dates_official;
	public static String Dates_noProfiles;
	public static String Dates_profiles;
	public static String ExtraDay_incomplete;
	public static String ExtraDay_title;
	public static String ExtraDays_add;
	public static String ExtraDays_date;
	public static String ExtraDays_edit;
	public static String ExtraDays_name;
	public static String ExtraDays_nations;
	public static String ExtraDays_remove;
	public static String KnownYears_add;
	public static String KnownYears_choose;
	public static String KnownYears_official;
	public static String KnownYears_remove;
	public static String KnownYears_source;
	public static String KnownYears_years;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.preferences.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
