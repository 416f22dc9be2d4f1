package org.portwright.ui.internal.guides;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AddressDialog_copy;
	public static String AddressDialog_message;
	public static String AddressDialog_opened;
	public static String AddressDialog_title;
	public static String GuideStepAction_noPhone;
	public static String GuideStepAction_noTenant;
	public static String GuideStepAction_otherVersion;
	public static String OpenGuide_noPhone;
	public static String OpenedGuide_failed;
	public static String OpenedGuide_opening;
	public static String PairingCodeDialog_code;
	public static String PairingCodeDialog_codeHint;
	public static String PairingCodeDialog_copy;
	public static String PairingCodeDialog_page;
	public static String PairingCodeDialog_title;
	public static String SignInPhone_gone;
	public static String SignInPhone_message;
	public static String StepDeed_noTenant;
	public static String StepLink_atPhone;
	public static String StepLink_copyPairingCode;
	public static String StepLink_copyText;
	public static String StepLink_inBrowser;
	public static String StepLink_openField;
	public static String StepLink_openPage;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.guides.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
