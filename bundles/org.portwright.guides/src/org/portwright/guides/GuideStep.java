package org.portwright.guides;

import java.util.Optional;

/**
 * A step of a guide.
 *
 * @param key    what it is noted under; it stands in files, so it is never changed
 * @param text   what is to be done; <code>&lt;b&gt;</code> and <code>&lt;br/&gt;</code> are its only mark-up
 * @param link   what is clicked to go on, where it is not what a step of its kind usually has
 * @param place  where a person does it; empty where the application does
 * @param action what the application does
 * @param value  what it does that with; empty where it needs nothing
 * @param copy   what it copies; empty where it copies nothing
 * @param effect what it changes at the phone
 * @param screen what the phone shows meanwhile, as far as that is known
 */
public record GuideStep(String key, String title, String text, Optional<String> link, Optional<StepPlace> place,
		boolean optional, StepAction action, String value, String copy, Optional<Effect> effect,
		Optional<PhoneScreen> screen) {
}
