package org.portwright.ui.internal.recent;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String OpenRecentMenu_none;
	public static String RecentFile_label;
	public static String RecentFiles_notWritten;
	public static String RecentFiles_writing;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.recent.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
