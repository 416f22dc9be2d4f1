package org.portwright.ui.internal.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String FixProblemHandler_none;
	public static String NextProblemHandler_none;
	public static String ProblemFile_name;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
