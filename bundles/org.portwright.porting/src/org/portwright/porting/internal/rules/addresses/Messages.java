package org.portwright.porting.internal.rules.addresses;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String PostcodeFormat_fix;
	public static String PostcodeFormat_islands;
	public static String PostcodeFormat_lookAlikes;
	public static String PostcodeFormat_message;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.addresses.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
