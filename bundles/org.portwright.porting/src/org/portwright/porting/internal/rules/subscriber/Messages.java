package org.portwright.porting.internal.rules.subscriber;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String EmailFormat_message;
	public static String NameLength_message;
	public static String RequiredName_authorisedPerson;
	public static String RequiredName_subscriber;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.subscriber.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
