package org.portwright.directory.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.PortOrder;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.TypedTenantValues;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** What was answered about a tenant is shown beside what is there, and taken as one change. */
class TakeAnswerTest {

	private static final String GUID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
	private static final Instant THEN = Instant.parse("2026-11-20T09:00:00Z");
	private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

	private final OrderFolder folder;

	TakeAnswerTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private ModelFile tenant(String domain, String organisationId) throws OperationException {
		ModelFile file = folder.run(new NewTenant(folder.model, folder.file("contoso.tenant"),
				new TenantIdentity("Contoso", domain, organisationId), new Recorder("Ada", () -> THEN)));
		folder.run(new SaveFiles(folder.model, List.of(file)));
		return file;
	}

	private static TenantAnswer answer(Map<EAttribute, String> fields, String... domains) {
		return new TenantAnswer(fields, List.of(domains), Origin.LOOK_UP, "login.microsoftonline.com");
	}

	private static TenantAnswer found() {
		return answer(Map.of(Literals.TENANT__ORGANISATION_ID, GUID, Literals.TENANT__CLOUD, "global",
				Literals.TENANT__REGION, "EU", Literals.TENANT__BRAND_NAME, "Contoso Group",
				Literals.TENANT__NAMESPACE_TYPE, "Managed"), "contoso.example");
	}

	private int take(ModelFile file, TenantAnswer answer, List<TenantChange> changes) throws OperationException {
		return folder.run(new TakeAnswer(folder.model, folder.problems, new Recorder("Ada", () -> NOW), file, answer,
				changes, "Look up contoso.example"));
	}

	private static List<String> shown(ModelFile file, TenantAnswer answer) {
		return TenantChange.of(file.root(), answer).stream()
				.map(change -> change.field() + ": " + change.before() + " > " + change.after()).toList();
	}

	@Test
	void eachFieldThatWouldBecomeAnotherIsShownWithBoth() throws Exception {
		ModelFile file = tenant("contoso.onmicrosoft.com", "11111111-2222-3333-4444-555555555555");
		assertEquals(List.of("Organisation ID: 11111111-2222-3333-4444-555555555555 > " + GUID,
				"Brand name:  > Contoso Group", "Cloud:  > global", "Region:  > EU", "Namespace type:  > Managed",
				"Domain:  > contoso.example"), shown(file, found()));
		assertTrue(TenantChange.of(file.root(), found()).getFirst().isOtherTenant());
	}

	@Test
	void allOfItIsOneChangeThatIsUndoneWhole() throws Exception {
		ModelFile file = tenant("contoso.onmicrosoft.com", "");
		String before = folder.text(file);
		assertTrue(TenantChange.of(file.root(), found()).stream().noneMatch(TenantChange::isOtherTenant));
		assertEquals(6, take(file, found(), TenantChange.of(file.root(), found())));
		var tenant = (Tenant) file.root();
		assertEquals(GUID, tenant.getOrganisationId());
		assertEquals(List.of("contoso.example", "contoso.onmicrosoft.com"),
				tenant.getDomains().stream().map(Domain::getId).toList());
		Provenance provenance = tenant.getProvenance().getFirst();
		assertEquals(List.of(Origin.LOOK_UP, "login.microsoftonline.com", NOW),
				List.of(provenance.getOrigin(), provenance.getDetail(), provenance.getWhen()));
		assertEquals(1, tenant.getProvenance().size());
		assertEquals(List.of(), shown(file, found()), "nothing is left to take");
		assertTrue(folder.model.undo(file).isOK());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertEquals(before, folder.text(file));
	}

	/** A domain alone, or a brand name beside another Organisation ID, says nothing of who the tenant is. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 5 })
	void whereTheTenantIsFromStaysWhereItsIdIsNotTheOneAnswered(int taken) throws Exception {
		ModelFile file = tenant("contoso.onmicrosoft.com", "11111111-2222-3333-4444-555555555555");
		List<TenantChange> changes = TenantChange.of(file.root(), found());
		take(file, found(), changes.subList(taken, taken + 1));
		assertEquals(List.of(Origin.TYPED),
				((Tenant) file.root()).getProvenance().stream().map(Provenance::getOrigin).toList());
	}

	@Test
	void whatIsTypedAfterALookUpIsNoted() throws Exception {
		ModelFile file = tenant("contoso.example", "");
		take(file, found(), TenantChange.of(file.root(), found()));
		folder.run(new SetFields(folder.model, folder.problems, new Recorder("Ada", () -> NOW), file,
				List.of(Assignment.parse("organisationId=11111111-2222-3333-4444-555555555555").orElseThrow())));
		assertEquals(Set.of("organisationId"), TypedTenantValues.of((Tenant) file.root()));
	}

	@Test
	void whatIsNotTakenStays() throws Exception {
		ModelFile file = tenant("contoso.example", "");
		take(file, found(), TenantChange.of(file.root(), found()).subList(0, 1));
		var tenant = (Tenant) file.root();
		assertEquals(GUID, tenant.getOrganisationId());
		assertNull(tenant.getCloud());
	}

	@Test
	void theInitialDomainThatIsThereIsShownBesideTheOneThatWasAnswered() throws Exception {
		ModelFile file = tenant("contoso.onmicrosoft.com", "");
		TenantAnswer answer = answer(Map.of(), "contoso.onmicrosoft.com", "fabrikam.onmicrosoft.com");
		take(file, answer(Map.of(), "contoso.onmicrosoft.com"),
				TenantChange.of(file.root(), answer(Map.of(), "contoso.onmicrosoft.com")));
		assertEquals(List.of("Initial domain: contoso.onmicrosoft.com > fabrikam.onmicrosoft.com"),
				shown(file, answer));
		TenantAnswer known = answer(Map.of(), "fabrikam.onmicrosoft.com");
		take(file, known, TenantChange.of(file.root(), known));
		assertEquals(List.of("Initial domain: fabrikam.onmicrosoft.com > contoso.onmicrosoft.com"),
				shown(file, answer(Map.of(), "contoso.onmicrosoft.com")));
	}

	@Test
	void anInitialDomainIsMarkedSoAndAskedForInAnOrder() throws Exception {
		TenantAnswer answer = answer(Map.of(Literals.TENANT__ORGANISATION_ID, GUID), "Contoso.OnMicrosoft.com");
		ModelFile file = tenant("contoso.example", "");
		take(file, answer, TenantChange.of(file.root(), answer));
		assertTrue(((Tenant) file.root()).getDomains().getLast().isInitial());
		ModelFile order = folder.order("london.porting", "020 7946 0000");
		take(order, answer, TenantChange.of(order.root(), answer));
		assertEquals(List.of(GUID, "contoso.onmicrosoft.com"),
				List.of(((PortOrder) order.root()).getOrganisationId(), ((PortOrder) order.root()).getInitialDomain()));
		assertEquals(List.of(), shown(folder.order("leeds.porting", "0113 496 0000"),
				answer(Map.of(), "contoso.example")), "the form asks for the initial domain alone");
	}
}
