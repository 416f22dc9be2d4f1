package org.portwright.porting;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Contact;
import org.portwright.model.ContactRole;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.text.Typed;

/**
 * Who asks for the move. Files of format 1.0 have no place of its own for it: there it is a contact of that role.
 */
public final class Requester {

	private Requester() {
	}

	/** The contact that says it; empty where nothing does. */
	public static Optional<Contact> of(LetterOfAuthorization loa) {
		return Optional.ofNullable(loa.getRequester()).filter(Requester::isGiven).or(() -> loa.getContacts().stream()
				.filter(contact -> contact.getRole() == ContactRole.REQUESTER).filter(Requester::isGiven)
				.findFirst());
	}

	private static boolean isGiven(Contact contact) {
		return Stream.<@Nullable String>of(contact.getName(), contact.getPosition(), contact.getOrganisation(),
				contact.getPhone(), contact.getEmail()).anyMatch(text -> !Typed.blank(text));
	}
}
