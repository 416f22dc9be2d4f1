package org.portwright.ui.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AcceptDialog_label;
	public static String AcceptDialog_message;
	public static String AcceptDialog_noReason;
	public static String AcceptDialog_title;
	public static String ProblemActions_accept;
	public static String ProblemActions_confirm;
	public static String ProblemActions_fix;
	public static String ProblemActions_fixAll;

	static {
		NLS.initializeMessages("org.portwright.ui.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
