package org.portwright.phones.ui.internal.screen;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String EmptyPhone_text;
	public static String PhoneActions_copy;
	public static String PhoneActions_end;
	public static String PhoneActions_fresh;
	public static String PhoneActions_guide;
	public static String PhoneActions_page;
	public static String PhoneCanvas_description;
	public static String PhonePaint_noCode;
	public static String PhonePaint_noCodeOfCentre;
	public static String PhonePicture_certificate;
	public static String PhonePicture_code;
	public static String PhonePicture_codeInCentre;
	public static String PhonePicture_home;
	public static String PhonePicture_keyBack;
	public static String PhonePicture_keyEnter;
	public static String PhonePicture_keySelect;
	public static String PhonePicture_keySignIn;
	public static String PhonePicture_keySkip;
	public static String PhonePicture_keyTeams;
	public static String PhonePicture_lockCode;
	public static String PhonePicture_lockCodeAgain;
	public static String PhonePicture_lockCodeHint;
	public static String PhonePicture_open;
	public static String PhonePicture_options;
	public static String PhonePicture_registering;
	public static String PhonePicture_restarting;
	public static String PhonePicture_service;
	public static String PhonePicture_signedIn;
	public static String PhonePicture_teams;
	public static String PhonePicture_userId;
	public static String PhonePicture_viaPc;
	public static String PhonePicture_webSignIn;
	public static String RemainingTime_left;
	public static String RemainingTime_minutes;
	public static String RemainingTime_none;
	public static String RemainingTime_over;
	public static String ShownPhone_atEnd;
	public static String ShownPhone_name;
	public static String ShownPhone_never;
	public static String ShownPhone_step;
	public static String ShownPhone_strange;
	public static String ShownPhone_unknown;
	public static String SignInPicker_label;
	public static String SignInPicker_open;
	public static String SpokenPhone_capital;
	public static String SpokenPhone_code;
	public static String SpokenPhone_keys;
	public static String SpokenPhone_of;

	static {
		NLS.initializeMessages("org.portwright.phones.ui.internal.screen.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
