package org.portwright.ui.internal.refactoring;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Deletion_delete;
	public static String Deletion_deleteFiles;
	public static String Deletion_edited;
	public static String Deletion_engagement;
	public static String Deletion_engagements;
	public static String Deletion_file;
	public static String Deletion_files;
	public static String Deletion_keepFiles;
	public static String Deletion_label;
	public static String Deletion_looking;
	public static String Deletion_more;
	public static String Deletion_title;
	public static String Renaming_engagement;
	public static String Renaming_exists;
	public static String Renaming_file;
	public static String Renaming_label;
	public static String Renaming_noName;
	public static String Renaming_title;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.refactoring.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
