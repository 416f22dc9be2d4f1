package org.portwright.reference.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String JsonFields_date;
	public static String JsonFields_line;
	public static String JsonFields_list;
	public static String JsonFields_missingKey;
	public static String JsonFields_notJson;
	public static String JsonFields_notJsonAt;
	public static String JsonFields_notObject;
	public static String JsonFields_number;
	public static String JsonFields_object;
	public static String JsonFields_objects;
	public static String JsonFields_oneOf;
	public static String JsonFields_text;
	public static String JsonFields_texts;
	public static String JsonFields_time;
	public static String JsonFields_unfit;
	public static String JsonFields_unknownKey;
	public static String OfflineSetting_unreadable;
	public static String SettingsFile_both;
	public static String SettingsFile_noFlag;

	static {
		NLS.initializeMessages("org.portwright.reference.internal.texts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
