package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Conversion;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** Conversions are what is left after a port: numbers that the tenant has with another usage than wanted. */
class PlanConversionsTest {

	private final OrderFolder folder;
	private final ModelFile file;
	private final ModelFile tenant;
	private final PortOrder order;

	PlanConversionsTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		tenant = folder.tenant("contoso.tenant");
		file = folder.order("london.porting", "020 7946 0000 - 0003, 0808 157 0001", "tenant=contoso.tenant");
		order = (PortOrder) file.root();
		folder.set(file, "numbers[+442079460000].usage=voiceApp", "focDate=2026-11-23", "state=completed");
	}

	private void held(String number, String... capabilities) {
		var phoneNumber = (PhoneNumber) Blank.of(Literals.PHONE_NUMBER, number);
		phoneNumber.getCapabilities().addAll(List.of(capabilities));
		folder.model.perform("Sync",
				AddCommand.create(folder.model.editingDomain(), tenant.root(), Literals.TENANT__PHONE_NUMBERS,
						phoneNumber));
	}

	private List<Conversion> plan() throws OperationException {
		return folder.run(new PlanConversions(folder.model, folder.problems, file,
				new Recorder("Mia", () -> Instant.parse("2026-11-24T12:00:00Z"))));
	}

	@Test
	void whatArrivedWithAnotherUsageIsListedWithoutATime() throws Exception {
		held("+442079460000", "UserAssignment", "InboundCalling");
		held("+442079460001", "userAssignment");
		held("+442079460002", "voiceApplicationAssignment");
		held("+442079460003", "userAssignment", "conferenceAssignment");
		held("+448081570001", "conferenceAssignment");
		List<Conversion> listed = plan();
		assertEquals(List.of("+442079460000 +442079460001 voiceApp", "+442079460003 null voiceApp"), listed.stream()
				.map(each -> each.getFirst() + ' ' + each.getLast() + ' ' + each.getUsage().getLiteral()).toList());
		listed.forEach(each -> assertNull(each.getPlannedDate()));
		listed.forEach(each -> assertNull(each.getPlannedTime()));
		assertEquals("Numbers to be converted, because the tenant has them with another usage than wanted: 3.",
				order.getJournal().getLast().getText());
		assertEquals(List.of(), plan(), "they are listed already");
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), order.getConversions());
	}

	@Test
	void aTimeThatAPersonSetStays() throws Exception {
		folder.set(file, "conversions+=020 7946 0000", "conversions[+].plannedDate=2026-12-15",
				"conversions[+].plannedTime=17:20");
		held("+442079460000", "userAssignment");
		held("+442079460001", "userAssignment");
		plan();
		assertEquals(List.of("+442079460000 2026-12-15 17:20", "+442079460001 null null"), order.getConversions()
				.stream().map(each -> each.getFirst() + ' ' + each.getPlannedDate() + ' ' + each.getPlannedTime())
				.toList());
	}

	@Test
	void whatIsNotKnownIsNoReasonToConvert() throws Exception {
		assertTrue(refusal().contains("usages of 4 numbers"), this::refusal);
		held("+442079460000", "inboundCalling");
		assertTrue(refusal().contains("usages of 4 numbers"), this::refusal);
		for (int i = 0; i < 4; i++) {
			held("+44207946000" + i, "voiceApplicationAssignment");
		}
		assertEquals(List.of(), order.getConversions());
		folder.set(file, "tenant=");
		assertTrue(refusal().contains("no tenant"), this::refusal);
		folder.set(file, "numbers[+442079460000].usage=");
		assertTrue(refusal().contains("No usage is set"), this::refusal);
	}

	private String refusal() {
		return String.valueOf(assertThrows(OperationException.class, this::plan).getMessage());
	}
}
