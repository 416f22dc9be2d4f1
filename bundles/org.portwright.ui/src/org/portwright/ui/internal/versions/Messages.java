package org.portwright.ui.internal.versions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Deleted_message;
	public static String Deleted_none;
	public static String Deleted_restore;
	public static String Deleted_searching;
	public static String Deleted_restoring;
	public static String Versions_edited;
	public static String Versions_message;
	public static String Versions_none;
	public static String Versions_now;
	public static String Versions_reading;
	public static String Versions_replace;
	public static String Versions_replacing;
	public static String Versions_tooLarge;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.versions.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
