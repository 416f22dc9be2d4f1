package org.portwright.phones.operations;

import java.util.Optional;

import org.portwright.guides.SignInProgress;
import org.portwright.model.Phone;
import org.portwright.phones.PhoneAddresses;
import org.portwright.phones.SignInChoice;

/**
 * How far a phone is.
 *
 * @param phone     a copy that nobody changes
 * @param choice    which sign-in applies, and what it asks for
 * @param progress  of its last sign-in; empty if there was none
 * @param addresses where it is set up from
 */
public record PhoneStanding(Phone phone, SignInChoice choice, Optional<SignInProgress> progress,
		PhoneAddresses addresses) {
}
