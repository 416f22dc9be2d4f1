package org.portwright.porting.internal.rules.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String UnreadTenantValue_value;
	public static String UnreadValue_file;
	public static String UnreadValue_part;
	public static String UnreadValue_state;
	public static String UnreadValue_value;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.file.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
