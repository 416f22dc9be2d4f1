package org.portwright.workspace.kept;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AddMail_label;
	public static String AddMail_more;
	public static String AddMail_noMail;
	public static String AddMail_nothing;
	public static String AddMail_pasted;
	public static String AddMail_to;
	public static String ExportForSignature_boxes;
	public static String ExportForSignature_again;
	public static String ExportForSignature_carrier;
	public static String ExportForSignature_failed;
	public static String ExportForSignature_journal;
	public static String ExportForSignature_label;
	public static String ExportForSignature_name;
	public static String ExportForSignature_notDraft;
	public static String JournalWork_known;
	public static String JournalWork_noOrder;
	public static String KeepFile_label;
	public static String KeepSignedCopy_label;
	public static String KeepSignedCopy_noSignatory;
	public static String KeepSignedCopy_otherKind;
	public static String KeepSignedCopy_unsigned;
	public static String KeepSubmission_failed;
	public static String KeepSubmission_letter;
	public static String KeepSubmission_noCopy;
	public static String KeepSubmission_otherKind;
	public static String Keeping_failed;
	public static String Keeping_noFolder;
	public static String OpenKeptFile_changed;
	public static String OpenKeptFile_gone;
	public static String OpenKeptFile_leave;
	public static String OpenKeptFile_noName;
	public static String OpenKeptFile_open;
	public static String OpenKeptFile_program;
	public static String OpenKeptFile_unknown;
	public static String SentFile_large;
	public static String SentFile_noFile;
	public static String SentFile_unreadable;

	static {
		NLS.initializeMessages("org.portwright.workspace.kept.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
