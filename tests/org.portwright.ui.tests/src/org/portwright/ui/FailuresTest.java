package org.portwright.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.WindowEvents;

/** What went wrong is read before anything else is done by the keyboard. */
@SuppressWarnings("nls")
class FailuresTest {

	/** Dialogs of errors are off in the tests else. */
	@BeforeEach
	void allow() {
		ErrorDialog.AUTOMATED_MODE = false;
	}

	@AfterEach
	void close() {
		ErrorDialog.AUTOMATED_MODE = true;
		dialog().ifPresent(Shell::close);
		WindowEvents.until("it is closed", () -> dialog().isEmpty());
	}

	private static Optional<Shell> dialog() {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible()
						&& shell.getText().equals(JFaceResources.getString("Problem_Occurred")))
				.findFirst();
	}

	@Test
	void keysDoNotReachTheWindowBehind() {
		Failures.show(Status.error("'New tenant' cannot be undone."));
		WindowEvents.until("it is shown", () -> dialog().isPresent());
		assertTrue((dialog().orElseThrow().getStyle() & SWT.APPLICATION_MODAL) != 0, "it is modal");
		WindowEvents.until("it has the keyboard",
				() -> Display.getCurrent().getActiveShell() == dialog().orElseThrow());
	}

	@Test
	void nobodyWaitsForIt() {
		new Thread(() -> Failures.show(Status.error("from a job"))).start();
		WindowEvents.until("it is shown", () -> dialog().isPresent());
		assertTrue((dialog().orElseThrow().getStyle() & SWT.APPLICATION_MODAL) != 0, "it is modal");
	}
}
