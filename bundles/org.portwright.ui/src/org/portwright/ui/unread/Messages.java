package org.portwright.ui.unread;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String UnreadText_kept;
	public static String UnreadText_keptEmpty;
	public static String UnreadText_named;
	public static String UnreadText_told;

	static {
		NLS.initializeMessages("org.portwright.ui.unread.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
