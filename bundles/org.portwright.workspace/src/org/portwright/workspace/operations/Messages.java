package org.portwright.workspace.operations;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AcceptProblem_journal;
	public static String AcceptProblem_label;
	public static String AcceptProblem_noJudgement;
	public static String AcceptProblem_noReason;
	public static String AddElement_noList;
	public static String AddNote_empty;
	public static String AddNote_label;
	public static String AddNumbers_label;
	public static String AnswerQuestion_empty;
	public static String AnswerQuestion_gone;
	public static String AnswerQuestion_label;
	public static String ApplyFixes_label;
	public static String AskQuestion_empty;
	public static String AskQuestion_label;
	public static String ChosenNumbers_back;
	public static String ChosenNumbers_question;
	public static String ChosenNumbers_take;
	public static String ConfirmValues_label;
	public static String ConfirmValues_none;
	public static String CorrectEntry_corrected;
	public static String CorrectEntry_empty;
	public static String CorrectEntry_gone;
	public static String CorrectEntry_label;
	public static String CorrectEntry_state;
	public static String CurrentProblem_gone;
	public static String CurrentProblem_notYet;
	public static String DuplicateOrder_label;
	public static String Export_failed;
	public static String Export_folder;
	public static String Export_model;
	public static String Export_noDirectory;
	public static String Export_noFolder;
	public static String Export_otherKind;
	public static String Export_refused;
	public static String Export_remark;
	public static String Export_same;
	public static String FieldAssignments_fixed;
	public static String FieldAssignments_group;
	public static String FieldAssignments_journal;
	public static String FieldAssignments_list;
	public static String FieldAssignments_remark;
	public static String FieldAssignments_single;
	public static String FieldAssignments_source;
	public static String FieldAssignments_unknown;
	public static String FieldAssignments_unknownNear;
	public static String FieldAssignments_wrongValue;
	public static String FieldReferences_noName;
	public static String FieldReferences_none;
	public static String FieldReferences_unknown;
	public static String FieldValues_notALiteral;
	public static String FieldValues_notANumber;
	public static String FieldValues_notATruthValue;
	public static String FieldValues_notAnInstant;
	public static String FieldValues_unprintable;
	public static String FillFromTenant_label;
	public static String FinishSignIn_label;
	public static String FinishSignIn_none;
	public static String Happened_future;
	public static String Happened_later;
	public static String Inputs_folder;
	public static String Inputs_notATenant;
	public static String Inputs_notAnOrder;
	public static String ListEntries_idTaken;
	public static String ListEntries_noNumber;
	public static String ListEntries_nothing;
	public static String ListEntries_several;
	public static String MakeLetter_failed;
	public static String NewOrder_exists;
	public static String NewOrder_folder;
	public static String NewOrder_label;
	public static String NewOrder_name;
	public static String NewOrder_noFolder;
	public static String NewOrder_state;
	public static String NewTenant_exists;
	public static String NewTenant_label;
	public static String NewTenant_name;
	public static String NewestEntries_none;
	public static String NumberFields_none;
	public static String OneLine_blank;
	public static String OneLine_invisible;
	public static String OneLine_lineBreak;
	public static String PlanConversions_journal;
	public static String PlanConversions_label;
	public static String PlanConversions_noDate;
	public static String PlanConversions_none;
	public static String PlanEngagement_unreadable;
	public static String ReadNumberText_tooLong;
	public static String ReadTextFile_noFile;
	public static String ReadTextFile_noText;
	public static String ReadTextFile_tooLarge;
	public static String ReadTextFile_unreadable;
	public static String RecordConversions_already;
	public static String RecordConversions_gone;
	public static String RecordConversions_journal;
	public static String RecordConversions_label;
	public static String RecordRejection_label;
	public static String RecordRejection_unknown;
	public static String RecordStep_label;
	public static String RemoveNumbers_label;
	public static String RemovePhones_label;
	public static String ReplaceContent_otherKind;
	public static String SaveFiles_created;
	public static String SaveFiles_deleted;
	public static String SaveFiles_modified;
	public static String SaveFiles_others;
	public static String SetFields_label;
	public static String SignatureWatch_takenOut;
	public static String SignatureWatch_takenOutCopy;
	public static String SplitCommands_name;
	public static String StartSignIn_label;
	public static String StateStep_adminCentreStatus;
	public static String StateStep_confirmed;
	public static String StateStep_correct;
	public static String StateStep_error;
	public static String StateStep_refused;
	public static String StateStep_submission;
	public static String StateStep_withdrawn;
	public static String SureNumbers_large;
	public static String SureNumbers_leave;
	public static String SureNumbers_take;
	public static String TakeSnapshot_keepAnswer;
	public static String TakeSnapshot_kept;
	public static String TakeSnapshot_replace;
	public static String TakeSnapshot_replaceAnswer;
	public static String TypedValues_date;
	public static String UnknownPath_empty;
	public static String UnknownPath_noEntry;
	public static String ValueList_absent;

	static {
		NLS.initializeMessages("org.portwright.workspace.operations.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
