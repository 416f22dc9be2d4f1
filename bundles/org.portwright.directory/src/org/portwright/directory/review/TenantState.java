package org.portwright.directory.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.Tenant;
import org.portwright.model.copies.NumbersCopy;
import org.portwright.model.copies.TenantCopy;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.OperationException;

/**
 * A tenant as it was at one moment, and what the orders of its engagement refer to. For any thread.
 *
 * @param file   the file of the tenant
 * @param today  the day with which objects are marked that are gone
 * @param tenant a copy without its numbers and phones
 * @param phones those that have an account
 */
record TenantState(ModelFile file, LocalDate today, Tenant tenant, NumbersCopy numbers, ReferringOrders orders,
		List<PhoneAccount> phones) {

	/** Takes a tenant at once. */
	static TenantState of(ModelFile file, ModelProblems problems) throws OperationException {
		return new Taking(file, problems).goOn(Duration.ofDays(1)).orElseThrow();
	}

	/** Takes a tenant little by little, as it may have 100,000 numbers. */
	static final class Taking implements Gradual<TenantState> {

		private final ModelFile file;
		private final LocalDate today;
		private final Tenant copy;
		private final ReferringOrders orders;
		private final NumbersCopy.Taking numbers;
		private final List<PhoneAccount> phones;

		Taking(ModelFile file, ModelProblems problems) throws OperationException {
			this.file = file;
			today = problems.today();
			Tenant tenant = tenant(file);
			copy = TenantCopy.withoutNumbersAndPhones(tenant);
			orders = ReferringOrders.of(problems.orders(file));
			numbers = new NumbersCopy.Taking(tenant);
			phones = PhoneAccount.of(tenant);
		}

		@Override
		public Optional<TenantState> goOn(Duration atMost) {
			return numbers.goOn(atMost).map(taken -> new TenantState(file, today, copy, taken, orders, phones));
		}
	}

	static Tenant tenant(ModelFile file) throws OperationException {
		EObject root = file.root();
		if (root instanceof Tenant tenant) {
			return tenant;
		}
		throw OperationException.wrongInput(NLS.bind(Messages.TenantState_notATenant, file.path()));
	}
}
