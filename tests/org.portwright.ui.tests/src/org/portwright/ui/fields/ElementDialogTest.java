package org.portwright.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.written.MacAddress;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workspace.fields.Assignment;

/** A dialog for an element says what is doubtful in an answer, and takes an address that is pasted whole. */
@SuppressWarnings("nls")
class ElementDialogTest {

	private static ElementDialog phone() {
		return new ElementDialog(shell(), Literals.PHONE, Optional.empty(), "A desk phone.").fields("name", "mac")
				.doubt((field, answer) -> "mac".equals(field) && MacAddress.read(answer).isEmpty()
						? Optional.of("'" + answer + "' is not a MAC address")
						: Optional.empty());
	}

	private static Shell shell() {
		return EditedEngagement.page().getWorkbenchWindow().getShell();
	}

	/** Runs once a dialog with this title is there. */
	private static void whenOpen(String title, Consumer<Shell> run) {
		Display.getCurrent().timerExec(20, () -> Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst()
				.ifPresentOrElse(run, () -> whenOpen(title, run)));
	}

	private static void press(Shell shell, String label) {
		controls(shell).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").equals(label)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
	}

	private static List<Text> fields(Shell shell) {
		return controls(shell).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> (text.getStyle() & SWT.SINGLE) != 0).toList();
	}

	private static String said(Shell shell) {
		return String.join("\n", controls(shell).map(control -> control instanceof Label label ? label.getText()
				: control instanceof Text text ? text.getText() : "").toList());
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						Stream.of(composite.getChildren()).flatMap(ElementDialogTest::controls))
				: Stream.of(control);
	}

	/** What comes under the mouse while somebody scrolls stays as it is. */
	@Test
	void theMouseWheelScrollsTheRowsAndChangesNoChoice() {
		whenOpen("Phone", dialog -> {
			Combo kind = controls(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).findFirst()
					.orElseThrow();
			ScrolledComposite rows = controls(dialog).filter(ScrolledComposite.class::isInstance)
					.map(ScrolledComposite.class::cast).findFirst().orElseThrow();
			String before = kind.getText();
			var wheel = new Event();
			wheel.count = -3;
			kind.notifyListeners(SWT.MouseVerticalWheel, wheel);
			assertFalse(wheel.doit, "the platform does not turn it");
			assertTrue(rows.getOrigin().y > 0, "the rows are higher than their room");
			assertEquals(before, kind.getText());
			press(dialog, "Cancel");
		});
		var many = new ElementDialog(shell(), Literals.PHONE, Optional.empty(), "A desk phone.").fields("accountKind");
		for (int i = 0; i < 30; i++) {
			many.also("field" + i, "Field " + i, "");
		}
		assertEquals(Optional.empty(), many.ask());
	}

	@Test
	void whatIsDoubtfulIsSaidAndCanBeGivenAllTheSame() {
		whenOpen("Phone", dialog -> {
			fields(dialog).getLast().setText("zz:zz");
			assertTrue(said(dialog).contains("'zz:zz' is not a MAC address"), said(dialog));
			fields(dialog).getLast().setText("64:16:7f:00:00:01");
			assertTrue(said(dialog).contains("A desk phone."), said(dialog));
			fields(dialog).getLast().setText("zz:zz");
			press(dialog, "OK");
		});
		assertEquals(List.of(new Assignment("name", ""), new Assignment("mac", "zz:zz")), phone().ask().orElseThrow());
	}

	@Test
	void anAddressIsPastedIntoItsFields() {
		whenOpen("Site", site -> {
			whenOpen("Paste Address", paste -> press(paste, "Take the Address"));
			fields(site).get(1).insert("12 High Street\nLeeds\nls1 4ab");
			whenTaken(site);
		});
		Map<String, String> given = new TreeMap<>();
		new ElementDialog(shell(), Literals.SITE, Optional.empty(), "A place.").fields("name").address("address").ask()
				.orElseThrow().stream().filter(field -> !field.value().isEmpty())
				.forEach(field -> given.put(field.path(), field.value()));
		assertEquals(Map.of("address.building", "12", "address.street", "High Street", "address.town", "Leeds",
				"address.postcode", "LS1 4AB"), given);
	}

	private static void whenTaken(Shell site) {
		Display.getCurrent().timerExec(20, () -> {
			if (fields(site).getLast().getText().isEmpty()) {
				whenTaken(site);
			} else {
				press(site, "OK");
			}
		});
	}
}
