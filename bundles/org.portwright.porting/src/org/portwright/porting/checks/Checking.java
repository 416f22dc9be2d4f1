package org.portwright.porting.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.MainNumberMove;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Problem;
import org.portwright.porting.Rule;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.Subject;
import org.portwright.porting.TypedNumbers;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.FileFacts;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.porting.facts.Links;
import org.portwright.porting.internal.CompleteFile;
import org.portwright.porting.internal.Judgements;
import org.portwright.porting.internal.ReadFacts;

/**
 * The check of one file in two parts, since what is wrong in it depends on the other files of its engagement: first it
 * is read, which gives the facts that the others need; then it is judged among theirs. The content must not change
 * meanwhile. It belongs to one thread at a time.
 */
public abstract sealed class Checking {

	final RuleEngine engine;
	final RuleProfile profile;
	final Optional<Problems> previous;
	final Set<EStructuralFeature> changed;

	private Checking(RuleEngine engine, RuleProfile profile, Optional<Problems> previous,
			Set<EStructuralFeature> changed) {
		this.engine = engine;
		this.profile = profile;
		this.previous = previous.filter(before -> before.context().profile().equals(profile));
		this.changed = changed;
	}

	/** What the other files of the engagement need to know of this one. */
	public abstract FileFacts facts();

	/**
	 * Judges the file. Of the rules only those run that read what is not as it was before.
	 *
	 * @param context what to judge by, of the profile that it was read with
	 * @return what a whole check would find
	 */
	public abstract Problems judge(RuleContext context);

	<S extends Subject> Problems judge(List<Rule<S>> rules, S subject, @Nullable OrderNumbers numbers,
			MainNumberMove move, Judgements judgements) {
		boolean everything = previous.isEmpty() || !Collections.disjoint(changed, CompleteFile.SHAPE);
		Set<Fact> differences = previous.map(before -> subject.context().differences(before.context()))
				.orElse(Set.of());
		Map<Rule<?>, RuleReport> byRule = new LinkedHashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (Rule<S> rule : rules) {
			Optional<RuleReport> known = previous.flatMap(before -> before.of(rule));
			RuleReport report;
			if (everything || known.isEmpty() || !Collections.disjoint(changed, rule.reads())
					|| !Collections.disjoint(differences, rule.facts())) {
				report = new RuleReport();
				rule.check(subject, report);
			} else {
				report = known.orElseThrow();
			}
			byRule.put(rule, report);
			problems.addAll(report.problems());
		}
		return new Problems(engine, subject.context(), numbers, move, byRule, judgements.apply(problems));
	}

	/** The check of an order. */
	static final class OfOrder extends Checking {

		private final PortOrder order;
		private final Links links;
		private final OrderNumbers numbers;
		private final TypedNumbers typed;
		private @Nullable FileFacts facts;

		OfOrder(RuleEngine engine, PortOrder order, Links links, RuleProfile profile, Optional<Problems> before,
				Set<EStructuralFeature> changed) {
			super(engine, profile, before, changed);
			this.order = CompleteFile.of(order);
			this.links = links;
			@Nullable
			OrderNumbers known = previous.isEmpty() ? null : previous.get().numbers();
			numbers = known != null && Collections.disjoint(changed, OrderNumbers.READS)
					&& Collections.disjoint(changed, CompleteFile.SHAPE) ? known
							: OrderNumbers.read(this.order, profile.numberPlan(), known);
			typed = new TypedNumbers(profile.numberPlan());
		}

		@Override
		public FileFacts facts() {
			FileFacts known = facts;
			if (known == null) {
				known = ReadFacts.of(order, links, numbers, typed, profile);
				facts = known;
			}
			return known;
		}

		@Override
		public Problems judge(RuleContext context) {
			var checked = new CheckedOrder(order, links, numbers, typed, context);
			return judge(engine.orderRules(), checked, numbers, checked.mainNumberMove(), Judgements.of(order));
		}
	}

	/** The check of a tenant. */
	static final class OfTenant extends Checking {

		private final Tenant tenant;
		private final HeldNumbers held;

		OfTenant(RuleEngine engine, Tenant tenant, HeldNumbers held, RuleProfile profile, Optional<Problems> before,
				Set<EStructuralFeature> changed) {
			super(engine, profile, before, changed);
			this.tenant = CompleteFile.of(tenant);
			this.held = held;
		}

		@Override
		public FileFacts facts() {
			return ReadFacts.of(tenant, held);
		}

		@Override
		public Problems judge(RuleContext context) {
			return judge(engine.tenantRules(), new CheckedTenant(tenant, held.assigned(), context), null,
					MainNumberMove.NOT_ENTERED, Judgements.NONE);
		}
	}
}
