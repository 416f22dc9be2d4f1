package org.portwright.ui.fields;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Address_check;
	public static String Address_label;
	public static String Address_paste;
	public static String Address_pasted;
	public static String Address_take;
	public static String Address_taken;
	public static String Address_title;
	public static String DateField_back;
	public static String DateField_calendar;
	public static String DateField_key;
	public static String ElementTable_add;
	public static String ElementTable_edit;
	public static String ElementTable_remove;
	public static String FieldLine_all;
	public static String FieldMark_clear;
	public static String FieldMark_fixHint;
	public static String FieldMark_putBack;
	public static String OddDayDialog_check;
	public static String OddDayDialog_record;
	public static String OddDayDialog_title;
	public static String SaidOfField_take;
	public static String Said_named;

	static {
		NLS.initializeMessages("org.portwright.ui.fields.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
