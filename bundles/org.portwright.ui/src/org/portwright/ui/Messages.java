package org.portwright.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String failureTitle;
	public static String failureUnforeseen;
	public static String oneLineCut;
	public static String workOffline;

	static {
		NLS.initializeMessages("org.portwright.ui.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
