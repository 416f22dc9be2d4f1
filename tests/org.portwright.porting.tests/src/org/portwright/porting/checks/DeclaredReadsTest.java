package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.RuleContext;
import org.portwright.porting.facts.AssignedNumbers;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.Holding;
import org.portwright.porting.facts.Links;
import org.portwright.porting.facts.Surroundings;
import org.portwright.porting.facts.Surroundings.Held;
import org.portwright.porting.facts.Surroundings.Identity;
import org.portwright.porting.facts.Surroundings.OtherOrder;
import org.portwright.porting.facts.Surroundings.Others;
import org.portwright.porting.facts.Surroundings.Parallel;
import org.portwright.porting.facts.Surroundings.Shared;
import org.portwright.porting.internal.CompleteFile;
import org.portwright.porting.testing.RecordedReads;
import org.portwright.porting.testing.TenantsWithPhones;
import org.portwright.porting.testing.Undeclared;

/**
 * A rule reads nothing that it does not declare: what it reads is recorded over many orders and tenants, in many
 * surroundings.
 */
class DeclaredReadsTest {

	private static final int CHANGES = 300;

	@Test
	void aRuleOfOrdersReadsWhatItDeclaresAndNoMore() {
		var undeclared = new Undeclared(CompleteFile.SHAPE);
		Set<String> unread = new TreeSet<>();
		Orders.ENGINE.orderRules()
				.forEach(rule -> rule.reads().forEach(feature -> unread.add(Undeclared.name(rule, feature))));
		for (PortOrder order : orders()) {
			OrderNumbers numbers = numbers(order);
			for (RuleContext context : contexts()) {
				for (Rule<CheckedOrder> rule : Orders.ENGINE.orderRules()) {
					// Made anew for each rule, since it keeps what the first one asked for.
					RecordedReads reads = undeclared.reads(rule,
							new CheckedOrder(order, Links.NONE, numbers, context));
					reads.features().forEach(feature -> unread.remove(Undeclared.name(rule, feature)));
				}
			}
		}
		assertEquals(Set.of(), undeclared.found());
		// These two declare whatever an order has of a kind, since it is the file that names the fields.
		unread.removeIf(name -> name.contains("EVIDENCE_MISMATCH") || name.contains("REFERENCE_BROKEN"));
		assertEquals(Set.of(), unread);
	}

	@Test
	void noRuleOfTenantsReadsWhatItDoesNotDeclare() {
		var undeclared = new Undeclared(CompleteFile.SHAPE);
		for (Tenant tenant : tenants()) {
			for (RuleContext context : contexts()) {
				var checked = new CheckedTenant(tenant, AssignedNumbers.of(tenant), context);
				Orders.ENGINE.tenantRules().forEach(rule -> undeclared.reads(rule, checked));
			}
		}
		assertEquals(Set.of(), undeclared.found());
	}

	@Test
	void everyFactIsReadBySomeRuleInTheseSurroundings() {
		var undeclared = new Undeclared(CompleteFile.SHAPE);
		Set<Fact> read = new HashSet<>();
		for (RuleContext context : contexts()) {
			CheckedOrder order = checked(approved(), context);
			CheckedOrder draft = checked(Orders.correct(), context);
			draft.order().getLoa().setRequestedDate(Orders.TODAY);
			for (Rule<CheckedOrder> rule : Orders.ENGINE.orderRules()) {
				read.addAll(undeclared.reads(rule, order).facts());
				read.addAll(undeclared.reads(rule, draft).facts());
			}
		}
		assertEquals(Set.of(Fact.values()), read);
	}

	@Test
	void whoReadsMoreThanHeSaysIsFound() {
		var undeclared = new Undeclared(CompleteFile.SHAPE);
		var secretive = new Rule<CheckedOrder>() {
			@Override
			public List<String> codes() {
				return List.of("SECRETIVE");
			}

			@Override
			public Set<EStructuralFeature> reads() {
				return Set.of(Literals.LETTER_OF_AUTHORIZATION__CUPID);
			}

			@Override
			public void check(CheckedOrder order, Report report) {
				order.loa().getCupid();
				order.loa().getServiceAddress().getTown();
				order.order().eGet(Literals.PORT_ORDER__SITES);
				order.order().eIsSet(Literals.PORT_ORDER__FOLLOWS);
				order.numbers();
				order.context().today();
			}
		};
		undeclared.reads(secretive, checked(Orders.correct(), Orders.CONTEXT));
		assertEquals(Set.of("[SECRETIVE] Address.town", "[SECRETIVE] PortOrder.sites", "[SECRETIVE] PortOrder.follows",
				"[SECRETIVE] PortOrder.numbers", "[SECRETIVE] PortedNumbers.first", "[SECRETIVE] PortedNumbers.last",
				"[SECRETIVE] TODAY"), undeclared.found());
	}

	private static CheckedOrder checked(PortOrder order, RuleContext context) {
		return new CheckedOrder(order, Links.NONE, numbers(order), context);
	}

	private static OrderNumbers numbers(PortOrder order) {
		return OrderNumbers.read(order, Orders.CONTEXT.numberPlan(), null);
	}

	private static List<PortOrder> orders() {
		List<PortOrder> orders = new ArrayList<>(List.of(Orders.correct(), Blank.order(), approved()));
		Faults.all().forEach(fault -> orders.add(fault.order()));
		Innocents.all().forEach(innocent -> orders.add(innocent.order()));
		PortOrder changing = Orders.correct();
		var random = new Random(7);
		for (int i = 0; i < CHANGES; i++) {
			IncrementalTest.change(changing, random);
			orders.add(EcoreUtil.copy(changing));
		}
		return orders.stream().map(CompleteFile::of).toList();
	}

	private static PortOrder approved() {
		return Orders.underWay(Orders.correct(), OrderState.TRANSFER_APPROVED);
	}

	private static List<Tenant> tenants() {
		Tenant tenant = Blank.tenant();
		tenant.setOrganisationId("d3b07384-d9a0-4c9b-8f3a-0123456789ab");
		for (String name : List.of("contoso.onmicrosoft.com", "contoso.mail.onmicrosoft.com", "contoso.example")) {
			var domain = (Domain) Blank.of(Literals.DOMAIN, name);
			domain.setInitial(true);
			tenant.getDomains().add(domain);
		}
		return List.of(Blank.tenant(), tenant, TenantsWithPhones.ready(), TenantsWithPhones.bulk());
	}

	/** Alone, about to be submitted, and among other files that are about all there is. */
	private static List<RuleContext> contexts() {
		var range = new NumberRange(442079460010L, 442079460019L);
		var other = new OtherOrder("other.porting", "o1");
		Map<EReference, String> broken = Map.of(Literals.PORT_ORDER__TENANT, "gone.tenant#t1");
		return List.of(Orders.CONTEXT, Orders.CONTEXT.forSubmission().withBroken(broken),
				Orders.CONTEXT.among(new Surroundings(
						List.of(new Shared(range, new Others(List.of("other.porting"), 0))),
						new Parallel(false, List.of(other), List.of(other), 0),
						Optional.of(new Others(List.of("other.porting"), 0)),
						List.of(new Identity("contoso.onmicrosoft.com", "11111111-2222-3333-4444-555555555555",
								"a.tenant")),
						true, List.of(new Held(range, Holding.HYBRID, "a.tenant")), true)));
	}
}
