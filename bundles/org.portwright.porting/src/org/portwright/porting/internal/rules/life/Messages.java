package org.portwright.porting.internal.rules.life;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ConversionTooEarly_message;
	public static String StateIncoherent_focDate;
	public static String StateIncoherent_portOrderId;
	public static String StateIncoherent_reason;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.life.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
