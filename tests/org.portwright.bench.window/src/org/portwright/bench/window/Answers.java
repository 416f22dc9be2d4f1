package org.portwright.bench.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
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

	private static final String OURS = "org.portwright.ui.";
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

	/** Runs a command of ours that comes back when its dialog is closed. */
	static void run(String name, Map<String, String> parameters, List<Predicate<Shell>> steps) {
		waitFor(OURS + name, parameters, steps);
	}

	/** Shows a page of the preferences. */
	static void preferences(String page, List<Predicate<Shell>> steps) {
		waitFor("org.eclipse.ui.window.preferences", Map.of("preferencePageId", page), steps);
	}

	private static void waitFor(String id, Map<String, String> parameters, List<Predicate<Shell>> steps) {
		Answers answers = begin(id, parameters, steps);
		answers.returned.set(true);
		if (!answers.steps.isEmpty()) {
			throw new IllegalStateException(id + " came back before it was answered");
		}
	}

	/** Runs a command of ours that comes back at once, and asks when it comes to it. */
	static void await(String name, List<Predicate<Shell>> steps) {
		Answers answers = begin(OURS + name, Map.of(), steps);
		while (!answers.steps.isEmpty()) {
			if (!answers.display.readAndDispatch()) {
				answers.display.sleep();
			}
		}
		answers.returned.set(true);
	}

	private static Answers begin(String id, Map<String, String> parameters, List<Predicate<Shell>> steps) {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand(id);
		var answers = new Answers(steps);
		answers.later();
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			throw new IllegalStateException(id, e);
		}
		return answers;
	}

	private void later() {
		display.timerExec(PERIOD, () -> {
			if (!steps.isEmpty() && isDone(steps.element())) {
				steps.remove();
			}
			if (!returned.get()) {
				later();
			}
		});
	}

	/** Not the active one is asked alone: without a window manager a dialog may open behind the window. */
	private boolean isDone(Predicate<Shell> step) {
		return Stream.of(display.getShells()).filter(dialog -> dialog != window && dialog.isVisible()).anyMatch(step);
	}

	/** Types into the field behind a label once that is there. */
	static Predicate<Shell> type(String label, String text) {
		return dialog -> {
			Optional<Text> field = Seen.behind(dialog, label, Text.class);
			field.ifPresent(there -> there.setText(text));
			return field.isPresent();
		};
	}

	/** Types into the field of many lines behind a label once that is there. */
	static Predicate<Shell> write(String label, String text) {
		return dialog -> {
			Optional<StyledText> field = Seen.behind(dialog, label, StyledText.class);
			field.ifPresent(there -> there.setText(text));
			return field.isPresent();
		};
	}

	/** Presses a button once that is there and enabled, and writes what the dialog says. */
	static Predicate<Shell> press(String label) {
		return dialog -> {
			Optional<Button> button = Shown.find(dialog, Button.class,
					found -> found.getText().replace("&", "").equals(label) && found.isEnabled());
			// The dialog may wait for somebody else in turn.
			button.ifPresent(there -> {
				Report.line("answered " + label + ": " + Seen.texts(dialog).replace('\n', ' '));
				dialog.getDisplay().asyncExec(() -> there.notifyListeners(SWT.Selection, new Event()));
			});
			return button.isPresent();
		};
	}
}
