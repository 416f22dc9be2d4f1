package org.portwright.app.internal;

import org.eclipse.osgi.util.NLS;

/** The window's texts; NLS fills the fields by reflection, which the null analysis cannot see. */
@SuppressWarnings("null")
final class Messages extends NLS {

	public static String startEngagements;
	public static String startName;
	public static String startWindow;
	public static String windowTitle;
	public static String windowTitleOf;
	public static String windowTitleOfFile;
	public static String wordsImport;
	public static String wordsImportArchive;
	public static String wordsImportArchiveDialog;
	public static String wordsImportClose;
	public static String wordsImportCopy;
	public static String wordsImportDescription;
	public static String wordsImportFolder;
	public static String wordsImportFolderDialog;
	public static String wordsImportHide;
	public static String wordsImportInvalid;
	public static String wordsImportList;
	public static String wordsImportNested;
	public static String wordsImportNone;
	public static String wordsImportSearching;
	public static String wordsImportTask;
	public static String wordsImportThere;
	public static String wordsImportThereOrInvalid;
	public static String wordsSave;
	public static String wordsSaveWhich;
	public static String wordsWorkingSets;
	public static String wordsWorkingSetsWhich;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
