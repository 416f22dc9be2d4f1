package org.portwright.porting.internal.rules.subscriber;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Contact;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * Microsoft and the losing provider write to the contacts.
 */
@SuppressWarnings("nls")
public final class EmailFormat implements Rule<CheckedOrder> {

	private static final String FORMAT = "EMAIL_FORMAT";

	@Override
	public Set<String> codes() {
		return Set.of(FORMAT);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.CONTACT__EMAIL, Literals.LETTER_OF_AUTHORIZATION__CONTACTS);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		List<Contact> contacts = new ArrayList<>(order.loa().getContacts());
		contacts.add(order.loa().getLosingProviderContact());
		contacts.add(order.loa().getGainingProviderContact());
		if (contacts.stream().anyMatch(contact -> !Typed.blank(contact.getEmail()))) {
			report.judged(FORMAT, order.order());
		}
		for (Contact contact : contacts) {
			String address = Typed.text(contact.getEmail());
			if (!address.isEmpty() && !EmailAddress.isOne(address)) {
				ProblemBuilder.of(FORMAT, Severity.ERROR, contact, Literals.CONTACT__EMAIL).value(contact.getEmail())
						.report(NLS.bind(Messages.EmailFormat_message, address), report);
			}
		}
	}
}
