package org.portwright.workspace.resources.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String EditJournal_failed;
	public static String EditJournal_job;
	public static String EditJournal_notSetAside;

	static {
		NLS.initializeMessages("org.portwright.workspace.resources.recovery.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
