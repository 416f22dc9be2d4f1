package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.OrderState;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.facts.Links;

/**
 * What a rule says it reads of other files is all it reads: after any change of any file only what that change can
 * concern is judged again, and the result is the full one.
 */
class EngagementIncrementalTest {

	private static final int CHANGES = 150;
	private static final List<String> ACCOUNTS = List.of("A1", "a 1", "A2", "");
	private static final List<String> PROVIDERS = List.of("Fabrikam plc", "Fabrikam", "Northwind", "");
	private static final List<String> IDS = List.of("d3b07384-d9a0-4c9b-8f3a-0123456789ab",
			"11111111-2222-3333-4444-555555555555", "none", "");
	private static final List<String> DOMAINS = List.of("contoso.onmicrosoft.com", "fabrikam.onmicrosoft.com",
			"contoso.mail.onmicrosoft.com", "contoso.example");
	private static final List<String> TYPES = List.of("callingPlan", "DirectRouting", "operatorConnect", "");

	private static final Set<String> SEEN = new HashSet<>();

	private final FileSet files = new FileSet();
	private Random random = new Random();
	private int made;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void afterAnyChangeTheIncrementalResultIsTheFullOne(long seed) {
		random = new Random(seed);
		for (int i = 0; i < 6; i++) {
			add();
		}
		int untouched = 0;
		for (int i = 0; i < CHANGES; i++) {
			String change = change();
			files.update();
			assertEquals(files.full(), files.update(), change);
			untouched += files.roots().size() - files.judged();
			files.update().values().forEach(problems -> problems.open().forEach(found -> SEEN.add(found.code())));
		}
		assertTrue(untouched > CHANGES, "files that nothing concerned: " + untouched);
	}

	@AfterAll
	static void everyRuleTookPart() {
		assertTrue(SEEN.containsAll(EngagementRulesTest.CODES), SEEN::toString);
		assertTrue(SEEN.contains("DATE_PAST"), "a day that passes");
	}

	private String change() {
		List<String> names = new ArrayList<>(files.roots().keySet());
		int kind = random.nextInt(12);
		if (names.size() < 3 || kind == 0 && names.size() < 9) {
			return add();
		}
		String file = names.get(random.nextInt(names.size()));
		ModelRoot root = files.roots().get(file);
		if (kind == 1) {
			files.remove(file);
			return "removed " + file;
		}
		if (kind == 2) {
			String renamed = "n" + made++ + file.substring(file.indexOf('.'));
			files.remove(file);
			files.put(renamed, root);
			return file + " renamed to " + renamed;
		}
		if (kind == 3) {
			files.today(Orders.TODAY.plusDays(random.nextInt(5)));
			return "another day";
		}
		return root instanceof PortOrder order ? change(file, order, names) : change(file, (Tenant) root);
	}

	private String add() {
		String file = "f" + made++ + (random.nextInt(3) == 0 ? ".tenant" : ".porting");
		if (file.endsWith(".tenant")) {
			Tenant tenant = Blank.tenant();
			change(file, tenant);
			files.put(file, tenant);
		} else {
			PortOrder order = Orders.partial(number(), "", number(), "");
			order.setId("id" + made);
			order.getLoa().setAccountNumber(one(ACCOUNTS));
			files.put(file, order);
		}
		return "added " + file;
	}

	private String change(String file, PortOrder order, List<String> names) {
		switch (random.nextInt(9)) {
		case 0 -> order.setState(OrderState.values()[random.nextInt(OrderState.values().length)]);
		case 1 -> order.getLoa().setAccountNumber(one(ACCOUNTS));
		case 2 -> order.getLoa().setLosingProvider(one(PROVIDERS));
		case 3 -> order.setOrganisationId(one(IDS));
		case 4 -> order.setInitialDomain(one(DOMAINS));
		case 5 -> files.link(file, new Links(target(names, ".tenant"), target(names, ".porting")));
		case 6 -> order.getLoa().setRequestedDate(Orders.TODAY.plusDays(random.nextInt(4)));
		case 7 -> {
			var added = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "x" + made++);
			added.setFirst(number());
			order.getNumbers().add(added);
		}
		default -> {
			if (!order.getNumbers().isEmpty()) {
				PortedNumbers entry = order.getNumbers().get(random.nextInt(order.getNumbers().size()));
				entry.setFirst(number());
				entry.setLast(random.nextBoolean() ? number() : "");
			}
		}
		}
		return "changed " + file;
	}

	private String change(String file, Tenant tenant) {
		switch (random.nextInt(4)) {
		case 0 -> tenant.setOrganisationId(one(IDS));
		case 1 -> {
			tenant.getDomains().clear();
			var domain = (Domain) Blank.of(Literals.DOMAIN, one(DOMAINS));
			domain.setInitial(random.nextBoolean());
			tenant.getDomains().add(domain);
		}
		case 2 -> {
			if (!tenant.getPhoneNumbers().isEmpty()) {
				tenant.getPhoneNumbers().getFirst().setNumberType(one(TYPES));
			}
		}
		default -> {
			var number = (PhoneNumber) Blank.of(Literals.PHONE_NUMBER, number());
			number.setNumberType(one(TYPES));
			number.setPortInStatus(random.nextBoolean() ? "firmOrderCommitmentAccepted" : null);
			tenant.getPhoneNumbers().add(number);
		}
		}
		return "changed " + file;
	}

	private Optional<String> target(List<String> names, String ending) {
		List<String> fitting = names.stream().filter(name -> name.endsWith(ending)).toList();
		return fitting.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(one(fitting));
	}

	private String one(List<String> some) {
		return some.get(random.nextInt(some.size()));
	}

	private String number() {
		return "+4416149600" + (10 + random.nextInt(15));
	}
}
