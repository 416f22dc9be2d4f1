package org.portwright.phones.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.PhoneAccess;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PhoneService;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.lists.BulkProblem.Weight;

@SuppressWarnings("nls")
class BulkCheckTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
	private static final String ID = "11111111-2222-3333-4444-555555555555";

	private final Tenant tenant = ModelFactory.eINSTANCE.createTenant();
	private final PhoneAccess access = ModelFactory.eINSTANCE.createPhoneAccess();
	private final List<Phone> phones = new ArrayList<>();

	BulkCheckTest() {
		tenant.setOrganisationId(ID);
		tenant.setCloud("global");
		tenant.setPhoneAccess(access);
		access.setService(PhoneService.TEAMS);
		access.setSipDevicesCalling(Answer.SETTLED);
		access.setCallRedirect(Answer.YES);
		access.setDeviceCodeBlocked(Answer.NO);
		access.setNewAccountsAsked(Answer.NO);
		access.setBulkSignIn(Answer.YES);
		access.setTrustedAddresses(Answer.SETTLED);
		access.setRegion("EMEA");
		add("Lobby", "64-16-7f-00-00-01", "lobby@contoso.com");
	}

	private Phone add(String name, String mac, String account) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setId("phone-" + phones.size());
		phone.setName(name);
		phone.setModel("Cisco 8841");
		phone.setFirmware("12.0.1");
		phone.setMac(mac);
		phone.setAccount(account);
		phone.setAccountKind(AccountKind.COMMON_AREA);
		phone.setMfa(Answer.NO);
		phone.setLicensed(Answer.YES);
		phone.setServicePlan(Answer.YES);
		phone.setCommonAreaPolicy(Answer.YES);
		phones.add(phone);
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		number.setId("+4420794600%02d".formatted(phones.size() % 100));
		number.setAssignee(account);
		tenant.getPhoneNumbers().add(number);
		return phone;
	}

	private BulkList signIn() {
		return BulkCheck.signIn(phones, PhoneTenant.of(tenant), TODAY);
	}

	private List<String> found() {
		return signIn().problems().stream().map(problem -> problem.weight() + " "
				+ problem.error().map(BulkError::name).orElse("-")).toList();
	}

	/** The sign-in in bulk would reset the password of their accounts. */
	@Test
	void whoIsSignedInAnotherWayIsLeftOut() {
		add("Kitchen", "64-16-7f-00-00-02", "kitchen@contoso.com").setMethod(SignInMethod.SIP_GATEWAY);
		PhoneSignIn pairing = ModelFactory.eINSTANCE.createPhoneSignIn();
		pairing.setMethod(SignInMethod.SIP_GATEWAY);
		add("Hall", "64-16-7f-00-00-03", "hall@contoso.com").getSignIns().add(pairing);
		add("Gate", "64-16-7f-00-00-04", "gate@contoso.com").setMethod(SignInMethod.BULK);
		BulkList list = signIn();
		assertEquals(List.of("phone-0", "phone-3"), list.rows().stream().map(BulkList.Row::phone).toList());
		assertEquals(List.of("Kitchen", "Hall"), list.problems().stream()
				.filter(problem -> problem.weight() == Weight.LEFT_OUT).map(BulkProblem::name).toList());
		pairing.setOutcome(SignInOutcome.ABANDONED);
		assertEquals(3, signIn().rows().size());
	}

	/** Who names it gets it into the list, and is told before its password is reset. */
	@Test
	void whoIsSignedInAlreadyIsSaid() {
		PhoneSignIn ended = ModelFactory.eINSTANCE.createPhoneSignIn();
		ended.setMethod(SignInMethod.BULK);
		ended.setOutcome(SignInOutcome.SIGNED_IN);
		add("Kitchen", "64-16-7f-00-00-02", "kitchen@contoso.com").getSignIns().add(ended);
		BulkList list = signIn();
		assertEquals(2, list.rows().size());
		assertEquals(List.of("Kitchen"), list.problems().stream()
				.filter(problem -> problem.weight() == Weight.SIGNED_IN).map(BulkProblem::name).toList());
		ended.setOutcome(SignInOutcome.FAILED);
		assertTrue(signIn().problems().stream().noneMatch(problem -> problem.weight() == Weight.SIGNED_IN));
	}

	/** A list of the SIP Gateway's is not for it, and would reset the password of its account. */
	@ParameterizedTest
	@ValueSource(strings = { "Poly CCX 500", "Yealink MP56", "AudioCodes C435HD" })
	void aTeamsPhoneIsLeftOutOfBothLists(String model) {
		add("Desk", "64-16-7f-00-00-02", "desk@contoso.com").setModel(model);
		for (BulkList list : List.of(signIn(), BulkCheck.provisioning(phones))) {
			assertEquals(List.of("phone-0"), list.rows().stream().map(BulkList.Row::phone).toList());
			assertEquals(List.of("Desk"), list.problems().stream()
					.filter(problem -> problem.weight() == Weight.LEFT_OUT).map(BulkProblem::name).toList());
		}
	}

	@Test
	void anAccountThatStandsTwiceIsNamed() {
		add("Kitchen", "64-16-7f-00-00-02", "LOBBY@contoso.com");
		BulkList list = signIn();
		assertEquals(2, list.rows().size());
		assertTrue(list.problems().stream().anyMatch(problem -> problem.name().equals("Kitchen")
				&& problem.words().contains("that of 'Lobby' as well")), list.problems()::toString);
	}

	/** As Microsoft's page names them: no address for desk phones of Poly, and the port of an adapter. */
	@Test
	void saysForWhichPhonesNoAddressIsDocumentedAndWhereAPortIsMissing() {
		phones.getFirst().setModel("VVX 600");
		phones.getFirst().setFirmware("5.9.7.3480");
		Phone adapter = add("Fax", "64-16-7f-00-00-02:001", "fax@contoso.com");
		adapter.setModel("Cisco ATA191-MPP");
		Phone second = add("Door", "64-16-7f-00-00-02:002", "door@contoso.com");
		second.setModel("ATA 191");
		BulkList list = signIn();
		assertEquals(List.of("64-16-7F-00-00-01", "64-16-7F-00-00-02:001", "64-16-7F-00-00-02:002"),
				list.rows().stream().map(row -> row.mac().upperDashed()).toList());
		assertTrue(list.problems().stream().anyMatch(problem -> problem.name().equals("Lobby")
				&& problem.words().contains("no address for bulk sign-in of desk phones of Poly")),
				list.problems()::toString);
		assertEquals(List.of("Lobby", "Fax"),
				BulkCheck.provisioning(phones).rows().stream().map(row -> phones.stream()
						.filter(phone -> phone.getId().equals(row.phone())).findFirst().orElseThrow().getName())
						.toList());
		adapter.setMac("64-16-7f-00-00-03");
		BulkList without = signIn();
		assertEquals(List.of("64-16-7F-00-00-01", "64-16-7F-00-00-02:002"),
				without.rows().stream().map(row -> row.mac().upperDashed()).toList());
		assertTrue(without.problems().stream().anyMatch(problem -> problem.name().equals("Fax")
				&& problem.weight() == Weight.LEFT_OUT && problem.words().contains("64-16-7f-00-00-01:001")));
	}

	@Test
	void findsNothingWhereAllIsThere() {
		assertEquals(List.of(), signIn().problems().stream().map(BulkProblem::words).toList());
		assertEquals("64-16-7F-00-00-01", signIn().rows().getFirst().mac().upperDashed());
		assertEquals("lobby@contoso.com", signIn().rows().getFirst().text());
	}

	@Test
	void leavesOutByNameWhatCannotBeWritten() {
		add("Second lobby", "64:16:7F:00:00:01", "second@contoso.com");
		add("Broken", "64-16-7f-00-00-0G", "broken@contoso.com");
		add("None", "", "none@contoso.com");
		add("No account", "64-16-7f-00-00-05", "");
		add("Look-alike", "64-16-7f-00-00-06", "l\u043Ebby@contoso.com");
		add("Formula", "64-16-7f-00-00-07", "-lobby@contoso.com");
		BulkList list = signIn();
		assertEquals(1, list.rows().size());
		assertEquals(List.of("LEFT_OUT DUPLICATE_DEVICE", "LEFT_OUT HARDWARE_ID", "LEFT_OUT HARDWARE_ID",
				"LEFT_OUT USER_NOT_FOUND", "LEFT_OUT USER_NOT_FOUND", "LEFT_OUT USER_NOT_FOUND"), found());
		assertTrue(list.problems().getFirst().words().contains("'Lobby'"), list.problems()::toString);
	}

	@Test
	void saysWhatMicrosoftWillRefuse() {
		Phone phone = phones.getFirst();
		phone.setCommonAreaPolicy(Answer.NO);
		phone.setMfa(Answer.YES);
		tenant.getPhoneNumbers().getFirst().setAssignee("other@contoso.com");
		access.setSipDevicesCalling(Answer.NO);
		access.setTrustedAddresses(Answer.NO);
		access.setRegion("");
		tenant.setOrganisationId("");
		List<String> found = found();
		Stream.of("WILL_FAIL NO_COMMON_AREA_POLICY", "WILL_FAIL NO_CALLING_POLICY", "WILL_FAIL ADDRESS_NOT_TRUSTED",
				"NOT_KNOWN DEVICE_NOT_FOUND", "NOT_KNOWN NO_TAG", "WILL_FAIL NO_NUMBER", "WILL_FAIL -")
				.forEach(wanted -> assertTrue(found.contains(wanted), () -> wanted + " in " + found));
		assertEquals(1, signIn().rows().size(), "it is in the list all the same");
	}

	@Test
	void saysWhatNobodyKnows() {
		Tenant unknown = ModelFactory.eINSTANCE.createTenant();
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setMac("64-16-7f-00-00-01");
		phone.setAccount("lobby@contoso.com");
		BulkList list = BulkCheck.signIn(List.of(phone), PhoneTenant.of(unknown), TODAY);
		assertTrue(list.problems().stream().allMatch(problem -> problem.weight() == Weight.NOT_KNOWN),
				list.problems()::toString);
		assertTrue(list.problems().size() > 8, list.problems()::toString);
	}

	@Test
	void comesInListsOfAHundred() {
		for (int i = 0; i < 249; i++) {
			add("Desk " + i, "84-16-7f-00-%02x-%02x".formatted(i >> 8, i & 255), "desk" + i + "@contoso.com");
		}
		BulkList list = signIn();
		assertEquals(List.of(100, 100, 50), list.batches().stream().map(List::size).toList());
		assertEquals(Optional.of(BulkError.THROTTLED), list.problems().getFirst().error());
	}

	/** Each tenth of the phones is there twice, and none has a number. */
	@Test
	void isFastWithAHundredThousandPhones() {
		tenant.getPhoneNumbers().clear();
		phones.clear();
		for (int i = 0; i < 100_000; i++) {
			Phone phone = ModelFactory.eINSTANCE.createPhone();
			phone.setId("phone-" + i);
			phone.setMac("64167f%06x".formatted(i % 10 == 9 ? i - 1 : i));
			phone.setAccount("desk" + i + "@contoso.com");
			phones.add(phone);
		}
		BulkList list = assertTimeoutPreemptively(Duration.ofSeconds(20), this::signIn);
		assertEquals(90_000, list.rows().size());
		assertEquals(900, list.batches().size());
		assertEquals(10_000, list.problems().stream()
				.filter(problem -> problem.error().equals(Optional.of(BulkError.DUPLICATE_DEVICE))).count());
		assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SharedProblem.of(list.problems()))
				.size() < 20_000);
	}

	@Test
	void hasALocationForEachPhoneToBeProvisioned() {
		phones.getFirst().setSite("Leeds, 2nd floor");
		add("York", "64-16-7f-00-00-02", "");
		BulkList list = BulkCheck.provisioning(phones);
		assertEquals(List.of("Leeds, 2nd floor", ""), list.rows().stream().map(BulkList.Row::text).toList());
		assertEquals(List.of("York"), list.problems().stream().map(BulkProblem::name).toList());
	}

	@Test
	void knowsFourteenErrorsAndWhichOfThemCanBeSeen() {
		assertEquals(14, BulkError.values().length);
		assertEquals("OFFLINE TOO_LATE ON_PREMISES PASSWORD_WRITEBACK",
				Stream.of(BulkError.values()).filter(error -> !error.isSeenBefore()).map(BulkError::name)
						.collect(Collectors.joining(" ")));
		assertEquals(14, Stream.of(BulkError.values()).map(BulkError::words).distinct().count());
	}

	@Test
	void writesCommandsThatNobodyRuns() {
		String script = BulkScript.of(List.of("list.csv", "list-2.csv"), PhoneTenant.of(tenant));
		assertTrue(script.startsWith(BulkScript.BEGINNING));
		assertTrue(script.contains("New-CsSdgBulkSignInRequest -DeviceDetailsFilePath '.\\list-2.csv' -Region EMEA"));
		assertTrue(script.contains("Get-CsSdgBulkSignInRequestStatus -BatchId $batch2.BatchId"));
		assertTrue(script.contains("Connect-MicrosoftTeams -TenantId '" + ID + "'"));
		tenant.setOrganisationId("'; Remove-Item x; '");
		assertFalse(BulkScript.isPossible(PhoneTenant.of(tenant)));
		tenant.setOrganisationId(ID);
		assertTrue(BulkScript.isPossible(PhoneTenant.of(tenant)));
		access.setRegion("EMEA; Remove-Item x");
		assertFalse(BulkScript.hasRegion(PhoneTenant.of(tenant)));
	}

	/** A sign-in without a tenant may change the consultant's own. */
	@ParameterizedTest
	@ValueSource(strings = { "", "contoso.com", "'; Remove-Item x; '", "00000000-0000-0000-0000-000000000000",
			"9188040D-6C67-4C5B-B112-36A304B66DAD" })
	void connectsToNoTenantThatIsNotKnown(String organisation) {
		tenant.setOrganisationId(organisation);
		PhoneTenant unknown = PhoneTenant.of(tenant);
		assertThrows(IllegalArgumentException.class, () -> BulkScript.of(List.of("list.csv"), unknown));
	}

	@Test
	void saysInTheCommandsWhatABulkSignInDoes() {
		String script = BulkScript.of(List.of("list.csv"), PhoneTenant.of(tenant));
		assertEquals(1, script.lines().filter(line -> line.startsWith("Connect-")).count());
		assertTrue(script.indexOf("Connect-MicrosoftTeams -TenantId") < script.indexOf("New-CsSdgBulkSignInRequest -"));
		for (String said : List.of("# A bulk sign-in resets the password", "# New accounts may fall under",
				"New-CsTenantTrustedIPAddress", "Locations > Network topology > Trusted IPs",
				"\r\nGet-CsSdgBulkSignInRequestsSummary")) {
			assertTrue(script.contains(said), () -> said + " in " + script);
		}
	}

	@Test
	void waitsAfterEachThreeLists() {
		List<String> names = IntStream.rangeClosed(1, 7).mapToObj(i -> i + ".csv").toList();
		List<String> commands = BulkScript.of(names, PhoneTenant.of(tenant)).lines()
				.filter(line -> line.contains("= New-CsSdg") || line.startsWith("Read-Host -Prompt 'Press Enter"))
				.toList();
		assertEquals(9, commands.size(), commands::toString);
		assertTrue(commands.get(3).startsWith("Read-Host") && commands.get(7).startsWith("Read-Host"),
				commands::toString);
		assertFalse(BulkScript.of(names.subList(0, 3), PhoneTenant.of(tenant)).contains("Read-Host"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'; Remove-Item x; '.csv", "\u2019; x; \u2018.csv", "$(x).csv", "`x`.csv", "\u201Bx.csv" })
	void quotesHostileNames(String name) {
		String script = BulkScript.of(List.of(name), PhoneTenant.of(tenant));
		String line = script.lines().filter(each -> each.contains("= New-Cs")).findFirst().orElseThrow();
		String inQuotes = line.substring(line.indexOf('\'') + 1, line.lastIndexOf('\''));
		assertEquals("", inQuotes.replaceAll("(['\u2018\u2019\u201A\u201B])\\1", "")
				.replaceAll("[^'\u2018\u2019\u201A\u201B]", ""), line);
	}

	@Test
	void refusesNamesWithLines() {
		PhoneTenant taken = PhoneTenant.of(tenant);
		assertThrows(IllegalArgumentException.class, () -> BulkScript.of(List.of("a\nb.csv"), taken));
	}
}
