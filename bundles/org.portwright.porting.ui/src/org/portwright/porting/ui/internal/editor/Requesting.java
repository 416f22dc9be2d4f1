package org.portwright.porting.ui.internal.editor;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.Contact;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.Requester;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;

/** The section on who asks for the move. */
final class Requesting {

	private Requesting() {
	}

	static void rows(FieldRows rows) {
		rows.about(Literals.LETTER_OF_AUTHORIZATION__REQUESTER);
		LetterNote.notAsked(rows, Literals.LETTER_OF_AUTHORIZATION__REQUESTER);
		rows.whenever(() -> ofContacts(rows).isPresent(),
				() -> rows.telling(() -> ofContacts(rows).map(Requesting::told).orElse(""))); //$NON-NLS-1$
		rows.text(Paths.of(Paths.REQUESTER, Literals.CONTACT__NAME.getName()));
		rows.text(Paths.of(Paths.REQUESTER, Literals.CONTACT__POSITION.getName()));
		rows.text(Paths.of(Paths.REQUESTER, Literals.CONTACT__PHONE.getName()));
		rows.text(Paths.of(Paths.REQUESTER, Literals.CONTACT__EMAIL.getName()));
	}

	/** The contact that an older file has instead. */
	private static Optional<Contact> ofContacts(FieldRows rows) {
		Optional<LetterOfAuthorization> letter = Optional.of(rows.edited().root()).filter(PortOrder.class::isInstance)
				.map(order -> ((PortOrder) order).getLoa());
		return letter.flatMap(
				loa -> Requester.of(loa).filter(contact -> !contact.equals(loa.getRequester())));
	}

	private static String told(Contact contact) {
		return NLS.bind(Messages.Requesting_ofContacts,
				Stream.of(contact.getName(), contact.getPosition(), contact.getPhone(), contact.getEmail())
						.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}
}
