package org.portwright.ui.editor;

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
	public static String EditorTitle_readOnly;
	public static String EditorTitle_unreadable;
	public static String ElementTable_add;
	public static String ElementTable_edit;
	public static String ElementTable_remove;
	public static String FieldLine_all;
	public static String FieldMark_clear;
	public static String FieldMark_fixHint;
	public static String FieldMark_putBack;
	public static String ModelFileEditor_loading;
	public static String ModelFileEditor_noFile;
	public static String Notice_earlierVersion;
	public static String Notice_problems;
	public static String Notice_tryAgain;
	public static String OddDayDialog_check;
	public static String OddDayDialog_record;
	public static String OddDayDialog_title;
	public static String ProblemList_showFine;
	public static String ProblemSummary_all;
	public static String ProblemSummary_begun;
	public static String ProblemSummary_fine;
	public static String ProblemSummary_item;
	public static String ProblemSummary_none;
	public static String ProblemSummary_notListed;
	public static String ProblemSummary_onDisk;
	public static String ProblemSummary_unread;
	public static String ProblemSummary_unreadable;
	public static String ProblemSummary_wayOut;
	public static String RevisionText_more;
	public static String RevisionText_unreadable;
	public static String SaidOfField_take;
	public static String ShownRevision_name;

	static {
		NLS.initializeMessages("org.portwright.ui.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
