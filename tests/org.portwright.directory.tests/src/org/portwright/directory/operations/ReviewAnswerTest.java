package org.portwright.directory.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.Origin;
import org.portwright.model.PortOrder;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.TypedTenantValues;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Kind;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** An answer about a tenant becomes a proposal; what conflicts is never ticked, and is told with both values. */
@SuppressWarnings("nls")
class ReviewAnswerTest {

	private static final String CONTOSO = "a1111111-1111-4111-8111-111111111111";
	private static final String FABRIKAM = "b2222222-2222-4222-8222-222222222222";
	private static final Instant THEN = Instant.parse("2026-11-20T09:00:00Z");
	private static final Recorder NOW = new Recorder("Ada", () -> Instant.parse("2026-11-24T10:00:00Z"));
	private static final Map<EAttribute, String> FOUND = Map.of(Literals.TENANT__ORGANISATION_ID, CONTOSO,
			Literals.TENANT__CLOUD, "global", Literals.TENANT__REGION, "EU", Literals.TENANT__BRAND_NAME, "Contoso",
			Literals.TENANT__NAMESPACE_TYPE, "Managed");

	private final OrderFolder folder;
	private int files;

	ReviewAnswerTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private static Tenant tenant(String... domains) {
		Tenant tenant = Blank.tenant();
		tenant.setName("Contoso Ltd");
		for (String name : domains) {
			Domain domain = ModelFactory.eINSTANCE.createDomain();
			domain.setId(name);
			domain.setInitial(name.endsWith(".onmicrosoft.com"));
			tenant.getDomains().add(domain);
		}
		return tenant;
	}

	private ModelFile file(ModelRoot root) throws Exception {
		if (root.eResource() == null) {
			String name = files++ + (root instanceof Tenant ? ".tenant" : ".porting");
			folder.model.perform("Make", folder.model.make(folder.file(name), root));
		}
		return folder.model.fileOf(root).orElseThrow();
	}

	private static TenantAnswer answer(Map<EAttribute, String> fields, String... domains) {
		return new TenantAnswer(fields, List.of(domains), Origin.LOOK_UP, "login.microsoftonline.com");
	}

	private static TenantAnswer found(EAttribute field, String value) {
		Map<EAttribute, String> fields = new HashMap<>(FOUND);
		fields.put(field, value);
		return answer(fields, "contoso.example");
	}

	private ReviewAnswer reader(ModelRoot root, TenantAnswer answer) throws Exception {
		return new ReviewAnswer(file(root), answer, NOW);
	}

	private Proposal proposal(ModelRoot root, TenantAnswer answer) throws Exception {
		return folder.run(reader(root, answer));
	}

	private List<String> warnings(ModelRoot root, TenantAnswer answer) throws Exception {
		return reader(root, answer).warnings();
	}

	private Accepted take(ModelRoot root, TenantAnswer answer, Choice choice) throws Exception {
		return folder.run(new ApplyProposal<>(folder.model, reader(root, answer), choice, "Look Up Tenant"));
	}

	private void takeAll(ModelRoot root, TenantAnswer answer) throws Exception {
		take(root, answer, Choice.usual(Proposal.Judgement.CONFLICT));
	}

	private List<String> shown(ModelRoot root, TenantAnswer answer) throws Exception {
		return proposal(root, answer).entries().stream().map(ReviewAnswerTest::shown).toList();
	}

	private static String shown(Entry entry) {
		return (entry.isTicked() ? "x " : "- ") + (entry.kind() == Kind.ADDED ? "new " + entry.id()
				: entry.changes()
						.stream()
						.map(change -> change.label() + ": " + change.beforeText() + " > " + change.afterText())
						.findFirst().orElseThrow());
	}

	private List<String> ticked(ModelRoot root, TenantAnswer answer) throws Exception {
		return proposal(root, answer).entries().stream().filter(Entry::isTicked)
				.map(entry -> entry.kind() == Kind.ADDED ? entry.id() : entry.changes().getFirst().label()).toList();
	}

	@Test
	void eachFieldThatWouldBecomeAnotherIsShownWithBothValues() throws Exception {
		Tenant tenant = tenant();
		tenant.setRegion("NA");
		assertEquals(List.of("x Organisation ID:  > " + CONTOSO, "x Brand name:  > Contoso", "x Cloud:  > global",
				"- Region: NA > EU", "x Namespace type:  > Managed", "x new contoso.example"),
				shown(tenant, answer(FOUND, "contoso.example")));
	}

	@Test
	void allOfItIsOneChangeThatIsUndoneWhole() throws Exception {
		Tenant tenant = tenant("contoso.onmicrosoft.com");
		ModelFile file = file(tenant);
		folder.run(new SaveFiles(folder.model, List.of(file)));
		String before = folder.text(file);
		TenantAnswer answer = answer(FOUND, "contoso.example");
		assertEquals(6, take(tenant, answer, Choice.usual()).taken().count());
		assertEquals(CONTOSO, tenant.getOrganisationId());
		assertEquals(List.of("contoso.example", "contoso.onmicrosoft.com"),
				tenant.getDomains().stream().map(Domain::getId).toList());
		Provenance provenance = tenant.getProvenance().getFirst();
		assertEquals(List.of(Origin.LOOK_UP, "login.microsoftonline.com", NOW.now()),
				List.of(provenance.getOrigin(), provenance.getDetail(), provenance.getWhen()));
		assertEquals(1, tenant.getProvenance().size());
		assertEquals(List.of(), shown(tenant, answer), "nothing is left to take");
		assertTrue(folder.model.undo(file).isOK());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertEquals(before, folder.text(file));
	}

	private Tenant made(String domain, String organisationId, Optional<TenantAnswer> answer) throws OperationException {
		return (Tenant) folder.run(new NewTenant(folder.model, folder.file("contoso.tenant"),
				new TenantIdentity("Contoso", domain, organisationId), answer, new Recorder("Ada", () -> THEN))).root();
	}

	/** A domain alone, or a brand name beside another Organisation ID, says nothing of who the tenant is. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 5 })
	void theOriginStaysIfTheIdOfTheTenantIsNotTheOneAnswered(int taken) throws Exception {
		Tenant tenant = made("contoso.onmicrosoft.com", FABRIKAM, Optional.empty());
		TenantAnswer answer = answer(FOUND, "contoso.example");
		Proposal proposal = proposal(tenant, answer);
		take(tenant, answer, Choice.of(proposal, List.of(proposal.entries().get(taken))));
		assertEquals(List.of(Origin.TYPED), tenant.getProvenance().stream().map(Provenance::getOrigin).toList());
	}

	@Test
	void aValueThatIsTypedAfterALookUpIsNoted() throws Exception {
		Tenant tenant = made("contoso.example", "", Optional.empty());
		takeAll(tenant, answer(FOUND));
		folder.run(new SetFields(folder.model, folder.problems, NOW, file(tenant),
				List.of(Assignment.parse("organisationId=" + FABRIKAM).orElseThrow())));
		assertEquals(Set.of("organisationId"), TypedTenantValues.of(tenant));
	}

	@Test
	void whatIsNotTakenStays() throws Exception {
		Tenant tenant = tenant();
		Proposal proposal = proposal(tenant, answer(FOUND));
		take(tenant, answer(FOUND), Choice.of(proposal, proposal.entries().subList(0, 1)));
		assertEquals(CONTOSO, tenant.getOrganisationId());
		assertNull(tenant.getCloud());
	}

	/** The value on the screen is not the one there any more. */
	@Test
	void aValueThatWasTypedMeanwhileStaysAndIsTold() throws Exception {
		Tenant tenant = tenant();
		Proposal proposal = proposal(tenant, answer(FOUND));
		Choice all = Choice.of(proposal, proposal.entries());
		folder.run(new SetFields(folder.model, folder.problems, NOW, file(tenant),
				List.of(Assignment.parse("region=NA").orElseThrow())));
		Accepted accepted = take(tenant, answer(FOUND), all);
		assertEquals("NA", tenant.getRegion());
		assertEquals("global", tenant.getCloud());
		assertEquals(List.of("Region"), accepted.outdated().stream().map(ReviewAnswerTest::shown)
				.map(text -> text.substring(2, text.indexOf(':'))).toList());
	}

	@Test
	void anotherInitialDomainTakesTheMarkFromTheFirst() throws Exception {
		Tenant tenant = tenant("contoso.onmicrosoft.com");
		TenantAnswer other = answer(Map.of(), "contoso.onmicrosoft.com", "fabrikam.onmicrosoft.com");
		assertEquals(List.of("- new fabrikam.onmicrosoft.com"), shown(tenant, other));
		takeAll(tenant, other);
		assertEquals(List.of(false, true), tenant.getDomains().stream().map(Domain::isInitial).toList());
		TenantAnswer first = answer(Map.of(), "contoso.onmicrosoft.com");
		assertEquals(List.of("- Initial domain: No > Yes"), shown(tenant, first));
		takeAll(tenant, first);
		assertEquals(List.of(true, false), tenant.getDomains().stream().map(Domain::isInitial).toList());
		assertTrue(folder.model.undo(file(tenant)).isOK());
		assertTrue(folder.model.undo(file(tenant)).isOK());
		assertEquals(List.of(true), tenant.getDomains().stream().map(Domain::isInitial).toList());
	}

	@Test
	void anOrderTakesTheOrganisationIdAndTheInitialDomainAlone() throws Exception {
		TenantAnswer answer = answer(FOUND, "Contoso.OnMicrosoft.com");
		PortOrder order = Blank.order();
		takeAll(order, answer);
		assertEquals(List.of(CONTOSO, "contoso.onmicrosoft.com"),
				List.of(order.getOrganisationId(), order.getInitialDomain()));
		assertEquals(List.of(), shown(Blank.order(), answer(Map.of(), "contoso.example")));
	}

	/** One that was renamed has two of them. */
	@Test
	void anotherInitialDomainOfTheSameOrganisationIsNoOtherTenant() throws Exception {
		Tenant tenant = tenant("contoso.onmicrosoft.com");
		tenant.setOrganisationId(CONTOSO);
		TenantAnswer answer = answer(FOUND, "contosogroup.onmicrosoft.com");
		String warnings = warnings(tenant, answer).toString();
		assertFalse(warnings.contains("different tenant"), warnings);
		assertTrue(warnings.contains("contosogroup.onmicrosoft.com"), warnings);
		assertEquals(List.of("Brand name", "Cloud", "Region", "Namespace type"), ticked(tenant, answer));
	}

	@Test
	void whatIsNewIsTicked() throws Exception {
		assertEquals(6, ticked(tenant(), answer(FOUND, "contoso.example")).size());
		assertEquals(List.of(), warnings(tenant(), answer(FOUND, "contoso.example")));
	}

	@ParameterizedTest
	@CsvSource({ "brandName, Contoso Group, Brand name", "cloud, usgov, Cloud", "region, NA, Region",
			"namespaceType, Federated, Namespace type" })
	void aValueThatIsThereIsReplacedOnlyIfTheUserTicksIt(String field, String typed, String label) throws Exception {
		Tenant tenant = tenant();
		var attribute = (EAttribute) tenant.eClass().getEStructuralFeature(field);
		tenant.eSet(attribute, typed);
		assertTrue(shown(tenant, answer(FOUND)).contains("- " + label + ": " + typed + " > " + FOUND.get(attribute)));
		assertEquals(4, ticked(tenant, answer(FOUND)).size());
		List<String> warnings = warnings(tenant, answer(FOUND));
		assertEquals(1, warnings.size());
		assertTrue(Stream.of(label, typed, FOUND.get(attribute)).allMatch(warnings.getFirst()::contains),
				warnings.toString());
	}

	/** Enter must not put another customer's tenant into this one, nor parts of it. */
	@Test
	void nothingOfAnotherTenantIsTicked() throws Exception {
		Tenant tenant = tenant();
		tenant.setOrganisationId(CONTOSO);
		TenantAnswer other = found(Literals.TENANT__ORGANISATION_ID, FABRIKAM);
		assertEquals(6, shown(tenant, other).size());
		assertEquals(List.of(), ticked(tenant, other));
		assertEquals(0, take(tenant, other, Choice.usual()).taken().count());
		List<String> warnings = warnings(tenant, other);
		assertTrue(warnings.getFirst().contains(CONTOSO) && warnings.getFirst().contains(FABRIKAM),
				warnings.toString());
	}

	@Test
	void anotherInitialDomainIsAnotherTenant() throws Exception {
		Tenant tenant = tenant("contoso.onmicrosoft.com");
		TenantAnswer other = answer(Map.of(Literals.TENANT__ORGANISATION_ID, FABRIKAM), "fabrikam.onmicrosoft.com");
		assertEquals(List.of(), ticked(tenant, other));
		String warning = warnings(tenant, other).getFirst();
		assertTrue(warning.contains("contoso.onmicrosoft.com") && warning.contains("fabrikam.onmicrosoft.com"),
				warning);
		assertEquals(List.of("Organisation ID"), ticked(tenant,
				answer(Map.of(Literals.TENANT__ORGANISATION_ID, CONTOSO), "contoso.onmicrosoft.com")));
	}

	@ParameterizedTest
	@CsvSource({ "A1111111-1111-4111-8111-111111111111", "{a1111111-1111-4111-8111-111111111111}",
			"{A1111111-1111-4111-8111-111111111111}" })
	void anIdentityDoesNotConflictWithItself(String typed) throws Exception {
		Tenant tenant = tenant("Contoso.onmicrosoft.com");
		tenant.setOrganisationId(typed);
		TenantAnswer answer = answer(Map.of(Literals.TENANT__ORGANISATION_ID, CONTOSO), "contoso.onmicrosoft.com");
		assertEquals(List.of(), shown(tenant, answer));
		assertEquals(List.of(), warnings(tenant, answer));
	}

	@Test
	void anOrderKeepsItsIdentityAndThatOfItsTenant() throws Exception {
		PortOrder order = Blank.order();
		order.setOrganisationId(CONTOSO);
		order.setInitialDomain("contoso.onmicrosoft.com");
		TenantAnswer other = answer(Map.of(Literals.TENANT__ORGANISATION_ID, FABRIKAM), "fabrikam.onmicrosoft.com");
		assertEquals(List.of(), ticked(order, other));
		assertEquals(2, warnings(order, other).size());
		PortOrder second = Blank.order();
		Tenant tenant = tenant("contoso.onmicrosoft.com");
		tenant.setOrganisationId(CONTOSO);
		file(tenant);
		second.setTenant(tenant);
		assertEquals(List.of("- Organisation ID: " + CONTOSO + " > " + FABRIKAM,
				"- Initial domain: contoso.onmicrosoft.com > fabrikam.onmicrosoft.com"), shown(second, other));
		assertEquals(List.of("Organisation ID", "Initial domain"), ticked(second,
				answer(Map.of(Literals.TENANT__ORGANISATION_ID, CONTOSO), "contoso.onmicrosoft.com")));
	}

	/** The company suffix says nothing about who it is. */
	@ParameterizedTest
	@CsvSource({ "Contoso Ltd, Contoso Limited, false", "CONTOSO, Contoso plc, false",
			"Contoso Ltd, Fabrikam Inc., true",
			"Contoso Ltd, Contoso Group plc, true", "'', Fabrikam, false" })
	void aBrandNameThatIsNotTheCustomersIsSaid(String customer, String brand, boolean said) throws Exception {
		Tenant tenant = tenant();
		tenant.setName(customer);
		TenantAnswer answer = found(Literals.TENANT__BRAND_NAME, brand);
		List<String> warnings = warnings(tenant, answer);
		assertEquals(said ? 1 : 0, warnings.size(), warnings.toString());
		warnings.forEach(warning -> assertTrue(warning.contains(customer) && warning.contains(brand), warning));
		assertEquals(6, ticked(tenant, answer).size());
		PortOrder order = Blank.order();
		order.getLoa().setSubscriberName(customer);
		assertEquals(said ? 1 : 0, warnings(order, answer).size());
	}

	@Test
	void aBrandNameThatIsKnownHereIsNotSaidAgain() throws Exception {
		Tenant tenant = tenant();
		tenant.setBrandName("Fabrikam");
		assertEquals(List.of(), warnings(tenant, found(Literals.TENANT__BRAND_NAME, "Fabrikam")));
	}

	/** A file that is made with an answer keeps what was typed for it. */
	@Test
	void aNewTenantKeepsWhatWasTyped() throws Exception {
		Tenant tenant = made("contoso.example", CONTOSO,
				Optional.of(found(Literals.TENANT__ORGANISATION_ID, FABRIKAM)));
		assertEquals(CONTOSO, tenant.getOrganisationId());
		assertNull(tenant.getRegion(), "of another tenant nothing is taken");
	}

	@Test
	void aNewTenantTakesWhatIsSureAndIsUndoneWhole() throws CoreException {
		Tenant tenant = made("contoso.example", CONTOSO, Optional.of(answer(FOUND, "contoso.example")));
		assertEquals("EU", tenant.getRegion());
		assertEquals(1, tenant.getDomains().size());
		assertEquals(List.of(Origin.LOOK_UP), tenant.getProvenance().stream().map(Provenance::getOrigin).toList());
		ModelFile file = folder.model.fileOf(tenant).orElseThrow();
		assertTrue(folder.model.undo(file).isOK());
		assertFalse(file.exists());
		assertTrue(folder.model.redo(file).isOK());
		assertEquals("EU", tenant.getRegion());
	}

	/** A server may say anything. */
	@ParameterizedTest
	@ValueSource(strings = { "Contoso\nLtd", "\tContoso Ltd\u00A0", "Con\u200Btoso Ltd\u0007" })
	void aValueIsOneLineWithoutInvisibleCharacters(String brand) throws Exception {
		assertEquals(List.of("x Brand name:  > Contoso Ltd"),
				shown(tenant(), answer(Map.of(Literals.TENANT__BRAND_NAME, brand))));
		assertEquals("Brand name: Contoso Ltd", answer(Map.of(Literals.TENANT__BRAND_NAME, brand)).text());
	}
}
