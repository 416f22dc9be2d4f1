package org.portwright.workspace.resources.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String DeleteParticipation_name;
	public static String DeletionWarnings_kept;
	public static String DeletionWarnings_more;
	public static String DeletionWarnings_tenant;
	public static String EarlierVersions_exists;
	public static String EarlierVersions_none;
	public static String EditJournal_failed;
	public static String EditJournal_job;
	public static String EditJournal_notSetAside;
	public static String EngagementBuilder_checking;
	public static String EngagementProject_creating;
	public static String EngagementProject_exists;
	public static String EngagementProject_folderExists;
	public static String KeptFolders_alone;
	public static String KeptFolders_deleted;
	public static String KeptFolders_taken;
	public static String LiveCheck_checking;
	public static String LiveCheck_failed;
	public static String LiveMarkers_marking;
	public static String LiveProblems_preparing;
	public static String LostReferences_more;
	public static String LostReferences_orderMoves;
	public static String LostReferences_orderStays;
	public static String MarkerContents_line;
	public static String MarkerContents_more;
	public static String MarkerContents_places;
	public static String MendReferences_name;
	public static String MendReferences_participant;
	public static String OpeningFiles_noFile;
	public static String OutsideRefresh_name;
	public static String ReadingFiles_failed;
	public static String ReadingFiles_reading;
	public static String RestoreGuard_exists;
	public static String UnmadeByUndo_half;
	public static String UnmadeByUndo_none;
	public static String UnmadeByUndo_opened;
	public static String UnmadeFile_changed;
	public static String UnmadeFile_failed;
	public static String UnmadeFiles_deleting;
	public static String UserRules_reading;

	static {
		NLS.initializeMessages("org.portwright.workspace.resources.internal.texts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
