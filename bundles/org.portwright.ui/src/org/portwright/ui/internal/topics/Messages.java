package org.portwright.ui.internal.topics;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String HelpBrowser_back;
	public static String HelpBrowser_job;
	public static String HelpBrowser_none;
	public static String HelpBrowser_search;
	public static String HelpOpener_job;
	public static String HelpWindow_title;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.topics.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
