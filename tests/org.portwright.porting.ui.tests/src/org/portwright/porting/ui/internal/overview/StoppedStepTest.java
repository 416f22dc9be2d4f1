package org.portwright.porting.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.editor.LoaPage;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;

/** A step that cannot be taken leads to where the state is corrected. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class StoppedStepTest {

	private final EditedEngagement engagement;

	StoppedStepTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void aStateThatCannotFollowLeadsToWhereItIsCorrected() throws Exception {
		var order = (PortOrder) engagement.order().root();
		engagement.model().perform("State", SetCommand.create(engagement.model().editingDomain(), order,
				Literals.PORT_ORDER__STATE, OrderState.COMPLETED));
		EditorWindow window = engagement.openOrder();
		window.editor().setActivePage(LoaPage.ID);
		window.complete();
		window.editor().edited().orElseThrow()
				.perform(new SetFields(engagement.model(), engagement.engagementFiles().problems().now(),
						engagement.engagementFiles().recorder(), engagement.order(),
						List.of(new Assignment("state", "processing"))));
		Shell shell = Dialogs.await("The order is Completed: nothing follows that, Processing neither");
		ImageHyperlink link = Dialogs.controls(shell).stream().filter(ImageHyperlink.class::isInstance)
				.map(ImageHyperlink.class::cast).findFirst().orElseThrow();
		assertEquals("State", link.getText());
		var enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, enter);
		WindowEvents.until("the overview is in front",
				() -> StandingPage.ID.equals(window.editor().getActivePageInstance().getId()));
		WindowEvents.until("the state can be corrected",
				() -> Display.getCurrent().getFocusControl() instanceof Button button
						&& button.getText().replace("&", "").equals("Correct a Wrong Entry"));
		assertEquals(OrderState.COMPLETED, order.getState());
	}
}
