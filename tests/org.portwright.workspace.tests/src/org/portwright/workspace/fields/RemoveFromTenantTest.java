package org.portwright.workspace.fields;

import static java.util.concurrent.TimeUnit.SECONDS;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

class RemoveFromTenantTest {

	private final OrderFolder folder;
	private final ModelFile file;
	private final Tenant tenant;

	RemoveFromTenantTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.tenant("contoso.tenant");
		tenant = (Tenant) file.root();
	}

	private void add(int count) {
		for (int i = 0; i < count; i++) {
			PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
			number.setId("n" + i);
			tenant.getPhoneNumbers().add(number);
		}
	}

	private List<String> ids() {
		return tenant.getPhoneNumbers().stream().map(PhoneNumber::getId).toList();
	}

	private int remove(Set<String> ids) throws OperationException {
		return folder.run(RemoveFromTenant.numbers(folder.model, file, ids));
	}

	@Test
	void numbersAreRemovedAndComeBackWhereTheyWere() throws Exception {
		add(4);
		assertEquals(2, remove(Set.of("n0", "n2", "elsewhere")));
		assertEquals(List.of("n1", "n3"), ids());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of("n0", "n1", "n2", "n3"), ids());
	}

	@Test
	void phonesAreRemovedWithTheirSignInsAndComeBackWithThem() throws Exception {
		for (String id : List.of("p0", "p1")) {
			Phone phone = ModelFactory.eINSTANCE.createPhone();
			phone.setId(id);
			phone.getSignIns().add(ModelFactory.eINSTANCE.createPhoneSignIn());
			tenant.getPhones().add(phone);
		}
		assertEquals(1, folder.run(RemoveFromTenant.phones(folder.model, file, Set.of("p0", "elsewhere"))));
		assertEquals(List.of("p1"), tenant.getPhones().stream().map(Phone::getId).toList());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of("p0", "p1"), tenant.getPhones().stream().map(Phone::getId).toList());
		assertEquals(1, tenant.getPhones().getFirst().getSignIns().size());
	}

	@Test
	void whatIsNotThereIsNoChange() throws Exception {
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertEquals(0, remove(Set.of("n0")));
		assertFalse(file.isDirty());
	}

	@Test
	@Timeout(value = 10, unit = SECONDS)
	void thousandsAreRemovedWithoutWaiting() throws Exception {
		add(20_000);
		Set<String> every = new HashSet<>(ids());
		every.remove("n7");
		assertEquals(19_999, remove(every));
		assertEquals(List.of("n7"), ids());
	}
}
