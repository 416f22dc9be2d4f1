package org.portwright.ui.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String EngagementChoices_noEngagement;
	public static String EngagementFile_label;
	public static String FileNames_exists;
	public static String ModelCalls_created;
	public static String NewEngagementPage_customer;
	public static String NewEngagementPage_description;
	public static String NewEngagementPage_engagement;
	public static String NewEngagementPage_engagementHint;
	public static String NewEngagementPage_name;

	static {
		NLS.initializeMessages("org.portwright.ui.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
