package org.portwright.porting.internal.rules.billing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String PortType_fullWithout;
	public static String PortType_partialWith;
	public static String ReplacementNumber_invalid;
	public static String ReplacementNumber_moves;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.billing.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
