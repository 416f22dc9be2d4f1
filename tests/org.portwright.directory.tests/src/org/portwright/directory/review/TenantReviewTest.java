package org.portwright.directory.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Kind;
import org.portwright.workspace.proposals.Proposal;

/** What a directory says is shown beside what is there, and taken as one change. */
class TenantReviewTest {

	private static final String GUID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";

	private final ReviewFolder folder;

	TenantReviewTest(@TempDir Path path) {
		folder = new ReviewFolder(path);
	}

	private static Tenant organisation() {
		Tenant organisation = ModelFactory.eINSTANCE.createTenant();
		organisation.setOrganisationId(GUID);
		organisation.setName("Contoso Group plc");
		organisation.setTenantType("AAD");
		organisation.setCloud("global");
		organisation.setAddress(ModelFactory.eINSTANCE.createAddress());
		organisation.getAddress().setTown("Leeds");
		return organisation;
	}

	private static Tenant withNumbers(PhoneNumber... numbers) {
		Tenant tenant = Blank.tenant();
		tenant.getPhoneNumbers().addAll(List.of(numbers));
		return tenant;
	}

	private static List<String> numbers(ModelFile file) {
		return ((Tenant) file.root()).getPhoneNumbers().stream().map(PhoneNumber::getId).toList();
	}

	private static PhoneNumber first(ModelFile file) {
		return ((Tenant) file.root()).getPhoneNumbers().getFirst();
	}

	@Test
	void allOfItIsOneChangeThatIsUndoneWhole() throws Exception {
		ModelFile file = folder.tenant();
		String before = folder.save(file);
		DirectoryReading reading = ReviewFolder.reading(organisation(),
				List.of(ReviewFolder.domain("contoso.example"), ReviewFolder.domain("a.example")),
				List.of(ReviewFolder.number(2, "callingPlan"), ReviewFolder.number(1, "directRouting")));
		Proposal review = folder.review(file, reading);
		assertEquals(List.of("a.example", "contoso.example", "+442079460001", "+442079460002"),
				ReviewFolder.ids(review.entries(Kind.ADDED)));
		assertEquals(List.of("Provided as:  > Direct routing"), ReviewFolder.fields(review.entries(Kind.ADDED).get(2)));
		assertEquals(List.of("Name:  > Contoso Group plc", "Organisation ID:  > " + GUID, "Cloud:  > global",
				"Tenant type:  > AAD", "Town:  > Leeds"), ReviewFolder.fields(review.entries(Kind.CHANGED)));
		assertEquals(List.of(4, 1, 0), ReviewFolder.counts(folder.apply(file, reading)));
		Tenant tenant = (Tenant) file.root();
		assertEquals(List.of(GUID, "Contoso Group plc", "Leeds"),
				List.of(tenant.getOrganisationId(), tenant.getName(), tenant.getAddress().getTown()));
		assertEquals(List.of("a.example", "contoso.example"), tenant.getDomains().stream().map(Domain::getId).toList());
		assertEquals(List.of("domains", "identity", "phoneNumbers"),
				tenant.getProvenance().stream().map(Provenance::getId).toList());
		assertTrue(tenant.getProvenance().stream()
				.allMatch(provenance -> provenance.getOrigin() == Origin.GRAPH
						&& "graph.microsoft.com".equals(provenance.getDetail())
						&& ReviewFolder.NOW.equals(provenance.getWhen())));
		String after = folder.save(file);
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(before, folder.save(file));
		assertTrue(folder.model.redo(file).isOK());
		assertEquals(after, folder.save(file));
	}

	@Test
	void theSameOnceMoreChangesNothingAndNoByte() throws Exception {
		ModelFile file = folder.tenant();
		folder.apply(file, ReviewFolder.reading(organisation(), List.of(ReviewFolder.domain("contoso.example")),
				List.of(ReviewFolder.number(1, "callingPlan"))));
		String bytes = folder.save(file);
		folder.later();
		DirectoryReading again = ReviewFolder.reading(organisation(), List.of(ReviewFolder.domain("contoso.example")),
				List.of(ReviewFolder.number(1, "CallingPlan")));
		assertTrue(folder.review(file, again).isEmpty(), "words are the same in small and large letters");
		assertEquals(List.of(0, 0, 0), ReviewFolder.counts(folder.apply(file, again)));
		assertFalse(file.isDirty());
		assertEquals(bytes, folder.save(file));
	}

	@Test
	void whatIsGoneIsMarkedWithTheDayAndNamed() throws Exception {
		ModelFile file = folder.tenant(withNumbers(ReviewFolder.number(1, "callingPlan"),
				ReviewFolder.number(2, "callingPlan")));
		DirectoryReading reading = ReviewFolder.reading(List.of(), List.of(ReviewFolder.number(2, "callingPlan")));
		Proposal review = folder.review(file, reading);
		assertEquals(List.of("+442079460001"), ReviewFolder.ids(review.entries(Kind.GONE)));
		assertFalse(review.entries(Kind.GONE).getFirst().isTicked());
		assertEquals(List.of(0, 0, 1), ReviewFolder.counts(folder.apply(file, reading)));
		assertEquals(ReviewFolder.TODAY, first(file).getGone());
		assertEquals(List.of("+442079460001", "+442079460002"), numbers(file));
		Proposal again = folder.review(file, reading);
		assertEquals(ReviewFolder.TODAY, again.entries(Kind.GONE).getFirst().goneSince().orElseThrow());
		assertEquals(List.of(0, 0, 0), ReviewFolder.counts(folder.apply(file, reading)), "it is marked once");
		assertEquals(List.of(0, 0, 1),
				ReviewFolder.counts(folder.apply(file, reading, Choice.of(again, again.entries(Kind.GONE)))),
				"removed where ticked");
		assertEquals(List.of("+442079460002"), numbers(file));
	}

	@Test
	void whatIsBackIsNotGone() throws Exception {
		PhoneNumber gone = ReviewFolder.number(1, "callingPlan");
		gone.setGone(ReviewFolder.TODAY.minusDays(3));
		ModelFile file = folder.tenant(withNumbers(gone));
		DirectoryReading reading = ReviewFolder.reading(List.of(), List.of(ReviewFolder.number(1, "callingPlan")));
		assertEquals(List.of("Gone since: Saturday 21 November 2026 > "),
				ReviewFolder.fields(folder.review(file, reading).entries(Kind.CHANGED).getFirst()));
		assertEquals(List.of(0, 1, 0), ReviewFolder.counts(folder.apply(file, reading)));
		assertNull(first(file).getGone());
	}

	@Test
	void whatAnOrderHasIsNeverRemoved() throws Exception {
		ModelFile file = folder.tenant(withNumbers(ReviewFolder.number(1, "callingPlan"),
				ReviewFolder.number(2, "callingPlan"), ReviewFolder.number(50, "callingPlan")));
		folder.order("london.porting", "020 7946 0001", "loa.ddiRanges+=02079460040-02079460059");
		DirectoryReading reading = ReviewFolder.reading(List.of(), List.of());
		Accepted applied = folder.apply(file, reading, Choice.usual(Judgement.GONE));
		assertEquals(List.of("+442079460001", "+442079460050"), ReviewFolder.ids(applied.kept()));
		assertEquals("london.porting has it", applied.kept().getFirst().blocked().orElseThrow());
		assertEquals(3, applied.gone());
		assertEquals(List.of("+442079460001", "+442079460050"), numbers(file));
		assertEquals(ReviewFolder.TODAY, first(file).getGone());
	}

	@ParameterizedTest
	@CsvSource({ "loa.billingNumber=020 7946 0001", "loa.replacementBillingNumber=+44 20 7946 0001",
			"numbers+=02079460000-02079460002", "loa.ddiRanges+=02079460001-02079460001",
			"loa.staying+=020 7946 0001" })
	void noNumberThatAnOrderNamesAnywhereIsRemoved(String named) throws Exception {
		ModelFile file = folder.tenant(withNumbers(ReviewFolder.number(1, "callingPlan"),
				ReviewFolder.number(900, "callingPlan")));
		folder.order("london.porting", "0161 496 0001", named);
		Accepted applied = folder.apply(file, ReviewFolder.reading(List.of(), List.of()),
				Choice.usual(Judgement.GONE));
		assertEquals(List.of("+442079460001"), ReviewFolder.ids(applied.kept()));
		assertEquals(List.of("+442079460001"), numbers(file));
	}

	@Test
	void whatLiesBetweenTheEndsOfAMistypedRangeIsNotRemoved() throws Exception {
		ModelFile file = folder.tenant(withNumbers(ReviewFolder.number(0, "callingPlan"),
				ReviewFolder.number(900, "callingPlan")));
		folder.order("london.porting", "0161 496 0001", "loa.staying+=020 7946 0900");
		folder.order("leeds.porting", "0161 496 0002", "numbers+=020 7946 0001",
				"numbers[+442079460001].last=0161 496 0005");
		Accepted applied = folder.apply(file, ReviewFolder.reading(List.of(), List.of()),
				Choice.usual(Judgement.GONE));
		assertEquals(List.of("leeds.porting has it", "london.porting has it"),
				applied.kept().stream().map(entry -> entry.blocked().orElseThrow()).toList());
	}

	@Test
	void theDomainByWhichAnOrderNamesItsTenantIsNotRemoved() throws Exception {
		Tenant tenant = withNumbers();
		tenant.getDomains().add(ReviewFolder.domain("contoso.example"));
		tenant.getDomains().add(ReviewFolder.domain("Contoso.onmicrosoft.com"));
		ModelFile file = folder.tenant(tenant);
		folder.order("london.porting", "0161 496 0001", "initialDomain=contoso.OnMicrosoft.com");
		Accepted applied = folder.apply(file, ReviewFolder.reading(List.of(), List.of()),
				Choice.usual(Judgement.GONE));
		assertEquals(List.of("Contoso.onmicrosoft.com"), ReviewFolder.ids(applied.kept()));
		assertEquals(List.of("Contoso.onmicrosoft.com"), tenant.getDomains().stream().map(Domain::getId).toList());
	}

	@Test
	void whatWasNotReadWholeIsNotGone() throws Exception {
		ModelFile file = folder.tenant(withNumbers(ReviewFolder.number(1, "callingPlan")));
		DirectoryReading reading = ReviewFolder.reading(List.of(), List.of(ReviewFolder.number(2, "callingPlan")),
				DirectoryPart.NUMBERS);
		assertEquals(List.of(), folder.review(file, reading).entries(Kind.GONE));
		folder.apply(file, reading, Choice.usual(Judgement.GONE));
		assertEquals(List.of("+442079460001", "+442079460002"), numbers(file));
	}

	@Test
	void whatNobodySpokeOfIsKeptAndWhatIsEmptyIsCleared() throws Exception {
		PhoneNumber known = ReviewFolder.number(1, "callingPlan");
		known.setCity("London");
		known.getTags().add("reception");
		known.setPartnerName("Northwind");
		ModelFile file = folder.tenant(ReviewFolder.fromMicrosoft(withNumbers(known)));
		DirectoryReading reading = ReviewFolder.reading(List.of(), List.of(ReviewFolder.number(1, "operatorConnect")));
		assertEquals(List.of("Provided as: Calling plan > Operator connect", "City: London > "),
				ReviewFolder.fields(folder.review(file, reading).entries(Kind.CHANGED).getFirst()));
		folder.apply(file, reading);
		assertEquals(List.of("reception"), first(file).getTags());
		assertEquals("Northwind", first(file).getPartnerName());
		assertNull(first(file).getCity());
	}

	@Test
	void whoHadANumberIsForgottenWhenItIsSomebodyElses() throws Exception {
		PhoneNumber known = ReviewFolder.number(1, "callingPlan");
		known.setAssignmentTargetId("one");
		known.setAssignee("anna@contoso.example");
		ModelFile file = folder.tenant(ReviewFolder.fromMicrosoft(withNumbers(known)));
		PhoneNumber said = ReviewFolder.number(1, "callingPlan");
		said.setAssignmentTargetId("two");
		folder.apply(file, ReviewFolder.reading(List.of(), List.of(said)));
		assertEquals("two", first(file).getAssignmentTargetId());
		assertNull(first(file).getAssignee());
	}

	@Test
	void whatSomebodyTypedIsPutRightOnlyWhereTicked() throws Exception {
		Tenant typed = Blank.tenant();
		typed.setName("Contoso of Leeds");
		typed.getAddress().setTown("York");
		ModelFile file = folder.tenant(typed);
		DirectoryReading reading = ReviewFolder.reading(organisation(), List.of(), List.of());
		Proposal review = folder.review(file, reading);
		assertEquals(List.of(true, true, true, false, false),
				review.entries(Kind.CHANGED).stream().map(Entry::isTicked).toList());
		folder.apply(file, reading);
		assertEquals(List.of("Contoso of Leeds", "York", GUID), List.of(typed.getName(), typed.getAddress().getTown(),
				typed.getOrganisationId()));
		folder.apply(file, reading, Choice.of(review, review.conflicts().toList()));
		assertEquals(List.of("Contoso Group plc", "Leeds"), List.of(typed.getName(), typed.getAddress().getTown()));
	}

	@Test
	void onlyWhatIsTickedIsTaken() throws Exception {
		ModelFile file = folder.tenant();
		DirectoryReading reading = ReviewFolder.reading(List.of(ReviewFolder.domain("contoso.example")),
				List.of(ReviewFolder.number(1, "callingPlan"), ReviewFolder.number(2, "callingPlan")));
		Proposal review = folder.review(file, reading);
		assertEquals(List.of(1, 0, 0),
				ReviewFolder.counts(
						folder.apply(file, reading, Choice.of(review, Set.of(review.entries(Kind.ADDED).getLast())))));
		assertEquals(List.of("+442079460002"), numbers(file));
		assertEquals(List.of(2, 0, 0), ReviewFolder.counts(folder.apply(file, reading)), "the rest by the next one");
	}

	/** What a newer version wrote stays where it stands while the rest of a number changes. */
	@Test
	void whatThisVersionDoesNotKnowIsKept() throws Exception {
		ModelFile file = folder.open("""
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant
				    xmlns:portwright="https://portwright.org/model/1"
				    id="tenant"
				    format="1.9"
				>
				  <phoneNumbers
				      id="+442079460001"
				      numberType="callingPlan"
				      ringtone="bell"
				  >
				    <moods>fine</moods>
				  </phoneNumbers>
				</portwright:Tenant>
				""");
		PhoneNumber said = ReviewFolder.number(1, "operatorConnect");
		said.getOtherFields().add("shape=\"round\"");
		folder.apply(file, ReviewFolder.reading(List.of(), List.of(said, ReviewFolder.number(0, "callingPlan"))));
		String text = folder.save(file);
		assertTrue(text.contains("ringtone=\"bell\"") && text.contains("<moods>fine</moods>")
				&& text.contains("shape=&quot;round&quot;") && text.contains("format=\"1.9\""), text);
		assertEquals(List.of("+442079460000", "+442079460001"), numbers(file));
	}

	@Test
	void domainsAreTheSameHoweverTheyAreSpelt() throws Exception {
		Tenant tenant = Blank.tenant();
		tenant.getDomains().add(ReviewFolder.domain("Contoso.Example"));
		ModelFile file = folder.tenant(tenant);
		Domain said = ReviewFolder.domain("contoso.example");
		said.setDefault(true);
		said.getSupportedServices().addAll(List.of("Email"));
		DirectoryReading reading = ReviewFolder.reading(List.of(said), List.of());
		assertEquals(List.of(0, 1, 0), ReviewFolder.counts(folder.apply(file, reading)));
		assertEquals(List.of("Contoso.Example"), tenant.getDomains().stream().map(Domain::getId).toList());
		assertTrue(tenant.getDomains().getFirst().isDefault());
		assertTrue(tenant.getDomains().getFirst().eIsSet(Literals.DOMAIN__SUPPORTED_SERVICES));
	}
}
