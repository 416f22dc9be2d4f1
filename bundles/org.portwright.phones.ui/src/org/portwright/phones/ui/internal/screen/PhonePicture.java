package org.portwright.phones.ui.internal.screen;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.guides.PhoneScreen;
import org.portwright.phones.ui.internal.pairing.PairingCode;
import org.portwright.phones.ui.internal.texts.Messages;

/**
 * What is drawn of a phone. Its own screen differs by model and firmware; this is what is on it, not how it looks.
 *
 * @param desk    whether it is a desk phone with a screen and keys; a DECT base and an adapter have neither
 * @param screen  what the phone does, or asks for
 * @param name    what the phone is called
 * @param number  its number, as people write it; empty if it is not known
 * @param account its account; empty if it is not known
 * @param page    the page that takes the code
 * @param code    the code that was typed, also one that has run out
 */
record PhonePicture(boolean desk, PhoneScreen screen, String name, String number, String account, String page,
		Optional<PairingCode> code) {

	/** What stands on top. */
	String heading() {
		return switch (screen) {
		case HOME -> Messages.PhonePicture_home;
		case OPTIONS -> Messages.PhonePicture_options;
		case CODE -> Messages.PhonePicture_code;
		case CODE_IN_CENTRE -> Messages.PhonePicture_codeInCentre;
		case REGISTERING -> Messages.PhonePicture_registering;
		case SERVICE -> Messages.PhonePicture_service;
		case CERTIFICATE -> Messages.PhonePicture_certificate;
		case LOCK_CODE -> Messages.PhonePicture_lockCode;
		case LOCK_CODE_AGAIN -> Messages.PhonePicture_lockCodeAgain;
		case LOCK_CODE_HINT -> Messages.PhonePicture_lockCodeHint;
		case RESTARTING -> Messages.PhonePicture_restarting;
		case TEAMS -> Messages.PhonePicture_teams;
		case SIGNED_IN -> Messages.PhonePicture_signedIn;
		};
	}

	/** What stands below, a line each. */
	List<String> lines() {
		return switch (screen) {
		case OPTIONS -> List.of(Messages.PhonePicture_userId, Messages.PhonePicture_viaPc,
				Messages.PhonePicture_webSignIn);
		case CODE, CODE_IN_CENTRE -> List.of(NLS.bind(Messages.PhonePicture_open, page));
		case SIGNED_IN -> List.of(number, account).stream().filter(line -> !line.isEmpty()).toList();
		default -> List.of();
		};
	}

	/** The line that is chosen, from 0; less if none is. */
	int chosen() {
		return screen == PhoneScreen.OPTIONS ? lines().size() - 1 : -1;
	}

	/** What is written on the keys below the screen, the one that is pressed first. */
	List<String> keys() {
		return !desk ? List.of() : switch (screen) {
		case HOME -> List.of(Messages.PhonePicture_keySignIn);
		case OPTIONS -> List.of(Messages.PhonePicture_keySelect, Messages.PhonePicture_keyBack);
		case CODE -> List.of(Messages.PhonePicture_keyBack);
		case LOCK_CODE, LOCK_CODE_AGAIN -> List.of(Messages.PhonePicture_keyEnter);
		case LOCK_CODE_HINT -> List.of(Messages.PhonePicture_keySkip);
		case TEAMS -> List.of(Messages.PhonePicture_keyTeams);
		default -> List.of();
		};
	}

	/** Returns whether it is drawn with the phone around it. */
	boolean isOnPhone() {
		return desk && screen != PhoneScreen.CODE_IN_CENTRE;
	}

	/** Whether a key has to be pressed to go on. */
	boolean isKeyPressed() {
		return !screen.isCode();
	}

	/** The code in large letters; empty where none is shown, or none was typed. */
	String largeCode() {
		return screen.isCode() ? code.map(PairingCode::text).orElse("") : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
