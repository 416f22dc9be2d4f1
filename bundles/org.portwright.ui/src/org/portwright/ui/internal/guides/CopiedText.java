package org.portwright.ui.internal.guides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.portwright.model.AccountKind;
import org.portwright.model.Identified;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.porting.written.AccountName;
import org.portwright.porting.written.TenantId;

/** The text that a step copies, with what its tenant and its phone say. */
@SuppressWarnings("nls")
final class CopiedText {

	private static final String ORGANISATION_ID = "{organisationId}";
	/** Stands in its place as long as it is not known. */
	private static final String NOT_KNOWN = "ORGANISATION-ID";

	private static final String ACCOUNT = "{account}";
	private static final String NO_ACCOUNT = "ACCOUNT";
	/** Stands for those of all common area phones of the tenant, each in quotes. */
	private static final String ACCOUNTS = "{accounts}";

	private CopiedText() {
	}

	/**
	 * Fills in what is known.
	 *
	 * @param root    of the file that the guide was opened for; empty for none
	 * @param subject the object in it that the guide is for; empty for none
	 */
	static String of(String text, Optional<? extends EObject> root, Optional<? extends Identified> subject) {
		String id = root.filter(Tenant.class::isInstance).map(Tenant.class::cast)
				.map(tenant -> Typed.text(tenant.getOrganisationId())).filter(TenantId::isGiven)
				.orElse(NOT_KNOWN);
		String account = subject.filter(Phone.class::isInstance).map(Phone.class::cast)
				.flatMap(CopiedText::account).orElse(NO_ACCOUNT);
		return text.replace(ORGANISATION_ID, id).replace(ACCOUNT, account).replace(ACCOUNTS, shared(root));
	}

	private static Optional<String> account(Phone phone) {
		return Optional.of(AccountName.bare(Typed.text(phone.getAccount())))
				.filter(name -> AccountName.doubt(name).isEmpty());
	}

	private static String shared(Optional<? extends EObject> root) {
		String names = root.filter(Tenant.class::isInstance).map(Tenant.class::cast).map(Tenant::getPhones)
				.stream().flatMap(List::stream).filter(phone -> phone.getAccountKind() == AccountKind.COMMON_AREA)
				.map(CopiedText::account).flatMap(Optional::stream).distinct().map(CopiedText::quoted)
				.collect(Collectors.joining(", "));
		return names.isEmpty() ? quoted(NO_ACCOUNT) : names;
	}

	private static String quoted(String name) {
		return '"' + name + '"';
	}
}
