package org.portwright.workspace.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ClientIdConsent_doNotSignIn;
	public static String ClientIdConsent_nobody;
	public static String ClientIdConsent_none;
	public static String ClientIdConsent_other;
	public static String ClientIdConsent_question;
	public static String ClientIdConsent_title;
	public static String ClientIdConsent_use;
	public static String ProvenanceCommands_inPart;
	public static String ReadDirectory_read;
	public static String ReviewSummary_before;
	public static String ReviewSummary_conflicts;
	public static String ReviewSummary_same;
	public static String ReviewSummary_some;
	public static String ReviewSummary_unread;
	public static String ReviewTicks_added;
	public static String ReviewTicks_changed;
	public static String ReviewTicks_gone;
	public static String ReviewTicks_marked;
	public static String ReviewTicks_none;
	public static String ReviewTicks_taken;
	public static String ReviewTicks_unseen;
	public static String ReviewedField_unlimited;
	public static String TenantState_notATenant;

	static {
		NLS.initializeMessages("org.portwright.workspace.review.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
