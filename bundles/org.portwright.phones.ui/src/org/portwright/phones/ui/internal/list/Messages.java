package org.portwright.phones.ui.internal.list;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String BulkSignInDialog_checking;
	public static String BulkSignInDialog_commands;
	public static String BulkSignInDialog_copy;
	public static String BulkSignInDialog_error;
	public static String BulkSignInDialog_job;
	public static String BulkSignInDialog_noCommands;
	public static String BulkSignInDialog_notes;
	public static String BulkSignInDialog_phone;
	public static String BulkSignInDialog_phones;
	public static String BulkSignInDialog_problems;
	public static String BulkSignInDialog_provisioningList;
	public static String BulkSignInDialog_provisioningName;
	public static String BulkSignInDialog_saveProvisioning;
	public static String BulkSignInDialog_saveSignIn;
	public static String BulkSignInDialog_signInList;
	public static String BulkSignInDialog_title;
	public static String BulkSignInDialog_unseen;
	public static String BulkSignInDialog_weight;
	public static String BulkSignInDialog_words;
	public static String BulkWords_summary;
	public static String ImportPhonesDialog_import;
	public static String ImportPhonesDialog_job;
	public static String ImportPhonesDialog_title;
	public static String ImportPhonesPage_noTenant;
	public static String ImportPhonesPage_tenant;
	public static String ListReview_hint;
	public static String ListReview_line;
	public static String ListReview_message;
	public static String ListReview_of;
	public static String ListReview_open;
	public static String ListReview_overwrite;
	public static String ListReview_overwriteNone;
	public static String ListReview_paste;
	public static String ListReview_reading;
	public static String ListReview_seen;
	public static String ListReview_text;
	public static String ListReview_what;
	public static String PhoneActs_add;
	public static String PhoneActs_edit;
	public static String PhoneActs_message;
	public static String PhoneColumn_emergency;
	public static String PhoneColumn_problem;
	public static String PhoneColumn_progress;
	public static String PhoneColumn_result;
	public static String PhoneFiles_job;
	public static String PhoneFiles_message;
	public static String PhoneFiles_written;
	public static String PhoneRows_proposed;
	public static String PhoneRows_steps;
	public static String PhonesContent_add;
	public static String PhonesContent_all;
	public static String PhonesContent_bulk;
	public static String PhonesContent_edit;
	public static String PhonesContent_editItem;
	public static String PhonesContent_empty;
	public static String PhonesContent_filter;
	public static String PhonesContent_import;
	public static String PhonesContent_noMatch;
	public static String PhonesContent_pasteItem;
	public static String PhonesContent_remove;
	public static String PhonesContent_sheet;
	public static String PhonesContent_sheetName;
	public static String PhonesContent_sheetTitle;
	public static String PhonesContent_some;
	public static String PlanReading_job;
	public static String PlanWords_byContent;
	public static String PlanWords_change;
	public static String PlanWords_column;
	public static String PlanWords_differs;
	public static String PlanWords_filled;
	public static String PlanWords_headed;
	public static String PlanWords_headings;
	public static String PlanWords_leftOut;
	public static String PlanWords_new;
	public static String PlanWords_notRead;
	public static String PlanWords_refused;
	public static String PlanWords_secret;
	public static String PlanWords_summary;
	public static String PlanWords_value;
	public static String TargetDialog_browse;
	public static String TargetDialog_file;
	public static String TargetDialog_noPath;
	public static String TargetDialog_write;

	static {
		NLS.initializeMessages("org.portwright.phones.ui.internal.list.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
