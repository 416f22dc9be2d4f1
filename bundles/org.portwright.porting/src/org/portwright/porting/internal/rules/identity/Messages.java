package org.portwright.porting.internal.rules.identity;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String InitialDomain_labels;
	public static String InitialDomain_other;
	public static String OrganisationId_consumers;
	public static String OrganisationId_format;
	public static String OrganisationId_nothing;
	public static String TenantMissing_message;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.identity.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
