package org.portwright.porting.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** The steps of a Porting Override are shown with what the order has for them, and follow what is recorded. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class OverrideActsTest {

	private static final String TITLE = "Porting Override";

	private final EditedEngagement engagement;

	OverrideActsTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void isHeldUp() throws Exception {
		engagement.model().perform("State", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__STATE, OrderState.CONTACTING_CARRIER));
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	@Test
	void theNoticeAndTheComplaintAreRecordedAndFollowed() throws Exception {
		ModelFileEditor editor = engagement.openOrder().editor();
		LocalDate today = engagement.engagementFiles().problems().now().today();
		List<String> seen = new ArrayList<>();
		Dialogs.answer(TITLE, dialog -> {
			seen.add(Dialogs.text(dialog));
			Dialogs.answer("Notice and Complaint", fields -> {
				((Text) Dialogs.labelled(fields, "Losing provider put on notice on:"))
						.setText(today.minusDays(20).toString());
				((Text) Dialogs.labelled(fields, "Reference of the complaint to Ofcom:")).setText("01-234567");
				Dialogs.answer(TITLE, again -> {
					seen.add(Dialogs.text(again));
					Dialogs.press(again, "Close");
				});
				Dialogs.press(fields, "OK");
			});
			Dialogs.press(dialog, "Record\u2026");
		});
		new OverrideActs(editor.edited().orElseThrow(), editor.getSite().getShell(), TITLE).show();
		WindowEvents.until("both are seen", () -> seen.size() == 2);
		assertEquals(today.minusDays(20), order().getOverrideAlert());
		assertEquals("01-234567", order().getOfcomReference());
		assertTrue(seen.getFirst().contains("acknowledges within 24 hours"), seen.getFirst());
		assertTrue(seen.getLast().contains("The customer has complained. Ofcom\u2019s reference: 01-234567"),
				seen.getLast());
	}

	@Test
	void aNoticeInTheFutureIsAskedAboutAndCanBeCheckedAgain() throws Exception {
		ModelFileEditor editor = engagement.openOrder().editor();
		LocalDate today = engagement.engagementFiles().problems().now().today();
		engagement.model().perform("Notice", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__OVERRIDE_ALERT, today.minusDays(8)));
		List<String> seen = new ArrayList<>();
		List<String> help = new ArrayList<>();
		Dialogs.answer(TITLE, dialog -> {
			Dialogs.answer("Notice and Complaint", fields -> {
				help.add(String.valueOf(fields.getData("org.eclipse.ui.help")));
				var alert = (Text) Dialogs.labelled(fields, "Losing provider put on notice on:");
				seen.add(alert.getText());
				alert.setText(today.plusDays(30).toString());
				var reference = (Text) Dialogs.labelled(fields, "Reference of the complaint to Ofcom:");
				reference.setText("01-234567");
				Dialogs.answer("Check the Day", question -> {
					seen.add(Dialogs.text(question));
					Dialogs.press(question, "Check Again");
				});
				Dialogs.answer(TITLE, again -> {
					seen.add(Dialogs.text(again));
					Dialogs.press(again, "Close");
				});
				Dialogs.press(fields, "OK");
				if (!fields.isDisposed()) {
					seen.add(reference.getText());
					alert.setText(today.minusDays(7).toString());
					Dialogs.press(fields, "OK");
				}
			});
			Dialogs.press(dialog, "Record\u2026");
		});
		new OverrideActs(editor.edited().orElseThrow(), editor.getSite().getShell(), TITLE).show();
		WindowEvents.until("all are seen", () -> seen.size() >= 3);
		assertEquals(WrittenDate.shown(today.minusDays(8)), seen.getFirst());
		assertTrue(seen.get(1).contains("is in the future"), seen.get(1));
		assertEquals("01-234567", seen.get(2), "it stays where it was typed");
		assertEquals(List.of("org.portwright.porting.ui.NoticeDialog"), help);
		assertEquals(today.minusDays(7), order().getOverrideAlert());
		assertEquals("01-234567", order().getOfcomReference());
	}
}
