package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.JournalEntry;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberOutcome;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

class DuplicateOrderTest {

	private final OrderFolder folder;

	DuplicateOrderTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private ModelFile completed() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009, 0161 496 0000",
				"loa.accountNumber=FV 7741", "loa.subscriberName=Contoso Ltd");
		folder.set(file, "sites+=Leeds", "numbers[+442079460000].site=Leeds", "loa.signature.signatory=Ada");
		var order = (PortOrder) file.root();
		order.setState(OrderState.COMPLETED);
		order.setPortOrderId("PO-1");
		order.setRevision(3);
		order.setSubmissionDate(LocalDate.of(2026, 11, 2));
		order.setFocDate(LocalDate.of(2026, 11, 20));
		order.getNumbers().getFirst().setOutcome(NumberOutcome.MOVED);
		JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
		entry.setId("journal-1");
		order.getJournal().add(entry);
		order.setFollows((PortOrder) folder.order("york.porting", "").root());
		order.setTenant((Tenant) folder.tenant("contoso.tenant").root());
		return file;
	}

	private ModelFile duplicate(ModelFile source, String name) throws OperationException {
		return folder.run(new DuplicateOrder(folder.model, source, folder.file(name + ".porting"), name));
	}

	@Test
	void saysWhatTheOrderSays() throws Exception {
		ModelFile source = completed();
		var order = (PortOrder) source.root();
		ModelFile made = duplicate(source, "Leeds");
		var copy = (PortOrder) made.root();
		assertEquals("Leeds", copy.getName());
		assertEquals("FV 7741 Contoso Ltd", copy.getLoa().getAccountNumber() + ' ' + copy.getLoa().getSubscriberName());
		assertEquals(OrderFolder.numbers(source), OrderFolder.numbers(made));
		assertEquals(List.of(copy.getSites().getFirst()),
				copy.getNumbers().stream().map(PortedNumbers::getSite).filter(Objects::nonNull).toList(),
				"not the site of the other");
		assertSame(order.getTenant(), copy.getTenant());
		folder.run(new SaveFiles(folder.model, List.of(made)));
		assertTrue(folder.text(made).contains("href=\"contoso.tenant#"), folder.text(made));
	}

	@Test
	void hasALifeOfItsOwn() throws Exception {
		ModelFile source = completed();
		var order = (PortOrder) source.root();
		var copy = (PortOrder) duplicate(source, "Leeds").root();
		assertNotEquals(order.getId(), copy.getId());
		assertEquals(OrderState.DRAFT, copy.getState());
		assertEquals(1, copy.getRevision());
		assertEquals(List.of(), copy.getJournal());
		assertEquals(NumberOutcome.UNSPECIFIED, copy.getNumbers().getFirst().getOutcome());
		for (Object left : new Object[] { copy.getPortOrderId(), copy.getSubmissionDate(), copy.getFocDate(),
				copy.getFollows(), copy.getLoa().getSignature() }) {
			assertNull(left);
		}
		assertEquals(OrderState.COMPLETED, order.getState(), "the order is as it was");
		assertEquals(1, order.getJournal().size());
	}

	@Test
	void replacesNothing() throws Exception {
		ModelFile source = completed();
		Files.writeString(folder.file("there.porting"), "x");
		var failure = assertThrows(OperationException.class, () -> duplicate(source, "there"));
		assertTrue(failure.getMessage().contains("exists already"), failure.getMessage());
		assertEquals("x", Files.readString(folder.file("there.porting")));
	}

	@Test
	void aTenantIsNoOrder() throws Exception {
		ModelFile tenant = folder.tenant("contoso.tenant");
		var failure = assertThrows(OperationException.class, () -> duplicate(tenant, "Leeds"));
		assertTrue(failure.getMessage().contains("is not a port order"), failure.getMessage());
	}
}
