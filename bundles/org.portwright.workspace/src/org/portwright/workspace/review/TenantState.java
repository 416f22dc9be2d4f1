package org.portwright.workspace.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Tenant;
import org.portwright.model.copies.NumbersCopy;
import org.portwright.model.copies.TenantCopy;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.facts.OrderFacts;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.OperationException;

/**
 * A tenant as it was at one moment, and the numbers that the orders of its engagement have. For any thread.
 *
 * @param tenant a copy without its numbers
 */
record TenantState(Tenant tenant, NumbersCopy numbers, Referring orders) {

	/** Takes a tenant at once. */
	static TenantState of(ModelFile file, ModelProblems problems) throws OperationException {
		return new Taking(file, problems).goOn(Duration.ofDays(1)).orElseThrow();
	}

	/** Takes a tenant little by little, as it may have 100,000 numbers. */
	static final class Taking implements Gradual<TenantState> {

		private final Tenant copy;
		private final Referring orders;
		private final NumbersCopy.Taking numbers;

		Taking(ModelFile file, ModelProblems problems) throws OperationException {
			Tenant tenant = tenant(file);
			copy = TenantCopy.withoutNumbers(tenant);
			orders = Referring.of(problems.orders(file));
			numbers = new NumbersCopy.Taking(tenant);
		}

		@Override
		public Optional<TenantState> goOn(Duration atMost) {
			return numbers.goOn(atMost).map(taken -> new TenantState(copy, taken, orders));
		}
	}

	static Tenant tenant(ModelFile file) throws OperationException {
		EObject root = file.root();
		if (root instanceof Tenant tenant) {
			return tenant;
		}
		throw OperationException.wrongInput(NLS.bind(Messages.TenantState_notATenant, file.path()));
	}

	/** The numbers that orders have. */
	static final class Referring {

		private final TreeMap<Long, Claim> byFirst = new TreeMap<>();

		private record Claim(long last, String order) {
		}

		/** Of numbers that two orders have, the first of these is named; what the other has beside is not lost. */
		static Referring of(Map<String, OrderFacts> orders) {
			var referring = new Referring();
			orders.forEach((name, order) -> Stream.of(order.numbers(), order.installed(), order.staying())
					.flatMap(List::stream).forEach(range -> referring.add(range, name)));
			return referring;
		}

		private void add(NumberRange range, String order) {
			long from = range.first();
			List<NumberRange> free = new ArrayList<>();
			Map.Entry<Long, Claim> there = byFirst.floorEntry(from);
			if (there == null || there.getValue().last() < from) {
				there = byFirst.higherEntry(from);
			}
			while (there != null && there.getKey() <= range.last()) {
				if (from < there.getKey()) {
					free.add(new NumberRange(from, there.getKey() - 1));
				}
				from = there.getValue().last() + 1;
				there = byFirst.higherEntry(there.getKey());
			}
			if (from <= range.last()) {
				free.add(new NumberRange(from, range.last()));
			}
			free.forEach(part -> byFirst.put(part.first(), new Claim(part.last(), order)));
		}

		/** The name of an order that has a number, which is given in E.164. */
		Optional<String> to(String number) {
			try {
				long digits = NumberRange.number(number);
				return Optional.ofNullable(byFirst.floorEntry(digits))
						.filter(claim -> claim.getValue().last() >= digits).map(claim -> claim.getValue().order());
			} catch (IllegalArgumentException e) {
				return Optional.empty();
			}
		}
	}
}
