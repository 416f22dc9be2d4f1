package org.portwright.directory.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.Tenant;
import org.portwright.porting.Problem;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

class NewTenantTest {

	private static final String GUID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
	private static final Recorder RECORDER = new Recorder("Ada", () -> Instant.EPOCH);

	private final OrderFolder folder;

	NewTenantTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private ModelFile make(String name, TenantIdentity identity) throws OperationException {
		return folder.run(new NewTenant(folder.model, folder.file(name), identity, RECORDER));
	}

	@Test
	void isMadeOfTheNameAlone() throws Exception {
		ModelFile file = make("contoso.tenant", new TenantIdentity(" Contoso Ltd ", "", " "));
		var tenant = (Tenant) file.root();
		assertEquals("Contoso Ltd", tenant.getName());
		assertNull(tenant.getOrganisationId());
		assertEquals(List.of(), tenant.getDomains());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertTrue(folder.text(file).contains("when=\"1970-01-01T00:00:00Z\""), folder.text(file));
	}

	@ParameterizedTest
	@CsvSource({ "contoso.onmicrosoft.com,contoso.onmicrosoft.com,true",
			"admin@Contoso.OnMicrosoft.com,contoso.onmicrosoft.com,true", "contoso.example,contoso.example,false",
			"https://contoso.example/about,contoso.example,false" })
	void takesAnyDomain(String typed, String id, boolean initial) throws Exception {
		var tenant = (Tenant) make("contoso.tenant", new TenantIdentity("Contoso", typed, GUID)).root();
		assertEquals(GUID, tenant.getOrganisationId());
		assertEquals(id, tenant.getDomains().getFirst().getId());
		assertEquals(initial, tenant.getDomains().getFirst().isInitial());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "'','',-", "contoso.onmicrosoft.com," + GUID + ",-",
			"'',a3gbd34b-14bd-5304-c380-774f60aa533b,ORG_ID_FORMAT",
			"'',00000000-0000-0000-0000-000000000000,ORG_ID_RESERVED",
			"contoso.mail.onmicrosoft.com,'',INITIAL_DOMAIN_FORMAT", "contoso.example,'',-" })
	void isJudgedByTheRulesOfOrders(String domain, String organisationId, @Nullable String code) {
		assertEquals(code == null ? List.of() : List.of(code), new TenantIdentity("Contoso", domain, organisationId)
				.problems().stream().map(Problem::code).toList());
	}

	@Test
	void takesEachValueAsOneLineAndAnOrganisationIdWithoutBraces() {
		var identity = new TenantIdentity("Con\u200Btoso\nLtd\u00A0", "\u00A0contoso.onmicrosoft.com\n",
				"\uFEFF{" + GUID + '}');
		assertEquals(List.of("Contoso Ltd", "contoso.onmicrosoft.com", GUID),
				List.of(identity.name(), identity.domain(), identity.organisationId()));
	}

	@Test
	void anotherFileIsNotTouched() throws Exception {
		Files.writeString(folder.file("contoso.tenant"), "x");
		var failure = assertThrows(OperationException.class,
				() -> make("contoso.tenant", new TenantIdentity("Contoso", "", "")));
		assertTrue(failure.getMessage().contains("exists already"), failure.getMessage());
		assertEquals("x", Files.readString(folder.file("contoso.tenant")));
		assertThrows(OperationException.class, () -> make("contoso.txt", new TenantIdentity("Contoso", "", "")));
	}
}
