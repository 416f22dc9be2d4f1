package org.portwright.bench.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs a command and answers the dialog that it waits for: steps, each of them tried until it can be done. */
@SuppressWarnings("nls")
final class Answers {

	private static final int PERIOD = 50;

	private final Display display;
	private final Shell window;
	private final Deque<Predicate<Shell>> steps;
	private final AtomicBoolean returned = new AtomicBoolean();

	private Answers(List<Predicate<Shell>> steps) {
		window = Shown.page().getWorkbenchWindow().getShell();
		display = window.getDisplay();
		this.steps = new ArrayDeque<>(steps);
	}

	/** Runs a command of ours. */
	static void run(String name, Map<String, String> parameters, List<Predicate<Shell>> steps) {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand("org.portwright.ui." + name);
		var answers = new Answers(steps);
		answers.later();
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			throw new IllegalStateException(name, e);
		}
		answers.returned.set(true);
		if (!answers.steps.isEmpty()) {
			throw new IllegalStateException(name + " came back before it was answered");
		}
	}

	private void later() {
		display.timerExec(PERIOD, () -> {
			Shell active = display.getActiveShell();
			if (active != null && active != window && !steps.isEmpty() && steps.element().test(active)) {
				steps.remove();
			}
			if (!returned.get()) {
				later();
			}
		});
	}

	/** Types into the field behind a label. */
	static Predicate<Shell> type(String label, String text) {
		return dialog -> {
			Seen.behind(dialog, label, Text.class).setText(text);
			return true;
		};
	}

	/** Presses a button once that is enabled. */
	static Predicate<Shell> press(String label) {
		return dialog -> {
			Button button = Shown.in(dialog, Button.class, found -> found.getText().replace("&", "").equals(label));
			boolean enabled = button.isEnabled();
			if (enabled) {
				// The dialog may wait for somebody else in turn.
				dialog.getDisplay().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
			}
			return enabled;
		};
	}
}
