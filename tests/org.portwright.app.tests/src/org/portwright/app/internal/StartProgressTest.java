package org.portwright.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.app.internal.StartProgress.Step;
import org.portwright.app.internal.texts.Messages;

/** What is seen while the app starts. */
@SuppressWarnings("nls")
class StartProgressTest {

	private final Display display = Display.getDefault();
	private final List<Shell> before = List.of(display.getShells());
	private StartProgress progress = new StartProgress(display, "1.2.3");

	@BeforeEach
	void open() {
		progress.open();
	}

	@AfterEach
	void close() {
		progress.close();
	}

	@Test
	void namesTheAppAndWhatIsDone() {
		assertTrue(shell().isVisible());
		assertEquals(List.of("", "Portwright 1.2.3", Messages.StartProgress_engagements), texts());
		assertNotNull(controls(Label.class).findFirst().orElseThrow().getImage());
	}

	@Test
	void goesOn() {
		int first = controls(ProgressBar.class).findFirst().orElseThrow().getSelection();

		progress.at(Step.WINDOW);

		ProgressBar bar = controls(ProgressBar.class).findFirst().orElseThrow();
		assertEquals(Messages.StartProgress_window, texts().getLast());
		assertTrue(first > 0 && bar.getSelection() > first && bar.getSelection() < bar.getMaximum());
	}

	@Test
	void saysNothingMoreOnceItIsClosed() {
		Shell shell = shell();

		progress.close();
		progress.at(Step.WINDOW);
		progress.close();

		assertTrue(shell.isDisposed());
		assertFalse(Arrays.asList(display.getShells()).contains(shell));
	}

	private List<String> texts() {
		return controls(Label.class).map(Label::getText).toList();
	}

	private <T extends Control> Stream<T> controls(Class<T> type) {
		return Arrays.stream(shell().getChildren()).filter(type::isInstance).map(type::cast);
	}

	private Shell shell() {
		return Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell)).findFirst().orElseThrow();
	}
}
