package org.portwright.directory.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;

/** What conflicts is never taken unless somebody ticks it, and it is told with both values. */
@SuppressWarnings("nls")
class TenantProposalTest {

	private static final String CONTOSO = "a1111111-1111-4111-8111-111111111111";
	private static final String FABRIKAM = "b2222222-2222-4222-8222-222222222222";
	private static final Map<EAttribute, String> FOUND = Map.of(Literals.TENANT__ORGANISATION_ID, CONTOSO,
			Literals.TENANT__CLOUD, "global", Literals.TENANT__REGION, "EU", Literals.TENANT__BRAND_NAME, "Contoso",
			Literals.TENANT__NAMESPACE_TYPE, "Managed");

	private static Tenant tenant(String... domains) {
		Tenant tenant = Blank.tenant();
		tenant.setName("Contoso Ltd");
		for (String name : domains) {
			Domain domain = ModelFactory.eINSTANCE.createDomain();
			domain.setId(name);
			domain.setInitial(TenantAnswer.isInitial(name));
			tenant.getDomains().add(domain);
		}
		return tenant;
	}

	private static TenantAnswer answer(Map<EAttribute, String> fields, String... domains) {
		return new TenantAnswer(fields, List.of(domains), Origin.LOOK_UP, "login.microsoftonline.com");
	}

	private static TenantAnswer found(EAttribute field, String value) {
		Map<EAttribute, String> fields = new HashMap<>(FOUND);
		fields.put(field, value);
		return answer(fields, "contoso.example");
	}

	private static List<String> ticked(EObject root, TenantAnswer answer) {
		return TenantProposal.of(root, answer).ticked().stream().map(TenantChange::field).toList();
	}

	/** One that was renamed has two of them. */
	@Test
	void anotherInitialDomainOfTheSameOrganisationIsNoOtherTenant() {
		Tenant tenant = tenant("contoso.onmicrosoft.com");
		tenant.setOrganisationId(FOUND.get(Literals.TENANT__ORGANISATION_ID));
		TenantProposal proposal = TenantProposal.of(tenant, answer(FOUND, "contosogroup.onmicrosoft.com"));
		assertFalse(proposal.warnings().toString().contains("different tenant"), proposal.warnings()::toString);
		assertTrue(proposal.warnings().toString().contains("contosogroup.onmicrosoft.com"),
				proposal.warnings()::toString);
		assertFalse(proposal.ticked().isEmpty());
		assertTrue(proposal.ticked().stream().noneMatch(TenantChange::isConflict));
	}

	@Test
	void whatIsNewIsTicked() {
		TenantProposal proposal = TenantProposal.of(tenant(), answer(FOUND, "contoso.example"));
		assertEquals(proposal.changes(), proposal.ticked());
		assertEquals(6, proposal.changes().size());
		assertEquals(List.of(), proposal.warnings());
	}

	@ParameterizedTest
	@CsvSource({ "brandName, Contoso Group, Brand name", "cloud, usgov, Cloud", "region, NA, Region",
			"namespaceType, Federated, Namespace type" })
	void aValueThatIsThereIsReplacedOnlyWhereSomebodyTicksIt(String field, String typed, String label) {
		Tenant tenant = tenant();
		var attribute = (EAttribute) tenant.eClass().getEStructuralFeature(field);
		tenant.eSet(attribute, typed);
		TenantProposal proposal = TenantProposal.of(tenant, answer(FOUND));
		assertTrue(proposal.changes().stream().anyMatch(change -> change.field().equals(label)));
		assertEquals(4, proposal.ticked().size());
		assertTrue(proposal.ticked().stream().noneMatch(change -> change.field().equals(label)));
		assertEquals(1, proposal.warnings().size());
		String warning = proposal.warnings().getFirst();
		assertTrue(warning.contains(label) && warning.contains(typed) && warning.contains(FOUND.get(attribute)),
				warning);
	}

	/** Enter must not put another customer's tenant into this one, nor parts of it. */
	@Test
	void nothingOfAnotherTenantIsTicked() {
		Tenant tenant = tenant();
		tenant.setOrganisationId(CONTOSO);
		TenantProposal proposal = TenantProposal.of(tenant, found(Literals.TENANT__ORGANISATION_ID, FABRIKAM));
		assertEquals(List.of(), proposal.ticked());
		assertEquals(6, proposal.changes().size());
		assertTrue(proposal.warnings().getFirst().contains(CONTOSO), proposal.warnings().toString());
		assertTrue(proposal.warnings().getFirst().contains(FABRIKAM), proposal.warnings().toString());
	}

	@Test
	void anotherInitialDomainIsAnotherTenant() {
		Tenant tenant = tenant("contoso.onmicrosoft.com");
		TenantProposal proposal = TenantProposal.of(tenant,
				answer(Map.of(Literals.TENANT__ORGANISATION_ID, FABRIKAM), "fabrikam.onmicrosoft.com"));
		assertEquals(List.of(), proposal.ticked());
		String warning = proposal.warnings().getFirst();
		assertTrue(warning.contains("contoso.onmicrosoft.com") && warning.contains("fabrikam.onmicrosoft.com"),
				warning);
		assertEquals(List.of("Organisation ID"), ticked(tenant,
				answer(Map.of(Literals.TENANT__ORGANISATION_ID, CONTOSO), "contoso.onmicrosoft.com")));
	}

	@ParameterizedTest
	@CsvSource({ "A1111111-1111-4111-8111-111111111111", "{a1111111-1111-4111-8111-111111111111}",
			"{A1111111-1111-4111-8111-111111111111}" })
	void anIdentityDoesNotConflictWithItself(String typed) {
		Tenant tenant = tenant("Contoso.onmicrosoft.com");
		tenant.setOrganisationId(typed);
		TenantProposal proposal = TenantProposal.of(tenant, answer(Map.of(Literals.TENANT__ORGANISATION_ID, CONTOSO),
				"contoso.onmicrosoft.com"));
		assertEquals(List.of(), proposal.changes());
		assertEquals(List.of(), proposal.warnings());
	}

	@Test
	void anOrderKeepsItsIdentityAndThatOfItsTenant() {
		PortOrder order = Blank.order();
		order.setOrganisationId(CONTOSO);
		order.setInitialDomain("contoso.onmicrosoft.com");
		TenantAnswer other = answer(Map.of(Literals.TENANT__ORGANISATION_ID, FABRIKAM), "fabrikam.onmicrosoft.com");
		assertEquals(List.of(), ticked(order, other));
		assertEquals(2, TenantProposal.of(order, other).warnings().size());
		PortOrder second = Blank.order();
		Tenant tenant = tenant("contoso.onmicrosoft.com");
		tenant.setOrganisationId(CONTOSO);
		second.setTenant(tenant);
		TenantProposal proposal = TenantProposal.of(second, other);
		assertEquals(List.of(), proposal.ticked());
		assertEquals(List.of(CONTOSO, "contoso.onmicrosoft.com"),
				proposal.changes().stream().map(TenantChange::before).toList());
		assertEquals(List.of("Organisation ID", "Initial domain"), ticked(second,
				answer(Map.of(Literals.TENANT__ORGANISATION_ID, CONTOSO), "contoso.onmicrosoft.com")));
	}

	/** The company suffix says nothing about who it is. */
	@ParameterizedTest
	@CsvSource({ "Contoso Ltd, Contoso Limited, false", "CONTOSO, Contoso plc, false",
			"Contoso Ltd, Fabrikam Inc., true",
			"Contoso Ltd, Contoso Group plc, true", "'', Fabrikam, false" })
	void anotherBrandNameThanThatOfTheCustomerIsSaid(String customer, String brand, boolean said) {
		Tenant tenant = tenant();
		tenant.setName(customer);
		TenantAnswer answer = found(Literals.TENANT__BRAND_NAME, brand);
		TenantProposal proposal = TenantProposal.of(tenant, answer);
		assertEquals(said ? 1 : 0, proposal.warnings().size(), proposal.warnings().toString());
		proposal.warnings().forEach(
				warning -> assertTrue(warning.contains(customer) && warning.contains(brand), warning));
		assertEquals(6, proposal.ticked().size());
		PortOrder order = Blank.order();
		order.getLoa().setSubscriberName(customer);
		assertEquals(said ? 1 : 0, TenantProposal.of(order, answer).warnings().size());
	}

	@Test
	void aBrandNameThatIsKnownHereIsNotSaidAgain() {
		Tenant tenant = tenant();
		tenant.setBrandName("Fabrikam");
		assertEquals(List.of(),
				TenantProposal.of(tenant, found(Literals.TENANT__BRAND_NAME, "Fabrikam")).warnings());
	}

	/** A file that is made with an answer keeps what was typed for it. */
	@Test
	void aNewTenantKeepsWhatWasTyped(@TempDir Path path) throws Exception {
		var folder = new OrderFolder(path);
		var file = folder.run(new NewTenant(folder.model, folder.file("contoso.tenant"),
				new TenantIdentity("Contoso", "contoso.example", CONTOSO),
				Optional.of(found(Literals.TENANT__ORGANISATION_ID, FABRIKAM)),
				new Recorder("Ada", () -> Instant.EPOCH)));
		assertEquals(CONTOSO, ((Tenant) file.root()).getOrganisationId());
	}
}
