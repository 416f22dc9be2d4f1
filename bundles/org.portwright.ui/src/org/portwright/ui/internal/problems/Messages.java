package org.portwright.ui.internal.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Remedies_accept;
	public static String Remedies_fix;
	public static String Remedies_fixAll;
	public static String AcceptDialog_message;
	public static String AcceptDialog_noReason;
	public static String AcceptDialog_title;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
