package org.portwright.phones.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String PhoneSections_signedIn;

	static {
		NLS.initializeMessages("org.portwright.phones.ui.internal.explorer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
