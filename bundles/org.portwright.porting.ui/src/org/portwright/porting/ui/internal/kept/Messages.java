package org.portwright.porting.ui.internal.kept;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String DroppedFiles_cancelled;
	public static String DroppedFiles_failed;
	public static String DroppedFiles_kept;
	public static String DroppedFiles_log;
	public static String DroppedFiles_more;
	public static String DroppedFiles_name;
	public static String DroppedFiles_notKept;
	public static String DroppedFiles_pasted;
	public static String DroppedFiles_some;
	public static String KeptFileOpening_name;
	public static String KeptFileOpening_noProgram;
	public static String SignedCopyDialog_journal;
	public static String SignedCopyDialog_message;
	public static String SignedCopyDialog_missing;
	public static String SignedCopyDialog_signed;
	public static String SignedCopyDialog_title;
	public static String SignedCopyDialog_who;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.kept.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
