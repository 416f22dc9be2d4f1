package org.portwright.guides;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.AccountKind;
import org.portwright.model.PhoneService;

/**
 * The phones that a guide is for.
 *
 * @param models    words of which one stands in the model of each; empty for any
 * @param accounts  the kinds of accounts that they sign in with; empty for any
 * @param service   the service that they sign in to; empty for any
 * @param onRequest whether it is for a job of its own, so that nobody is led into it who only wants to sign a phone in
 */
public record GuideFit(List<String> models, List<AccountKind> accounts, Optional<PhoneService> service,
		boolean onRequest) {

	/** For each phone. */
	public static final GuideFit ANY = new GuideFit(List.of(), List.of(), Optional.empty(), false);

	/** Takes copies. */
	public GuideFit {
		models = List.copyOf(models);
		accounts = List.copyOf(accounts);
	}

	/** Whether it was made for phones of a model; of one that is not known each may be. */
	public boolean isForModel(@Nullable String model) {
		String name = model == null ? "" : model.toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return name.isBlank() || models.isEmpty()
				|| models.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(name::contains);
	}

	/** Whether it signs in to a service; where that of the tenant is not known each may be. */
	public boolean isForService(PhoneService of) {
		return of == PhoneService.UNSPECIFIED || service.isEmpty() || service.get() == of;
	}

	/** Whether it was made for accounts of a kind; for one of which the kind is not known, if people have such. */
	public boolean isForAccount(AccountKind kind) {
		return accounts.isEmpty()
				|| accounts.contains(kind == AccountKind.UNSPECIFIED ? AccountKind.USER : kind);
	}
}
