package org.portwright.workspace.internal.storage;

import org.eclipse.osgi.util.NLS;

/** The texts of this package for people. */
@SuppressWarnings("nls")
public final class Messages extends NLS {

	public static String Save_busy = "";
	public static String Save_changedOutside = "";
	public static String Save_character = "";
	public static String Save_diskFull = "";
	public static String Save_duplicateId = "";
	public static String Save_failed = "";
	public static String Save_folderMissing = "";
	public static String Save_format = "";
	public static String Save_noAccess = "";
	public static String Save_noReplacing = "";
	public static String Save_notConfirmed = "";
	public static String Save_reference = "";
	public static String Save_tooLarge = "";
	public static String Unreadable_cut = "";
	public static String Unreadable_documentType = "";
	public static String Unreadable_duplicateId = "";
	public static String Unreadable_empty = "";
	public static String Unreadable_encoding = "";
	public static String Unreadable_formatMalformed = "";
	public static String Unreadable_formatMissing = "";
	public static String Unreadable_formatTooNew = "";
	public static String Unreadable_malformed = "";
	public static String Unreadable_mergeConflict = "";
	public static String Unreadable_noAccess = "";
	public static String Unreadable_notAFile = "";
	public static String Unreadable_notFound = "";
	public static String Unreadable_notUtf8 = "";
	public static String Unreadable_otherName = "";
	public static String Unreadable_otherRoot = "";
	public static String Unreadable_repeated = "";
	public static String Unreadable_tooDeep = "";
	public static String Unreadable_tooLarge = "";
	public static String Unreadable_tooMany = "";
	public static String Unreadable_unexpectedElement = "";
	public static String Unreadable_unexpectedText = "";
	public static String Unreadable_wrongValue = "";
	public static String Unreadable_xmlVersion = "";

	static {
		NLS.initializeMessages("org.portwright.workspace.internal.storage.messages", Messages.class);
	}

	private Messages() {
	}
}
