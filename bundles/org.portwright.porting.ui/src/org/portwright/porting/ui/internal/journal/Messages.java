package org.portwright.porting.ui.internal.journal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Answer_day;
	public static String Answer_text;
	public static String Answer_title;
	public static String Correct_message;
	public static String Correct_state;
	public static String Correct_text;
	public static String Correct_title;
	public static String Correct_words;
	public static String EntryTable_copy;
	public static String EntryTable_open;
	public static String EntryTable_text;
	public static String JournalRows_accepted;
	public static String JournalRows_answer;
	public static String JournalRows_cause;
	public static String JournalRows_code;
	public static String JournalRows_corrects;
	public static String JournalRows_file;
	public static String JournalRows_files;
	public static String JournalRows_notSeen;
	public static String JournalRows_recorded;
	public static String JournalRows_recordedBy;
	public static String JournalRows_revision;
	public static String JournalRows_step;
	public static String JournalRows_wrong;
	public static String Journal_addNote;
	public static String Journal_addQuestion;
	public static String Journal_answer;
	public static String Journal_correct;
	public static String Journal_details;
	public static String Journal_filter;
	public static String Journal_keep;
	public static String Journal_none;
	public static String Journal_select;
	public static String Keep_title;
	public static String Note_day;
	public static String Note_message;
	public static String Note_text;
	public static String Note_title;
	public static String Question_by;
	public static String Question_day;
	public static String Question_message;
	public static String Question_text;
	public static String Question_title;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.journal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
