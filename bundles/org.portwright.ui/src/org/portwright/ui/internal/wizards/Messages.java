package org.portwright.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ExampleEngagement_failed;
	public static String ExampleEngagement_name;
	public static String ExamplePage_contents;
	public static String ExamplePage_description;
	public static String ExamplePage_title;
	public static String ExamplePage_engagement;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
