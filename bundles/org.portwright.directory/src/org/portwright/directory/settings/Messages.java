package org.portwright.directory.settings;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ClientIds_noId;
	public static String ClientIds_notAccepted;
	public static String ClientIds_notWritten;
	public static String ClientIds_unreadable;
	public static String SettingsFile_both;
	public static String SettingsFile_noFlag;

	static {
		NLS.initializeMessages("org.portwright.directory.settings.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
