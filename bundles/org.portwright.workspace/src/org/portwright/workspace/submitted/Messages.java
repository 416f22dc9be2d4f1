package org.portwright.workspace.submitted;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String RevisionFile_changed;
	public static String RevisionFile_gone;
	public static String RevisionFile_noName;
	public static String RevisionFile_unreadable;
	public static String SubmittedLetter_failed;
	public static String SubmittedLetter_noPicture;
	public static String SubmittedLetter_noRevision;
	public static String SubmittedLetter_none;
	public static String SubmittedLetter_picture;
	public static String SubmittedLetter_reprint;
	public static String SubmittedLetter_unprintable;

	static {
		NLS.initializeMessages("org.portwright.workspace.submitted.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
