package org.portwright.ui.internal.guides;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String GuideStepAction_otherVersion;
	public static String OpenedGuide_failed;
	public static String OpenedGuide_opening;
	public static String OpenGuide_notInstalled;
	public static String StepDeed_noFile;
	public static String StepHelp_help;
	public static String StepLink_atPhone;
	public static String StepLink_copyText;
	public static String StepLink_inBrowser;
	public static String StepLink_inNetwork;
	public static String StepLink_openField;
	public static String StepLink_openPage;
	public static String StepLink_openPreferences;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.guides.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
