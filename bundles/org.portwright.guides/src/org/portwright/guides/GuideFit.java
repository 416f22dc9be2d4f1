package org.portwright.guides;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.AccountKind;
import org.portwright.model.PhoneService;

/**
 * The phones that a guide is for.
 *
 * @param models    words of which one stands in the model of each, with <code>#</code> for a digit; empty for any
 * @param notModels words of which none does, such as those of models with a guide of their own
 * @param yetModels words of models that it is for although a word of those stands in them
 * @param accounts  the kinds of accounts that they sign in with; empty for any
 * @param service   the service that they sign in to; empty for any
 * @param onRequest whether it is for a job of its own or for what has ended, so that it is never proposed
 */
public record GuideFit(List<String> models, List<String> notModels, List<String> yetModels,
		List<AccountKind> accounts, Optional<PhoneService> service, boolean onRequest) {

	/** For each phone. */
	public static final GuideFit ANY = new GuideFit(List.of(), List.of(), List.of(), List.of(), Optional.empty(),
			false);

	/** Takes copies. */
	public GuideFit {
		models = List.copyOf(models);
		notModels = List.copyOf(notModels);
		yetModels = List.copyOf(yetModels);
		accounts = List.copyOf(accounts);
	}

	/** Whether it was made for phones of a model; of one that is not known each may be. */
	public boolean isForModel(@Nullable String model) {
		return model == null || model.isBlank()
				|| (models.isEmpty() || ModelWords.anyIn(models, model))
						&& (!ModelWords.anyIn(notModels, model) || ModelWords.anyIn(yetModels, model));
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

	/** Returns whether it can be for accounts of a kind; each can be for one of which the kind is not known. */
	public boolean allowsAccount(AccountKind kind) {
		return kind == AccountKind.UNSPECIFIED || isForAccount(kind);
	}
}
