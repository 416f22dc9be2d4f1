package org.portwright.workspace.work;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String UnansweredStatus_logged;

	static {
		NLS.initializeMessages("org.portwright.workspace.work.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
