package org.portwright.directory.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String SignInPreferences_description;
	public static String SignInPreferences_hint;
	public static String SignInPreferences_job;
	public static String SignInPreferences_noId;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.preferences.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
