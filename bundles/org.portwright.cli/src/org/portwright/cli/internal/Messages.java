package org.portwright.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Assignments_malformed;
	public static String CallFailures_defect;
	public static String CallFailures_field;
	public static String CallFailures_help;
	public static String CallFailures_memory;
	public static String CommandTree_noName;
	public static String CompletionCommand_unknown;
	public static String ConsoleHost_answer;
	public static String ConversionsCommand_done;
	public static String ConversionsCommand_empty;
	public static String ConversionsCommand_none;
	public static String ConversionsCommand_on;
	public static String ConversionsCommand_open;
	public static String ConversionsCommand_planned;
	public static String ExportCommand_nothing;
	public static String ExportCommand_option;
	public static String ExportCommand_part;
	public static String ExportCommand_partAlone;
	public static String ExportCommand_written;
	public static String FieldAnswer_choices;
	public static String FieldAnswer_entry;
	public static String FieldAnswer_format;
	public static String FieldsCommand_example;
	public static String FixCommand_applied;
	public static String FixCommand_edit;
	public static String FixCommand_nothing;
	public static String FixCommand_unknownCode;
	public static String JournalCommand_by;
	public static String JournalCommand_empty;
	public static String JournalCommand_entry;
	public static String JournalCommand_file;
	public static String JournalCommand_noEntry;
	public static String JournalCommand_noQuestion;
	public static String JournalCommand_noneOfQuestion;
	public static String JournalCommand_notSeen;
	public static String JournalCommand_questions;
	public static String JournalCommand_signed;
	public static String JournalCommand_step;
	public static String LargeNumbers_option;
	public static String LargeNumbers_sum;
	public static String LookupCommand_noAuthority;
	public static String LookupCommand_noCloud;
	public static String LookupCommand_notKnown;
	public static String LookupCommand_said;
	public static String NewOrderCommand_doubtful;
	public static String NewOrderCommand_made;
	public static String NewOrderCommand_next;
	public static String NumbersCommand_count;
	public static String NumbersCommand_doubtful;
	public static String NumbersCommand_none;
	public static String NumbersCommand_notTaken;
	public static String NumbersCommand_noted;
	public static String NumbersCommand_place;
	public static String NumbersCommand_unknownOption;
	public static String PhonesCommand_byContent;
	public static String PhonesCommand_count;
	public static String PhonesCommand_headings;
	public static String PhonesCommand_imported;
	public static String PhonesCommand_kept;
	public static String PhonesCommand_notKnown;
	public static String PhonesCommand_overwritten;
	public static String PhonesCommand_problem;
	public static String PhonesCommand_remark;
	public static String PhonesCommand_underWay;
	public static String PhonesCommand_written;
	public static String PlanText_asIfToday;
	public static String PlanText_earliest;
	public static String PlanText_ended;
	public static String PlanText_latest;
	public static String PlanText_milestone;
	public static String PlanText_milestones;
	public static String PlanText_minimum;
	public static String PlanText_moment;
	public static String PlanText_noLatest;
	public static String PlanText_notBefore;
	public static String PlanText_over;
	public static String PlanText_relax;
	public static String PlanText_unknown;
	public static String Portwright_notUtf8;
	public static String Portwright_unwritable;
	public static String ProblemText_checked;
	public static String ProblemText_error;
	public static String ProblemText_file;
	public static String ProblemText_fine;
	public static String ProblemText_fix;
	public static String ProblemText_fixable;
	public static String ProblemText_info;
	public static String ProblemText_line;
	public static String ProblemText_needed;
	public static String ProblemText_none;
	public static String ProblemText_unreadable;
	public static String ProblemText_warning;
	public static String RejectCommand_field;
	public static String RejectCommand_noSide;
	public static String RejectCommand_rejected;
	public static String ReplaceOption_hint;
	public static String RevisionsCommand_between;
	public static String RevisionsCommand_empty;
	public static String RevisionsCommand_field;
	public static String RevisionsCommand_letter;
	public static String RevisionsCommand_none;
	public static String RevisionsCommand_now;
	public static String RevisionsCommand_same;
	public static String RevisionsCommand_signedCopy;
	public static String RevisionsCommand_submitted;
	public static String RevisionsCommand_unknownDay;
	public static String Session_unread;
	public static String SetCommand_added;
	public static String SetCommand_changed;
	public static String SetCommand_confirmed;
	public static String SetCommand_doubtful;
	public static String SetCommand_noStep;
	public static String SetCommand_nothing;
	public static String Settings_notADate;
	public static String Settings_notADay;
	public static String SnapshotCommand_taken;
	public static String SyncCommand_code;
	public static String SyncCommand_kept;
	public static String SyncCommand_label;
	public static String SyncCommand_marked;
	public static String SyncCommand_noAuthority;
	public static String SyncCommand_noClient;
	public static String SyncCommand_noClientId;
	public static String SyncCommand_noGraph;
	public static String SyncCommand_read;
	public static String SyncCommand_removed;
	public static String SyncCommand_signedIn;
	public static String TextArgument_remark;
	public static String TextArgument_tooLong;
	public static String TextArgument_unreadable;
	public static String UntickedRanges_left;
	public static String UntickedRanges_notPortable;

	static {
		NLS.initializeMessages("org.portwright.cli.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
