package org.portwright.ui.internal.saving;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ChangedOutside_close;
	public static String ChangedOutside_deleted;
	public static String ChangedOutside_deletedTitle;
	public static String ChangedOutside_keepMine;
	public static String ChangedOutside_later;
	public static String ChangedOutside_modified;
	public static String ChangedOutside_takeTheirs;
	public static String ChangedOutside_title;
	public static String ChangedOutside_unreadable;
	public static String Recovery_broken;
	public static String Recovery_changedSince;
	public static String Recovery_confirmDiscard;
	public static String Recovery_discard;
	public static String Recovery_discardTitle;
	public static String Recovery_edited;
	public static String Recovery_file;
	public static String Recovery_givenUp;
	public static String Recovery_job;
	public static String Recovery_keepThem;
	public static String Recovery_later;
	public static String Recovery_message;
	public static String Recovery_noPlace;
	public static String Recovery_nothing;
	public static String Recovery_reallyDiscard;
	public static String Recovery_restore;
	public static String Recovery_sinceThen;
	public static String Revert_cancel;
	public static String Revert_message;
	public static String Revert_revert;
	public static String Revert_title;
	public static String Saveables_settingAside;
	public static String SaveFailed_copy;
	public static String SaveFailed_copyJob;
	public static String SaveFailed_keepOpen;
	public static String SaveFailed_message;
	public static String SaveFailed_title;
	public static String SaveFailed_tryAgain;
	public static String SaveJob_name;
	public static String UnreadNotice_lost;
	public static String UnreadNotice_saved;
	public static String UnreadQuestion_close;
	public static String UnreadQuestion_goBack;
	public static String UnreadQuestion_message;
	public static String UnreadQuestion_title;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.saving.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
