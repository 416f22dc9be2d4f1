package org.portwright.directory.ui.internal.clouds;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String CloudNames_china;
	public static String CloudNames_dod;
	public static String CloudNames_global;
	public static String CloudNames_unknown;
	public static String CloudNames_usGov;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.clouds.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
