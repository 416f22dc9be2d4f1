package org.portwright.porting.internal.rules.engagement;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String OtherFiles_and;
	public static String OtherFiles_more;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.engagement.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
