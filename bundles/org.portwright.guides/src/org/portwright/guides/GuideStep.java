package org.portwright.guides;

import java.util.Optional;

/**
 * A step of a guide.
 *
 * @param key    what it is noted under; it stands in files, so it is never changed
 * @param text   what is to be done, also by who has it on paper; <code>&lt;b&gt;</code> and <code>&lt;br/&gt;</code>
 *               are its only mark-up; empty where there is nothing to do without the window
 * @param deed   what the link below it does, which makes sense in the window alone; marked up as well, empty for none
 * @param link   what is clicked to go on, where it is not what a step of its kind usually has
 * @param place  where a person does it; empty where the application does
 * @param action what the application does
 * @param value  what it does that with; empty where it needs nothing
 * @param copy   what it copies, in which <code>{organisationId}</code> stands for that of the tenant,
 *               <code>{account}</code> for the phone's, and <code>{accounts}</code> for those of all common area
 *               phones; empty where it copies nothing
 * @param effect what it changes at the phone
 * @param screen what the phone shows meanwhile, as far as that is known
 * @param fit    when it applies
 */
public record GuideStep(String key, String title, String text, String deed,
		Optional<String> link, Optional<Place> place,
		boolean optional, StepAction action, String value, String copy, Optional<Effect> effect,
		Optional<PhoneScreen> screen, StepFit fit) {

	/** A change that a step makes at its phone, besides being noted there. */
	public enum Effect {
		/** That a lock code is set is noted; never the code. */
		LOCK_CODE_SET,
		/** The phone is signed in, and the sign-in ends. */
		SIGNED_IN
	}

	/** Where a person does a step that the application cannot do. */
	public enum Place {
		/** At the desk phone. */
		PHONE,
		/** In a browser. */
		BROWSER,
		/** In the network of the site, such as at its DHCP server or firewall. */
		NETWORK
	}

	/** What stands at it in the window. */
	public String inWindow() {
		return (text + ' ' + deed).strip();
	}

	/** Whether somebody without the window has something to do. */
	public boolean isOnPaper() {
		return !text.isEmpty();
	}
}
