package org.portwright.porting.profiles;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String OwnProfiles_broken;
	public static String OwnProfiles_twice;
	public static String ProfileReader_unknown;
	public static String RuleProfiles_tooLarge;
	public static String RuleProfiles_unreadable;

	static {
		NLS.initializeMessages("org.portwright.porting.profiles.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
