package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Edit.FollowNone;
import org.portwright.porting.Edit.FollowOrder;
import org.portwright.porting.Fine;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Links;

class EngagementRulesTest {

	/** The codes of the rules that look at other files. */
	static final Set<String> CODES = Set.of("NUMBER_IN_OTHER_ORDER", "NUMBER_ALREADY_HERE", "NUMBER_HYBRID",
			"SAME_ACCOUNT_PARALLEL", "FOLLOWS_CIRCLE", "TENANT_MISMATCH");
	private static final String OTHER_ID = "11111111-2222-3333-4444-555555555555";

	private final FileSet files = new FileSet();

	private static PortOrder order(String id, String account, String... numbers) {
		PortOrder order = Orders.partial(numbers);
		order.setId(id);
		order.getLoa().setAccountNumber(account);
		return order;
	}

	private static Tenant tenant(String organisationId, String... domains) {
		Tenant tenant = Blank.tenant();
		tenant.setOrganisationId(organisationId);
		for (String name : domains) {
			var domain = (Domain) Blank.of(Literals.DOMAIN, name);
			domain.setInitial(name.endsWith("onmicrosoft.com"));
			tenant.getDomains().add(domain);
		}
		return tenant;
	}

	private static void hold(Tenant tenant, String number, @Nullable String type, @Nullable String portIn) {
		var held = (PhoneNumber) Blank.of(Literals.PHONE_NUMBER, number);
		held.setNumberType(type);
		held.setPortInStatus(portIn);
		tenant.getPhoneNumbers().add(held);
	}

	private List<String> codes(String file) {
		return files.update().get(file).open().stream().map(Problem::code).filter(CODES::contains).toList();
	}

	private Problem problem(String file) {
		return files.update().get(file).open().stream().filter(found -> CODES.contains(found.code())).findFirst()
				.orElseThrow();
	}

	@Test
	void aNumberInTwoOpenOrdersIsAnErrorInBoth() {
		files.put("leeds.porting", order("o1", "A1", "+441614960000", "+441614960009"));
		files.put("york.porting", order("o2", "A2", "+441614960005", "", "+441614960100", ""));
		Problem leeds = problem("leeds.porting");
		assertEquals(Severity.ERROR, leeds.severity());
		assertEquals("NUMBER_IN_OTHER_ORDER", leeds.code());
		assertEquals("numbers[n0].first", leeds.feature());
		assertEquals("+441614960005", leeds.value());
		assertEquals(List.of("york.porting"), leeds.files());
		assertEquals(List.of("+441614960005"), leeds.places());
		assertTrue(leeds.message().contains("york.porting"), leeds.message());
		Problem york = problem("york.porting");
		assertEquals(List.of("leeds.porting"), york.files());
		assertEquals(1, york.count());
	}

	@ParameterizedTest
	@EnumSource(OrderState.class)
	void onlyOpenOrdersClaimTheirNumbers(OrderState state) {
		files.put("leeds.porting", order("o1", "A1", "+441614960000", "+441614960009"));
		PortOrder york = order("o2", "A2", "+441614960005", "");
		york.setState(state);
		files.put("york.porting", york);
		boolean open = state != OrderState.COMPLETED && state != OrderState.CANCELLED;
		assertEquals(open ? List.of("NUMBER_IN_OTHER_ORDER") : List.of(), codes("leeds.porting"));
		assertEquals(open ? List.of("NUMBER_IN_OTHER_ORDER") : List.of(), codes("york.porting"));
	}

	@Test
	void threeOthersAreNamedAndTheRestIsCounted() {
		for (int i = 0; i < 7; i++) {
			files.put("order" + i + ".porting", order("o" + i, "A" + i, "+441614960000", "+441614960009"));
		}
		Problem problem = problem("order2.porting");
		assertEquals(List.of("order0.porting", "order1.porting", "order3.porting"), problem.files());
		assertEquals(10, problem.count());
		assertTrue(problem.message().contains("order0.porting, order1.porting, order3.porting and 3 more"),
				problem.message());
		assertEquals(List.of("order0.porting", "order1.porting", "order2.porting"),
				problem("order6.porting").files());
	}

	@Test
	void numbersThatDifferentOrdersHaveAreToldApart() {
		files.put("a.porting", order("o1", "A1", "+441614960000", "+441614960009"));
		files.put("b.porting", order("o2", "A2", "+441614960000", "+441614960004"));
		files.put("c.porting", order("o3", "A3", "+441614960003", "+441614960006"));
		List<Problem> found = files.update().get("a.porting").open();
		assertEquals(List.of("+441614960000-+441614960002", "+441614960003-+441614960004",
				"+441614960005-+441614960006"), found.stream().map(Problem::value).toList());
		assertEquals(List.of(List.of("b.porting"), List.of("b.porting", "c.porting"), List.of("c.porting")),
				found.stream().map(Problem::files).toList());
	}

	@Test
	void ordersOfOneAccountFollowEachOther() {
		files.put("a.porting", order("o1", "FAB-1", "+441614960000", "+441614960009"));
		files.put("b.porting", order("o2", "fab 1", "+441614960010", "+441614960019"));
		Problem problem = problem("a.porting");
		assertEquals("SAME_ACCOUNT_PARALLEL", problem.code());
		assertEquals(Severity.WARNING, problem.severity());
		assertEquals("loa.accountNumber", problem.feature());
		assertEquals(List.of(new FollowOrder("b.porting", "o2")), problem.fix().orElseThrow().edits());
		assertEquals(List.of("SAME_ACCOUNT_PARALLEL"), codes("b.porting"));
		files.link("b.porting", new Links(Optional.empty(), Optional.of("a.porting")));
		assertEquals(List.of(), codes("a.porting"));
		assertEquals(List.of(), codes("b.porting"));
	}

	@Test
	void aSequenceMayBeLong() {
		for (int i = 0; i < 5; i++) {
			files.put("o" + i + ".porting", order("o" + i, "A", "+44161496010" + i, ""));
			if (i > 0) {
				files.link("o" + i + ".porting",
						new Links(Optional.empty(), Optional.of("o" + (i - 1) + ".porting")));
			}
		}
		for (int i = 0; i < 5; i++) {
			assertEquals(List.of(), codes("o" + i + ".porting"));
		}
		files.link("o4.porting", new Links(Optional.empty(), Optional.of("o0.porting")));
		Problem problem = problem("o4.porting");
		assertEquals(List.of("o1.porting", "o2.porting", "o3.porting"), problem.files());
		assertEquals(List.of(), problem.fixes(), "it follows an order already, which a fix must not change");
		assertEquals(List.of(), codes("o0.porting"));
	}

	@Test
	void ordersInACircleAreInNoSequence() {
		for (int i = 0; i < 4; i++) {
			files.put("o" + i + ".porting", order("o" + i, "A", "+44161496010" + i, ""));
			files.link("o" + i + ".porting",
					new Links(Optional.empty(), Optional.of("o" + (i < 3 ? (i + 1) % 3 : 0) + ".porting")));
		}
		assertEquals(List.of("o1.porting", "o2.porting"), problem("o0.porting").files());
		assertEquals(List.of("o1.porting", "o2.porting"), problem("o3.porting").files());
	}

	@ParameterizedTest
	@CsvSource({ "1, 0", "2, 1", "3, 2", "6, 3" })
	void ordersThatFollowEachOtherInACircleWaitForEver(int length, int named) {
		for (int i = 0; i < length; i++) {
			files.put("o" + i + ".porting", order("o" + i, "A" + i, "+44161496010" + i, ""));
			follow("o" + i, "o" + (i + 1) % length);
		}
		files.put("after.porting", order("after", "B", "+441614960200", ""));
		follow("after", "o0");
		for (int i = 0; i < length; i++) {
			Problem problem = problem("o" + i + ".porting");
			assertEquals("FOLLOWS_CIRCLE", problem.code());
			assertEquals(Severity.ERROR, problem.severity());
			assertEquals("follows", problem.feature());
			assertEquals(named, problem.files().size());
			assertFalse(problem.files().contains("o" + i + ".porting"), problem.message());
			assertEquals(List.of(new FollowNone()), problem.fix().orElseThrow().edits());
		}
		assertEquals(List.of(), codes("after.porting"), "it waits, but not for itself");
		files.link("o0.porting", Links.NONE);
		for (int i = 0; i < length; i++) {
			assertEquals(List.of(), codes("o" + i + ".porting"));
		}
	}

	@ParameterizedTest
	@EnumSource(value = OrderState.class, names = { "COMPLETED", "CANCELLED" })
	void anOrderThatIsClosedWaitsForNobody(OrderState state) {
		files.put("a.porting", order("a", "A", "+441614960100", ""));
		follow("a", "a");
		assertEquals(List.of("FOLLOWS_CIRCLE"), codes("a.porting"));
		((PortOrder) files.roots().get("a.porting")).setState(state);
		assertEquals(List.of(), codes("a.porting"));
	}

	private void follow(String order, String ahead) {
		files.link(order + ".porting", new Links(Optional.empty(), Optional.of(ahead + ".porting")));
	}

	@Test
	void theFixFollowsTheLastOfASequence() {
		files.put("a.porting", order("a", "A", "+441614960100", ""));
		files.put("b.porting", order("b", "A", "+441614960101", ""));
		files.put("c.porting", order("c", "A", "+441614960102", ""));
		files.link("c.porting", new Links(Optional.empty(), Optional.of("a.porting")));
		Problem problem = problem("b.porting");
		assertEquals(List.of("a.porting", "c.porting"), problem.files());
		assertEquals(List.of(new FollowOrder("c.porting", "c")),
				problem.fixes().stream().flatMap(fix -> fix.edits().stream()).toList());
	}

	@Test
	void aThousandOrdersInSequenceAreNotWalkedForEach() {
		for (int i = 0; i < 1_000; i++) {
			files.put("o%03d.porting".formatted(i), order("o" + i, "A", "+441614960%03d".formatted(i), ""));
			if (i > 0) {
				files.link("o%03d.porting".formatted(i),
						new Links(Optional.empty(), Optional.of("o%03d.porting".formatted(i - 1))));
			}
		}
		assertTrue(files.update().values().stream().flatMap(problems -> problems.open().stream())
				.noneMatch(problem -> CODES.contains(problem.code())));
		files.link("o500.porting", Links.NONE);
		assertEquals(List.of("o000.porting", "o001.porting", "o002.porting"), problem("o500.porting").files());
		assertTrue(problem("o999.porting").message().contains("and 497 more"), problem("o999.porting").message());
		assertEquals(List.of(new FollowOrder("o499.porting", "o499")),
				problem("o500.porting").fix().orElseThrow().edits());
	}

	@ParameterizedTest
	@CsvSource({ "Fabrikam Telecom plc, Fabrikam Telecom, true", "Fabrikam, Northwind, false", "'', Fabrikam, false",
			"'', '', false" })
	void anAccountIsAnAccountOfItsProvider(String one, String other, boolean same) {
		PortOrder a = order("o1", "A1", "+441614960000", "+441614960009");
		a.getLoa().setLosingProvider(one);
		PortOrder b = order("o2", "A1", "+441614960010", "+441614960019");
		b.getLoa().setLosingProvider(other);
		files.put("a.porting", a).put("b.porting", b);
		assertEquals(same ? List.of("SAME_ACCOUNT_PARALLEL") : List.of(), codes("a.porting"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "DRAFT, -, -, NUMBER_ALREADY_HERE",
			"DRAFT, callingPlan, completed, NUMBER_ALREADY_HERE", "DRAFT, CallingPlan, -, NUMBER_ALREADY_HERE",
			"DRAFT, -, firmOrderCommitmentAccepted, NUMBER_ALREADY_HERE",
			"SUBMITTED, -, firmOrderCommitmentAccepted, -", "SUBMITTED, callingPlan, completed, -",
			"CONTACTING_CARRIER, -, Completed, -", "CONTACTING_CARRIER, -, FirmOrderCommitmentAccepted, -",
			"CONTACTING_CARRIER, callingPlan, -, NUMBER_ALREADY_HERE", "REJECTED, -, -, NUMBER_ALREADY_HERE",
			"TRANSFER_APPROVED, -, -, -", "COMPLETED, -, -, -", "DRAFT, directRouting, -, NUMBER_HYBRID",
			"DRAFT, OperatorConnect, -, NUMBER_HYBRID", "TRANSFER_APPROVED, directRouting, -, -",
			"DRAFT, somethingNew, somethingElse, NUMBER_ALREADY_HERE" })
	void whatTheTenantHoldsIsSaid(OrderState state, @Nullable String type, @Nullable String portIn,
			@Nullable String code) {
		PortOrder order = order("o1", "A1", "+441614960000", "+441614960009");
		order.setState(state);
		Tenant tenant = tenant(order.getOrganisationId(), "contoso.onmicrosoft.com");
		hold(tenant, "+441614960003", type, portIn);
		hold(tenant, "+441614960030", type, portIn);
		files.put("a.porting", order).put("contoso.tenant", tenant);
		assertEquals(code == null ? List.of() : List.of(code), codes("a.porting"));
		if (code != null) {
			assertEquals("+441614960003", problem("a.porting").value());
			assertEquals(code.equals("NUMBER_HYBRID") ? Severity.INFO : Severity.WARNING,
					problem("a.porting").severity());
		}
	}

	@Test
	void anotherTenantsNumbersAreNoneOfTheOrdersBusiness() {
		Tenant tenant = tenant(OTHER_ID, "fabrikam.onmicrosoft.com");
		hold(tenant, "+441614960003", null, null);
		files.put("a.porting", order("o1", "A1", "+441614960000", "+441614960009")).put("fabrikam.tenant", tenant);
		assertEquals(List.of(), codes("a.porting"));
		files.link("a.porting", new Links(Optional.of("fabrikam.tenant"), Optional.empty()));
		assertEquals(List.of("NUMBER_ALREADY_HERE"), codes("a.porting"));
	}

	@Test
	void aDomainUnderTwoOrganisationIdsIsSaidWhereverItStands() {
		files.put("a.porting", order("o1", "A1", "+441614960000", "+441614960009"));
		files.put("x.tenant", tenant(OTHER_ID.toUpperCase(), "Contoso.onmicrosoft.com"));
		Problem problem = problem("a.porting");
		assertEquals("TENANT_MISMATCH", problem.code());
		assertEquals(Severity.WARNING, problem.severity());
		assertEquals("organisationId", problem.feature());
		assertTrue(problem.message().contains(OTHER_ID), problem.message());
		assertEquals(List.of(), codes("x.tenant"));
		files.put("y.tenant", tenant("d3b07384-d9a0-4c9b-8f3a-0123456789ab", "contoso.onmicrosoft.com"));
		assertEquals(List.of("TENANT_MISMATCH"), codes("x.tenant"));
		assertEquals(List.of("TENANT_MISMATCH"), codes("y.tenant"));
		assertEquals(List.of("TENANT_MISMATCH"), codes("a.porting"));
		((Tenant) files.roots().get("x.tenant")).setOrganisationId(" ");
		assertEquals(List.of(), codes("a.porting"));
		assertEquals(List.of(), codes("y.tenant"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "d3b07384-d9a0-4c9b-8f3a-0123456789ab, contoso.onmicrosoft.com, -, -",
			"-, -, -, -", "a3gbd34b-14bd-5304-c380-774f60aa533b, -, ORG_ID_FORMAT, organisationId",
			"00000000-0000-0000-0000-000000000000, -, ORG_ID_RESERVED, organisationId",
			"-, contoso.mail.onmicrosoft.com, INITIAL_DOMAIN_FORMAT, domains[contoso.mail.onmicrosoft.com]",
			"-, contoso.example, -, -" })
	void aTenantHasProblemsOfItsOwn(@Nullable String id, @Nullable String domain, @Nullable String code,
			@Nullable String feature) {
		Tenant tenant = domain == null ? Blank.tenant() : tenant("", domain);
		tenant.setOrganisationId(id);
		List<Problem> found = files.put("x.tenant", tenant).update().get("x.tenant").open();
		assertEquals(code == null ? List.of() : List.of(code), found.stream().map(Problem::code).toList());
		assertEquals(feature == null ? List.of() : List.of(feature), found.stream().map(Problem::feature).toList());
	}

	@Test
	void aTenantIsFineInWhatItGives() {
		Tenant tenant = tenant("d3b07384-d9a0-4c9b-8f3a-0123456789ab", "contoso.onmicrosoft.com");
		tenant.setId("t1");
		files.put("x.tenant", tenant);
		files.put("blank.tenant", tenant("", "contoso.example"));
		assertEquals(List.of(new Fine("ORG_ID_FORMAT", "t1", "organisationId"),
				new Fine("ORG_ID_RESERVED", "t1", "organisationId"),
				new Fine("INITIAL_DOMAIN_FORMAT", "t1", "domains")), files.update().get("x.tenant").fine());
		assertEquals(List.of(), files.update().get("blank.tenant").fine());
	}

	@Test
	void aThousandOrdersOfTheSameNumbersHaveOneProblemEach() {
		for (int i = 0; i < 1_000; i++) {
			files.put("o%03d.porting".formatted(i), order("o" + i, "A" + i, "+441614960000", "+441614960998"));
		}
		files.update().forEach((file, problems) -> {
			List<Problem> found = problems.open().stream().filter(problem -> CODES.contains(problem.code())).toList();
			assertEquals(1, found.size(), file);
			assertEquals(3, found.getFirst().files().size());
			assertTrue(found.getFirst().message().length() < 300, found.getFirst().message());
		});
	}
}
