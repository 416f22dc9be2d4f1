package org.portwright.porting.proposals;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Proposals_authorisedPerson;
	public static String Proposals_contact;
	public static String Proposals_initialDomain;
	public static String Proposals_nation;
	public static String Proposals_organisationId;
	public static String Proposals_position;
	public static String Proposals_serviceAddress;
	public static String Proposals_tenantName;

	static {
		NLS.initializeMessages("org.portwright.porting.proposals.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
