package org.portwright.porting.internal.rules.provider;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AccountNumber_format;
	public static String AccountNumber_missing;
	public static String AccountNumber_onlyDashes;
	public static String AccountNumber_strip;
	public static String CupidFormat_message;
	public static String LosingProviderIsGaining_message;
	public static String LosingProvider_missing;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.provider.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
