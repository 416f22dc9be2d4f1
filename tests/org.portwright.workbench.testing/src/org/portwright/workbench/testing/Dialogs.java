package org.portwright.workbench.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.eclipse.ui.PlatformUI;

/** The dialogs that are open, as the user sees and answers them. */
public final class Dialogs {

	private Dialogs() {
	}

	/** Waits for a dialog. */
	public static Shell await(String title) {
		WindowEvents.until("a dialog says " + title, () -> find(title).isPresent()); //$NON-NLS-1$
		return find(title).orElseThrow();
	}

	/** Answers a dialog that somebody waits for, as soon as it comes. */
	public static void answer(String title, String button) {
		answer(title, dialog -> press(dialog, button));
	}

	/** Does something with a dialog that somebody waits for, as soon as it comes. */
	public static void answer(String title, Consumer<Shell> deed) {
		Display.getCurrent().timerExec(20, () -> find(title).ifPresentOrElse(deed, () -> answer(title, deed)));
	}

	/** The dialog of a title, if it is open; the window may be called as a dialog is. */
	public static Optional<Shell> find(String title) {
		return open().stream().filter(shell -> shell.getText().equals(title)).findFirst();
	}

	/** The dialogs that are open and have a title. */
	public static List<Shell> open() {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && !shell.getText().isEmpty() && !isWindow(shell)).toList();
	}

	private static boolean isWindow(Shell shell) {
		return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
				.anyMatch(window -> window.getShell() == shell);
	}

	/** Presses a button, which is named without its mnemonic. */
	public static void press(Shell dialog, String button) {
		Button found = controls(dialog).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(each -> each.getText().replace("&", "").equals(button)).findFirst().orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$
		found.notifyListeners(SWT.Selection, new Event());
	}

	/** Types into its first field. */
	public static void type(Shell dialog, String text) {
		field(dialog).setText(text);
	}

	/** Its first field. */
	public static Text field(Shell dialog) {
		return controls(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast)
				.filter(Text::getEditable).findFirst().orElseThrow();
	}

	/** What a dialog says. */
	public static String text(Shell dialog) {
		return String.join("\n", controls(dialog).stream().filter(Label.class::isInstance) //$NON-NLS-1$
				.map(label -> ((Label) label).getText()).toList());
	}

	/** What stands after a label, which is named without its mnemonic. */
	public static Control labelled(Shell dialog, String label) {
		Control found = controls(dialog).stream()
				.filter(each -> each instanceof Label said && said.getText().replace("&", "").equals(label)) //$NON-NLS-1$ //$NON-NLS-2$
				.findFirst().orElseThrow();
		List<Control> beside = List.of(found.getParent().getChildren());
		return beside.get(beside.indexOf(found) + 1);
	}

	/** All that it consists of. */
	public static List<Control> controls(Composite parent) {
		List<Control> controls = new ArrayList<>();
		for (Control control : parent.getChildren()) {
			controls.add(control);
			if (control instanceof Composite composite) {
				controls.addAll(controls(composite));
			}
		}
		return controls;
	}
}
