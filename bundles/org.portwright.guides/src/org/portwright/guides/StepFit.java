package org.portwright.guides;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.AccountKind;
import org.portwright.model.PhoneService;

/**
 * When a step applies, where it does not always. What is not known leaves no step out.
 *
 * @param unlessMet the names of what a sign-in needs; the step is left out once each of them is known to be there
 * @param accounts  the kinds of accounts that it is for; empty for any
 * @param services  the services that it is for, by that of its guide; empty for any
 * @param models    words as in {@link GuideFit}, of which one stands in the model; empty for any
 * @param notModels words of which none does
 * @param location  the step is left out for a model that is known to have the other; empty for any
 */
public record StepFit(List<String> unlessMet, List<AccountKind> accounts, List<PhoneService> services,
		List<String> models, List<String> notModels, Optional<Location> location) {

	/** How the place of a phone reaches an emergency service. */
	public enum Location {
		/** The phone's network tells it: the model has dynamic location. */
		DYNAMIC,
		/** The address tells it that is registered for the number. */
		REGISTERED
	}

	/** Always. */
	public static final StepFit ALWAYS = new StepFit(List.of(), List.of(), List.of(), List.of(), List.of(),
			Optional.empty());

	/** Takes copies. */
	public StepFit {
		unlessMet = List.copyOf(unlessMet);
		accounts = List.copyOf(accounts);
		services = List.copyOf(services);
		models = List.copyOf(models);
		notModels = List.copyOf(notModels);
	}

	/** Whether a guide that signs in to a service has the step. */
	boolean isForService(Optional<PhoneService> of) {
		return services.isEmpty() || of.map(services::contains).orElse(true);
	}

	/** Whether it is for accounts of a kind. */
	public boolean isForAccount(AccountKind kind) {
		return accounts.isEmpty() || kind == AccountKind.UNSPECIFIED || accounts.contains(kind);
	}

	/** Whether it is for phones of a model. */
	public boolean isForModel(@Nullable String model) {
		return model == null || model.isBlank()
				|| (models.isEmpty() || ModelWords.anyIn(models, model)) && !ModelWords.anyIn(notModels, model);
	}

	/**
	 * Returns whether it is for phones whose place is found so.
	 *
	 * @param known empty where that of the model is not documented
	 */
	public boolean isForLocation(Optional<Location> known) {
		return location.isEmpty() || known.isEmpty() || location.equals(known);
	}
}
