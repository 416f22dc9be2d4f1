package org.portwright.directory.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.TypedTenantValues;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal.Kind;
import org.portwright.workspace.proposals.Proposal;

/** What a person typed, what a tenant is known by and what was not read whole are not taken for Microsoft's word. */
class ReviewConflictsTest {

	private final ReviewFolder folder;

	ReviewConflictsTest(@TempDir Path path) {
		folder = new ReviewFolder(path);
	}

	@Test
	void whatIsNotTakenIsToldWithBothValues() throws Exception {
		Tenant typed = Blank.tenant();
		typed.setName("Contoso Ltd");
		typed.getAddress().setStreet("1 Park Row");
		typed.getAddress().setTown("York");
		ModelFile file = folder.tenant(typed);
		Tenant organisation = Blank.tenant();
		organisation.setName("Contoso Group plc");
		organisation.getAddress().setTown("Leeds");
		organisation.getAddress().setPostcode("LS1 4AB");
		Accepted applied = folder.apply(file, ReviewFolder.reading(organisation, List.of(), List.of()));
		assertEquals(List.of("Name: Contoso Ltd > Contoso Group plc", "Town: York > Leeds", "Postcode:  > LS1 4AB"),
				ReviewFolder.fields(applied.open()));
		assertNull(typed.getAddress().getPostcode(), "a postcode of another town");
	}

	@Test
	void whatWasNotReadWholeIsNotSaidToBeAsOfToday() throws Exception {
		ModelFile file = folder.tenant();
		List<Provenance> provenance = ((Tenant) file.root()).getProvenance();
		for (DirectoryPart missing : List.of(DirectoryPart.NUMBERS, DirectoryPart.USERS)) {
			folder.apply(file, ReviewFolder.reading(List.of(),
					List.of(ReviewFolder.number(missing.ordinal(), "callingPlan")), missing));
			assertEquals("graph.microsoft.com, in part", provenance.getLast().getDetail());
		}
		folder.apply(file, ReviewFolder.reading(List.of(), List.of(ReviewFolder.number(9, "callingPlan"))));
		assertEquals("graph.microsoft.com", provenance.getLast().getDetail());
	}

	@Test
	void anotherInitialDomainIsAConflict() throws Exception {
		Tenant tenant = Blank.tenant();
		tenant.getDomains().add(ReviewFolder.domain("contoso.onmicrosoft.com"));
		tenant.getDomains().getFirst().setInitial(true);
		ModelFile file = folder.tenant(tenant);
		Domain known = ReviewFolder.domain("contoso.onmicrosoft.com");
		known.setDefault(true);
		Domain other = ReviewFolder.domain("other.onmicrosoft.com");
		other.setInitial(true);
		DirectoryReading reading = ReviewFolder.reading(List.of(known, other), List.of());
		Accepted applied = folder.apply(file, reading);
		assertEquals(List.of("contoso.onmicrosoft.com"), ReviewFolder.ids(applied.open()));
		assertEquals(List.of("Initial domain: Yes > No"), ReviewFolder.fields(applied.open().getFirst()));
		assertEquals(List.of(true, false), tenant.getDomains().stream().map(Domain::isInitial).toList());
		assertTrue(tenant.getDomains().getFirst().isDefault(), "the rest is taken");
		assertEquals(List.of("contoso.onmicrosoft.com", "other.onmicrosoft.com"),
				ReviewFolder.ids(folder.apply(file, reading).open()));
	}

	@Test
	void theInitialDomainThatMicrosoftHasNoMoreIsAConflictToo() throws Exception {
		Tenant tenant = Blank.tenant();
		tenant.getDomains().add(ReviewFolder.domain("contoso.onmicrosoft.com"));
		tenant.getDomains().getFirst().setInitial(true);
		ModelFile file = folder.tenant(tenant);
		Domain other = ReviewFolder.domain("other.onmicrosoft.com");
		other.setInitial(true);
		Accepted applied = folder.apply(file, ReviewFolder.reading(List.of(other), List.of()));
		assertEquals(List.of("contoso.onmicrosoft.com"), ReviewFolder.ids(applied.open()));
		assertEquals(List.of(true, false), tenant.getDomains().stream().map(Domain::isInitial).toList());
	}

	@Test
	void anAddressAbroadIsNotMixedWithOneHere() throws Exception {
		Tenant typed = Blank.tenant();
		typed.getAddress().setCountry("US");
		ModelFile file = folder.tenant(typed);
		Tenant organisation = Blank.tenant();
		organisation.getAddress().setTown("Leeds");
		Accepted applied = folder.apply(file, ReviewFolder.reading(organisation, List.of(), List.of()));
		assertNull(typed.getAddress().getTown());
		assertEquals(List.of("Town:  > Leeds"), ReviewFolder.fields(applied.open().getFirst()));
	}

	@Test
	void whatWasTypedMeanwhileStays() throws Exception {
		Tenant tenant = ReviewFolder.fromMicrosoft(Blank.tenant());
		tenant.getPhoneNumbers().add(ReviewFolder.number(1, "callingPlan"));
		tenant.getPhoneNumbers().getFirst().setCity("London");
		ModelFile file = folder.tenant(tenant);
		PhoneNumber said = ReviewFolder.number(1, "callingPlan");
		said.setCity("Leeds");
		DirectoryReading reading = ReviewFolder.reading(List.of(), List.of(said));
		Proposal seen = folder.review(file, reading);
		assertEquals(List.of("City: London > Leeds"), ReviewFolder.fields(seen.entries(Kind.CHANGED).getFirst()));
		tenant.getPhoneNumbers().getFirst().setCity("York");
		Accepted applied = folder.apply(file, reading, Choice.of(seen, seen.entries(Kind.CHANGED)));
		assertEquals("York", tenant.getPhoneNumbers().getFirst().getCity());
		assertEquals(List.of("City: York > Leeds"), ReviewFolder.fields(applied.open().getFirst()));
	}

	/** Nobody knows whether a number has changed hands whose target was never noted. */
	@Test
	void theHolderStaysWhereNoTargetWasKnown() throws Exception {
		Tenant tenant = Blank.tenant();
		tenant.getPhoneNumbers().add(ReviewFolder.number(1, "callingPlan"));
		tenant.getPhoneNumbers().getFirst().setAssignee("alice@contoso.example");
		ModelFile file = folder.tenant(tenant);
		for (String target : List.of("u1", "u2")) {
			PhoneNumber said = ReviewFolder.number(1, "callingPlan");
			said.setAssignmentTargetId(target);
			folder.apply(file, ReviewFolder.reading(List.of(), List.of(said), DirectoryPart.USERS));
			assertEquals(target.equals("u1") ? "alice@contoso.example" : null,
					tenant.getPhoneNumbers().getFirst().getAssignee(), target);
		}
	}

	/** Whose name is not known is not the one whose name was. */
	@Test
	void theHolderGoesWhereTheTargetChanges() throws Exception {
		Tenant tenant = ReviewFolder.fromMicrosoft(Blank.tenant());
		tenant.getPhoneNumbers().add(ReviewFolder.number(1, "callingPlan"));
		tenant.getPhoneNumbers().getFirst().setAssignmentTargetId("u1");
		tenant.getPhoneNumbers().getFirst().setAssignee("alice@contoso.example");
		ModelFile file = folder.tenant(tenant);
		PhoneNumber said = ReviewFolder.number(1, "callingPlan");
		said.setAssignmentTargetId("u2");
		DirectoryReading known = ReviewFolder.reading(List.of(), List.of(said));
		Set<EAttribute> holder = Set.of(Literals.PHONE_NUMBER__ASSIGNEE);
		folder.apply(file, new DirectoryReading(known.organisation(), known.domains(), known.numbers(), known.listed(),
				known.whole(), Set.of(Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID, Literals.PHONE_NUMBER__ASSIGNEE),
				Map.of(said.getId(), holder), known.origin(), known.detail(), List.of()));
		assertNull(tenant.getPhoneNumbers().getFirst().getAssignee());
	}

	/** A user has several numbers: what becomes of one says nothing of the others. */
	@Test
	void severalNumbersOfAUserAreKeptApart() throws Exception {
		Tenant tenant = ReviewFolder.fromMicrosoft(Blank.tenant());
		ModelFile file = folder.tenant(tenant);
		folder.apply(file, held("anna", "ben", "anna"));
		assertEquals(List.of("anna", "ben", "anna"), holders(tenant));
		DirectoryReading moved = held("anna", "ben", "ben");
		Proposal review = folder.review(file, moved);
		assertEquals(List.of("+442079460003"), ReviewFolder.ids(review.entries(Kind.CHANGED)));
		folder.apply(file, moved);
		assertEquals(List.of("anna", "ben", "ben"), holders(tenant));
		folder.apply(file, held("anna", "ben"));
		assertEquals(List.of("anna", "ben", "ben"), holders(tenant));
		assertEquals(List.of(false, false, true),
				tenant.getPhoneNumbers().stream().map(number -> number.getGone() != null).toList());
	}

	private static DirectoryReading held(String... holders) {
		List<PhoneNumber> numbers = new ArrayList<>();
		for (String holder : holders) {
			PhoneNumber number = ReviewFolder.number(numbers.size() + 1, "callingPlan");
			number.setAssignmentTargetId(holder);
			number.setAssignee(holder);
			numbers.add(number);
		}
		DirectoryReading known = ReviewFolder.reading(List.of(), numbers);
		return new DirectoryReading(known.organisation(), known.domains(), known.numbers(), known.listed(),
				known.whole(), Set.of(Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID, Literals.PHONE_NUMBER__ASSIGNEE),
				Map.of(), known.origin(), known.detail(), List.of());
	}

	private static List<String> holders(Tenant tenant) {
		return tenant.getPhoneNumbers().stream().map(PhoneNumber::getAssignee).toList();
	}

	/** Nothing of the lists came from Microsoft, so that a person wrote what they hold. */
	@Test
	void whatSomebodyTypedOfNumbersAndDomainsStays() throws Exception {
		Tenant tenant = Blank.tenant();
		tenant.getDomains().add(ReviewFolder.domain("contoso.example"));
		tenant.getDomains().getFirst().getSupportedServices().add("Email");
		tenant.getPhoneNumbers().add(ReviewFolder.number(1, "callingPlan"));
		tenant.getPhoneNumbers().getFirst().setCity("London");
		ModelFile file = folder.tenant(tenant);
		Domain domain = ReviewFolder.domain("contoso.example");
		domain.getSupportedServices().add("Teams");
		PhoneNumber number = ReviewFolder.number(1, "callingPlan");
		number.setCity("Leeds");
		number.setAssignmentTargetId("u1");
		DirectoryReading reading = ReviewFolder.reading(List.of(domain), List.of(number));
		for (String sync : List.of("first", "second")) {
			Accepted applied = folder.apply(file, reading);
			assertEquals(List.of("Supported services: Email > Teams", "City: London > Leeds"),
					applied.open().stream().flatMap(entry -> ReviewFolder.fields(entry).stream()).toList(), sync);
		}
		assertEquals(List.of("London", "u1"), List.of(tenant.getPhoneNumbers().getFirst().getCity(),
				tenant.getPhoneNumbers().getFirst().getAssignmentTargetId()), "what was free is filled");
		folder.apply(file, reading,
				Choice.of(folder.review(file, reading), folder.review(file, reading).entries(Kind.CHANGED)));
		assertEquals("Leeds", tenant.getPhoneNumbers().getFirst().getCity(), "what is ticked is taken");
		number.setCity("Bath");
		assertEquals(List.of(), folder.apply(file, reading).open(), "and is Microsoft's from then on");
	}

	@Test
	void whatSomebodyTypedAfterASyncStays() throws Exception {
		Tenant tenant = ReviewFolder.fromMicrosoft(Blank.tenant());
		tenant.getDomains().add(ReviewFolder.domain("contoso.example"));
		tenant.getPhoneNumbers().add(ReviewFolder.number(1, "callingPlan"));
		ModelFile file = folder.tenant(tenant);
		Tenant organisation = Blank.tenant();
		organisation.setTenantType("AAD");
		Domain domain = ReviewFolder.domain("contoso.example");
		domain.getSupportedServices().add("Teams");
		domain.setDefault(true);
		PhoneNumber number = ReviewFolder.number(1, "callingPlan");
		number.setCity("Leeds");
		DirectoryReading reading = ReviewFolder.reading(organisation, List.of(domain), List.of(number));
		assertEquals(3, folder.apply(file, reading).changedObjects(), "the tenant itself is counted");
		folder.set(file, "tenantType=CIAM", "domains[contoso.example].default=false",
				"phoneNumbers[+442079460001].city=York");
		for (String sync : List.of("second", "third")) {
			Accepted applied = folder.apply(file, reading);
			assertEquals(List.of("Tenant type: CIAM > AAD", "Default domain: No > Yes", "City: York > Leeds"),
					applied.open().stream().flatMap(entry -> ReviewFolder.fields(entry).stream()).toList(), sync);
			assertEquals(List.of(0, 0, 0), ReviewFolder.counts(applied), sync);
		}
		folder.apply(file, reading,
				Choice.of(folder.review(file, reading), folder.review(file, reading).entries(Kind.CHANGED)));
		assertEquals(List.of("AAD", "Leeds"),
				List.of(tenant.getTenantType(), tenant.getPhoneNumbers().getFirst().getCity()),
				"what is ticked is taken");
		assertEquals(Set.of(), TypedTenantValues.of(tenant), "and is Microsoft's from then on");
	}

	@Test
	void undoTakesBackThatAValueWasTyped() throws Exception {
		Tenant tenant = ReviewFolder.fromMicrosoft(Blank.tenant());
		tenant.getPhoneNumbers().add(ReviewFolder.number(1, "callingPlan"));
		ModelFile file = folder.tenant(tenant);
		String before = folder.save(file);
		folder.set(file, "phoneNumbers[+442079460001].city=York");
		assertEquals(Set.of("phoneNumbers[+442079460001].city"), TypedTenantValues.of(tenant));
		folder.history.undo(file.undoContext(), null, null);
		assertEquals(before, folder.save(file));
	}

	/** Even what nobody usually types is a person's where no one else was ever asked. */
	@Test
	void whatATenantOfOwnSaysOfItsKindStays() throws Exception {
		Tenant typed = Blank.tenant();
		typed.setTenantType("CIAM");
		typed.getBusinessPhones().add("020 7946 0000");
		ModelFile file = folder.tenant(typed);
		Tenant organisation = Blank.tenant();
		organisation.setTenantType("AAD");
		organisation.getBusinessPhones().add("020 7946 0001");
		Accepted applied = folder.apply(file, ReviewFolder.reading(organisation, List.of(), List.of()));
		assertEquals(List.of("CIAM", List.of("020 7946 0000")),
				List.of(typed.getTenantType(), typed.getBusinessPhones()));
		assertEquals(2, applied.open().size());
	}

	@Test
	void aTenantHasOneDefaultDomain() throws Exception {
		Tenant typed = Blank.tenant();
		typed.getDomains().add(ReviewFolder.domain("a.example"));
		typed.getDomains().add(ReviewFolder.domain("b.example"));
		typed.getDomains().getFirst().setDefault(true);
		ModelFile file = folder.tenant(typed);
		Domain other = ReviewFolder.domain("b.example");
		other.setDefault(true);
		DirectoryReading reading = ReviewFolder.reading(List.of(ReviewFolder.domain("a.example"), other), List.of());
		for (String sync : List.of("first", "second")) {
			assertEquals(List.of("Default domain: Yes > No", "Default domain: No > Yes"),
					folder.apply(file, reading).open()
							.stream().flatMap(entry -> ReviewFolder.fields(entry).stream()).toList(),
					sync);
			assertEquals(List.of(true, false), typed.getDomains().stream().map(Domain::isDefault).toList());
		}
		folder.apply(file, reading,
				Choice.of(folder.review(file, reading), folder.review(file, reading).entries(Kind.CHANGED)));
		assertEquals(List.of(false, true), typed.getDomains().stream().map(Domain::isDefault).toList());
	}

	/** Where nothing is taken nothing is said of where it is from. */
	@Test
	void whatIsLeftIsNotFromMicrosoft() throws Exception {
		Tenant tenant = ReviewFolder.fromMicrosoft(Blank.tenant());
		tenant.getPhoneNumbers().add(ReviewFolder.number(1, "callingPlan"));
		ModelFile file = folder.tenant(tenant);
		Tenant organisation = Blank.tenant();
		organisation.setOrganisationId("a1111111-1111-4111-8111-111111111111");
		DirectoryReading reading = ReviewFolder.reading(organisation, List.of(), List.of());
		Proposal review = folder.review(file, reading);
		folder.apply(file, reading, Choice.of(review, List.of()));
		assertEquals(List.of("domains", "phoneNumbers"),
				tenant.getProvenance().stream().map(Provenance::getPart).toList());
	}

	/** Of a number that is deleted and comes again nothing was typed; what was cleared stays so. */
	@Test
	void whatWasTypedGoesWithItsNumberAndWhatWasClearedStays() throws Exception {
		Tenant tenant = Blank.tenant();
		ModelFile file = folder.tenant(tenant);
		Tenant organisation = Blank.tenant();
		organisation.setTenantType("AAD");
		organisation.setName("Contoso Ltd");
		// The numbers of a reading that is taken are in the tenant afterwards.
		Supplier<DirectoryReading> microsoft = () -> {
			PhoneNumber number = ReviewFolder.number(1, "callingPlan");
			number.setCity("Leeds");
			return ReviewFolder.reading(organisation, List.of(), List.of(number));
		};
		folder.apply(file, microsoft.get());
		folder.set(file, "name=", "tenantType=", "phoneNumbers[+442079460001].city=York");
		assertEquals(Set.of("name", "tenantType", "phoneNumbers[+442079460001].city"), TypedTenantValues.of(tenant));
		assertEquals(List.of("Name:  > Contoso Ltd", "Tenant type:  > AAD", "City: York > Leeds"),
				folder.apply(file, microsoft.get()).open().stream()
						.flatMap(entry -> ReviewFolder.fields(entry).stream())
						.toList());
		folder.set(file, "phoneNumbers-=+442079460001");
		folder.apply(file, microsoft.get());
		assertEquals(Set.of("name", "tenantType"), TypedTenantValues.of(tenant));
		assertEquals("Leeds", tenant.getPhoneNumbers().getFirst().getCity());
	}
}
