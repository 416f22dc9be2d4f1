package org.portwright.porting.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** The Overview proposes the state that the tenant's numbers have, follows them, and records it only at a press. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class ProposedStateTest {

	private static final List<String> NUMBERS = List.of("+442079460000", "+442079460001");

	private final EditedEngagement engagement;

	ProposedStateTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private EditingDomain domain() {
		return engagement.model().editingDomain();
	}

	private void contactCarrier() throws Exception {
		var command = new CompoundCommand();
		command.append(SetCommand.create(domain(), order(), Literals.PORT_ORDER__STATE, OrderState.CONTACTING_CARRIER));
		var numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n1");
		numbers.setFirst(NUMBERS.getFirst());
		numbers.setLast(NUMBERS.getLast());
		command.append(AddCommand.create(domain(), order(), Literals.PORT_ORDER__NUMBERS, numbers));
		engagement.model().perform("Order", command);
	}

	private void sync(String portInStatus) throws Exception {
		var tenant = (Tenant) engagement.tenant().root();
		var command = new CompoundCommand();
		if (tenant.getPhoneNumbers().isEmpty()) {
			for (String id : NUMBERS) {
				var number = (PhoneNumber) Blank.of(Literals.PHONE_NUMBER, id);
				number.setPortInStatus(portInStatus);
				command.append(AddCommand.create(domain(), tenant, Literals.TENANT__PHONE_NUMBERS, number));
			}
		} else {
			tenant.getPhoneNumbers().forEach(number -> command.append(
					SetCommand.create(domain(), number, Literals.PHONE_NUMBER__PORT_IN_STATUS, portInStatus)));
		}
		engagement.model().perform("Sync", command);
	}

	@Test
	void theProposalFollowsTheSyncAndIsRecordedAtAPress() throws Exception {
		contactCarrier();
		EditorWindow window = engagement.openOrder();
		window.editor().setActivePage(StandingPage.ID);
		window.complete();
		sync("firmOrderCommitmentAccepted");
		WindowEvents.until("the date is proposed", () -> window.says("That proposes: Transfer approved."));
		sync("completed");
		WindowEvents.until("the end is proposed", () -> window.says("That proposes: Completed."));
		assertEquals(OrderState.CONTACTING_CARRIER, order().getState());
		Dialogs.answer("Record: Completed", dialog -> Dialogs.press(dialog, "OK"));
		window.press("Record as proposed: Completed");
		WindowEvents.until("it is recorded", () -> order().getState() == OrderState.COMPLETED);
		WindowEvents.until("nothing is proposed any more", () -> !window.says("That proposes"));
	}
}
