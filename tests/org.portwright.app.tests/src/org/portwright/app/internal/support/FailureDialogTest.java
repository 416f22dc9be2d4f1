package org.portwright.app.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.portwright.app.internal.texts.Messages;
import org.portwright.workbench.testing.WindowEvents;

/** What the window's event loop catches. */
@SuppressWarnings("nls")
class FailureDialogTest {

	private final Display display = Display.getCurrent();
	private final List<String> buttons = new ArrayList<>();
	private boolean closed;

	@Test
	void isSaidOnceAndLoggedEveryTime() {
		var first = new IllegalStateException("first");
		var second = new IllegalStateException("second");
		var logged = new ArrayList<Throwable>();
		var failures = new FailureDialog(logged::add);
		display.timerExec(0, this::closeDialog);
		failures.caught(first);
		failures.caught(second);
		WindowEvents.until("it is closed", () -> closed);
		// A second one would come by then.
		WindowEvents.handleAll();
		assertEquals(Optional.empty(), dialog());
		assertEquals(Set.of("Copy Details for Support", "Close"), Set.copyOf(buttons), "their order is the system's");
		assertEquals(List.of(first, second), logged);
	}

	@Test
	void isSilentAboutAnEditorThatWasClosedWhileItIsSaved() {
		var fault = new NullPointerException();
		fault.setStackTrace(new StackTraceElement[] {
				new StackTraceElement("org.eclipse.ui.internal.SaveableHelper", "notifySaveAction", null, 396) });
		var logged = new ArrayList<Throwable>();
		new FailureDialog(logged::add).caught(fault);
		assertEquals(List.of(), logged);
	}

	private void closeDialog() {
		dialog().ifPresentOrElse(dialog -> {
			collect(dialog);
			dialog.close();
			closed = true;
		}, () -> display.timerExec(50, this::closeDialog));
	}

	private Optional<Shell> dialog() {
		return Arrays.stream(display.getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals(Messages.FailureDialog_title)).findFirst();
	}

	private void collect(Composite composite) {
		for (Control child : composite.getChildren()) {
			if (child instanceof Button button && (button.getStyle() & SWT.PUSH) != 0) {
				buttons.add(button.getText().replace("&", ""));
			} else if (child instanceof Composite inner) {
				collect(inner);
			}
		}
	}
}
