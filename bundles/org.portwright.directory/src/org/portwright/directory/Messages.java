package org.portwright.directory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String CustomerAnswer_notHexadecimal;
	public static String CustomerAnswer_otherId;
	public static String CustomerAnswer_reserved;
	public static String CustomerAnswer_routing;
	public static String CustomerAnswer_severalDomains;
	public static String CustomerAnswer_severalIds;

	static {
		NLS.initializeMessages("org.portwright.directory.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
