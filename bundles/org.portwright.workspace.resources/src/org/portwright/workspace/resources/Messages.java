package org.portwright.workspace.resources;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String EngagementProject_creating;
	public static String EngagementProject_exists;
	public static String EngagementProject_folderExists;
	public static String Engagements_noFile;
	public static String Readings_failed;
	public static String Readings_reading;

	static {
		NLS.initializeMessages("org.portwright.workspace.resources.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
