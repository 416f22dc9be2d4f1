package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

class NewOrderTest {

	private final OrderFolder folder;

	NewOrderTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private Tenant tenant() throws Exception {
		Tenant tenant = Blank.tenant();
		tenant.setOrganisationId("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
		Domain domain = ModelFactory.eINSTANCE.createDomain();
		domain.setId("contoso.onmicrosoft.com");
		domain.setInitial(true);
		tenant.getDomains().add(domain);
		folder.model.perform("tenant", folder.model.make(folder.file("contoso.tenant"), tenant));
		folder.run(new SaveFiles(folder.model, folder.model.files()));
		return tenant;
	}

	@Test
	void isFilledWithWhatTheTenantKnows() throws Exception {
		Tenant tenant = tenant();
		ModelFile file = folder.run(new NewOrder(folder.model, folder.file("london.porting"),
				Optional.of(folder.file("contoso.tenant")), OrderFolder.assignments("loa.cupid=001"),
				folder.read("020 7946 0000 - 0009")));
		var order = (PortOrder) file.root();
		assertSame(tenant, order.getTenant());
		assertEquals("6f9619ff-8b86-4d01-b42d-00cf4fc964ff contoso.onmicrosoft.com london 001",
				String.join(" ", order.getOrganisationId(), order.getInitialDomain(), order.getName(),
						order.getLoa().getCupid()));
		assertFalse(Files.exists(file.path()));
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertTrue(folder.text(file).contains("href=\"contoso.tenant#" + tenant.getId() + '"'));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"there.porting|exists already", //
			"folder.porting|is a folder", //
			"london.txt|does not end in .porting", //
			"none/london.porting|there is no folder" })
	void isMadeOnlyWhereItMay(String name, String explanation) throws Exception {
		Files.writeString(folder.file("there.porting"), "x");
		Files.createDirectory(folder.file("folder.porting"));
		var failure = assertThrows(OperationException.class, () -> folder.order(name, ""));
		assertTrue(failure.getMessage().contains(explanation), failure.getMessage());
		assertEquals("x", Files.readString(folder.file("there.porting")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nme=x|Did you mean name", "state=submitted|is a draft" })
	void aWrongFieldMakesNoFile(String assignment, String explanation) {
		var failure = assertThrows(OperationException.class, () -> folder.order("london.porting", "", assignment));
		assertTrue(failure.getMessage().contains(explanation), failure.getMessage());
		assertFalse(Files.exists(folder.file("london.porting")));
		assertEquals(List.of(), folder.model.files());
	}

	@Test
	void anOrderIsNoTenant() throws Exception {
		folder.order("leeds.porting", "");
		var failure = assertThrows(OperationException.class,
				() -> folder.run(new NewOrder(folder.model, folder.file("london.porting"),
						Optional.of(folder.file("leeds.porting")), List.of(), folder.read(""))));
		assertTrue(failure.getMessage().contains("is not a tenant"), failure.getMessage());
	}
}
