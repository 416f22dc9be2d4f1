package org.portwright.porting.internal.rules.preparation;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String EvidenceMismatch_empty;
	public static String EvidenceMismatch_message;
	public static String Preflight_alarmOrLiftLine;
	public static String Preflight_alarmOrLiftLine_action;
	public static String Preflight_broadbandOnNumber;
	public static String Preflight_broadbandOnNumber_action;
	public static String Preflight_callFeatures;
	public static String Preflight_callFeatures_action;
	public static String Preflight_doNotCeaseUnderstood;
	public static String Preflight_doNotCeaseUnderstood_action;
	public static String Preflight_lineTechnology;
	public static String Preflight_openOrders;
	public static String Preflight_openOrders_action;
	public static String Preflight_unanswered;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.preparation.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
