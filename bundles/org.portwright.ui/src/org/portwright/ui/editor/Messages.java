package org.portwright.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String EditorTitle_readOnly;
	public static String EditorTitle_unreadable;
	public static String ModelFileEditor_loading;
	public static String ModelFileEditor_noFile;
	public static String Notice_earlierVersion;
	public static String Notice_problems;
	public static String Notice_tryAgain;
	public static String ProblemList_showFine;
	public static String ProblemSummary_all;
	public static String ProblemSummary_begun;
	public static String ProblemSummary_fine;
	public static String ProblemSummary_none;
	public static String ProblemSummary_notListed;
	public static String ProblemSummary_onDisk;
	public static String ProblemSummary_unread;
	public static String ProblemSummary_unreadable;
	public static String ProblemSummary_wayOut;
	public static String RevisionText_more;
	public static String RevisionText_unreadable;
	public static String ShownRevision_name;

	static {
		NLS.initializeMessages("org.portwright.ui.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
