package org.portwright.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.Address;
import org.portwright.model.PortOrder;
import org.portwright.porting.addresses.AddressFields;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** An address is pasted whole, shown beside what is taken of it, and taken as one change. */
@SuppressWarnings("nls")
class PasteAddressTest {

	private static final String BUILDING = "loa.serviceAddress.building";
	private static final String TITLE = "Paste Address";
	private static final String TAKE = "Take the Address";
	private static final String PASTED = "Contoso Ltd\nUnit 5\nAcorn Business Park\nMill Lane\nOtley\nls21 9qx\nTel 0113 496 0123";
	private static final String LINE = "Unit 5, Acorn Business Park, Mill Lane, Otley, LS21 9QX";

	private final EditedEngagement engagement;
	private final EditorWindow window;

	PasteAddressTest() throws Exception {
		engagement = new EditedEngagement();
		window = engagement.openOrder();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private Address address() {
		return ((PortOrder) engagement.order().root()).getLoa().getServiceAddress();
	}

	/** Runs once the dialog is there. */
	private static void whenOpen(Consumer<Shell> run) {
		Display.getCurrent().timerExec(20, () -> Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals(TITLE)).findFirst()
				.ifPresentOrElse(run, () -> whenOpen(run)));
	}

	private static void press(Shell shell, String label) {
		button(shell, label).notifyListeners(SWT.Selection, new Event());
	}

	private static Button button(Shell shell, String label) {
		return controls(shell).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals(label)).findFirst().orElseThrow();
	}

	private static Text pasted(Shell shell) {
		return controls(shell).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable()).findFirst().orElseThrow();
	}

	private static List<String> said(Shell shell) {
		return controls(shell).map(control -> control instanceof Label label ? label.getText()
				: control instanceof Text text ? text.getText() : "").toList();
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						Stream.of(composite.getChildren()).flatMap(PasteAddressTest::controls))
				: Stream.of(control);
	}

	@Test
	void severalLinesInTheFirstFieldAreTakenApartAsOneChange() throws Exception {
		window.enter(BUILDING);
		whenOpen(dialog -> {
			assertEquals(PASTED, pasted(dialog).getText().replace("\r\n", "\n"));
			String said = String.join("\n", said(dialog));
			assertTrue(said.contains("'Contoso Ltd' is left out") && said.contains("'Tel 0113 496 0123' is left out"),
					said);
			press(dialog, TAKE);
		});
		((Text) window.field(BUILDING).control()).insert(PASTED);
		WindowEvents.until("it is taken", () -> LINE.equals(AddressFields.line(address())));
		assertEquals("Unit 5, Acorn Business Park", window.shown(BUILDING));
		engagement.model().undo(engagement.order());
		assertEquals("", AddressFields.line(address()));
	}

	@Test
	void oneLineWithAPostcodeIsTakenApartToo() throws Exception {
		for (String field : List.of(BUILDING, "loa.serviceAddress.street")) {
			whenOpen(dialog -> {
				assertTrue(said(dialog).contains("St Peters Square"), () -> said(dialog).toString());
				press(dialog, TAKE);
			});
			window.enter(field);
			((Text) window.field(field).control()).insert("2 St Peters Square Manchester M2 3AE");
			WindowEvents.until("it is taken",
					() -> "2, St Peters Square, Manchester, M2 3AE".equals(AddressFields.line(address())));
			engagement.model().undo(engagement.order());
		}
	}

	@Test
	void whatIsNotCertainIsAsked() throws Exception {
		window.enter(BUILDING);
		whenOpen(dialog -> {
			String said = String.join("\n", said(dialog));
			assertTrue(said.contains("'Headingley Leeds' is in the field of the town"), said);
			press(dialog, "Cancel");
		});
		((Text) window.field(BUILDING).control()).insert("8 Otley Road Headingley Leeds LS6 2AD");
		WindowEvents.handleAll();
	}

	@Test
	void theButtonTakesTheClipboardAndCancelChangesNothing() throws Exception {
		TextClipboard.copy(Display.getCurrent(), PASTED);
		whenOpen(dialog -> press(dialog, "Cancel"));
		window.press(TITLE + "\u2026");
		assertEquals("", AddressFields.line(address()));
		assertFalse(window.editor().isDirty());
	}

	@Test
	void whatIsCutByAPasteComesBackWhenItIsCancelled() throws Exception {
		window.fill(BUILDING, "Acorn House");
		Text text = (Text) window.field(BUILDING).control();
		boolean[] asked = { false };
		whenOpen(dialog -> {
			asked[0] = true;
			press(dialog, "Cancel");
		});
		text.selectAll();
		text.insert("");
		text.insert(PASTED);
		WindowEvents.until("it was asked", () -> asked[0]);
		window.leave(BUILDING);
		assertEquals("Acorn House", AddressFields.line(address()));
	}

	@Test
	void whatStoodThereGivesWay() throws Exception {
		window.fill("loa.serviceAddress.county", "Norfolk");
		whenOpen(dialog -> press(dialog, TAKE));
		((Text) window.field(BUILDING).control()).insert(PASTED);
		WindowEvents.until("it is taken", () -> LINE.equals(AddressFields.line(address())));
		assertNull(address().getCounty());
	}

	@Test
	void anAddressAbroadIsRefusedAndCanBeTypedBesideItsText() throws Exception {
		whenOpen(dialog -> {
			String said = String.join("\n", said(dialog));
			assertTrue(said.contains("an address in Germany"), said);
			assertFalse(button(dialog, TAKE).isEnabled());
			List<Text> fields = controls(dialog).filter(Text.class::isInstance).map(Text.class::cast)
					.filter(text -> (text.getStyle() & SWT.SINGLE) != 0).toList();
			fields.getFirst().setText("Hauptstr. 5");
			assertTrue(button(dialog, TAKE).isEnabled());
			press(dialog, TAKE);
		});
		((Text) window.field(BUILDING).control()).insert("Hauptstr. 5\n10115 Berlin\nGermany");
		WindowEvents.until("it is taken", () -> "Hauptstr. 5".equals(AddressFields.line(address())));
	}
}
