package org.portwright.phones.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.AccountKind;
import org.portwright.model.Phone;
import org.portwright.phones.SignInChoices;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/** Which phones of a tenant something is done with. Asked on any thread. */
@FunctionalInterface
public interface PhoneSelection {

	/**
	 * Those of the phones.
	 *
	 * @throws OperationException if phones are named that the tenant does not have
	 */
	List<Phone> of(TakenPhones phones) throws OperationException;

	/** The same less those with some ids. */
	default PhoneSelection without(Set<String> ids) {
		return phones -> of(phones).stream().filter(phone -> !ids.contains(String.valueOf(phone.getId()))).toList();
	}

	/** Those with some ids. */
	static PhoneSelection ids(Set<String> ids) {
		return phones -> phones.of(ids);
	}

	/** Those that people name by MAC address or name; all of them where none is named. */
	static PhoneSelection named(List<String> names, PhoneSelection otherwise) {
		return names.isEmpty() ? otherwise : phones -> {
			List<String> unknown = new ArrayList<>();
			List<Phone> found = phones.named(names, unknown);
			if (!unknown.isEmpty()) {
				throw OperationException.wrongInput(
						NLS.bind(Messages.PhoneSelection_unknown, String.join(", ", unknown))); //$NON-NLS-1$
			}
			return found;
		};
	}

	/** Those whose last sign-in has not ended well. */
	static PhoneSelection notSignedIn() {
		return phones -> phones.all().stream().filter(phone -> !SignInChoices.isSignedIn(phone)).toList();
	}

	/** The common area phones among those that are not signed in: those that bulk sign-in is for. */
	static PhoneSelection forBulk() {
		return phones -> notSignedIn().of(phones).stream()
				.filter(phone -> phone.getAccountKind() == AccountKind.COMMON_AREA).toList();
	}

	/** All of them. */
	static PhoneSelection all() {
		return TakenPhones::all;
	}
}
