package org.portwright.directory.lookup;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String DomainLookup_noRealm;
	public static String DomainLookup_otherRealm;
	public static String LookupName_ambiguous;
	public static String LookupName_asked;
	public static String LookupName_hidden;
	public static String LookupName_none;

	static {
		NLS.initializeMessages("org.portwright.directory.lookup.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
