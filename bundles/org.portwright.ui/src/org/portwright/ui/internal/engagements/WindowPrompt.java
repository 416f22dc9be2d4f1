package org.portwright.ui.internal.engagements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Failures;
import org.portwright.ui.Question.Answer;
import org.portwright.ui.Question;
import org.portwright.ui.WindowThread;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.Prompt;
import org.portwright.workspace.work.Host;

/** Shows what work in the background has to say in dialogs that nobody waits for, and its failures as all are shown. */
final class WindowPrompt implements Prompt {

	private final Display display;

	WindowPrompt(Display display) {
		this.display = display;
	}

	@Override
	public Runnable tell(String text) {
		return show(parent -> new Question(parent, Messages.WindowPrompt_title, text, MessageDialog.INFORMATION,
				List.of(new Answer(IDialogConstants.CLOSE_LABEL, () -> {
					// It was read.
				})), () -> {
					// Nobody waits for it.
				}));
	}

	@Override
	public Runnable ask(Host.Question question, Consumer<String> answer) {
		List<Answer> answers = question.answers().stream()
				.map(label -> new Answer(label, () -> answer.accept(label))).toList();
		String title = question.title().isEmpty() ? Messages.WindowPrompt_title : question.title();
		// A button is told after the dialog is closed.
		return show(parent -> new Question(parent, title, question.text(), MessageDialog.QUESTION, answers,
				() -> WindowThread.later(display, () -> answer.accept("")))); //$NON-NLS-1$
	}

	@Override
	public void failed(Throwable reason) {
		Failures.show(reason);
	}

	private Runnable show(Function<@Nullable Shell, Question> made) {
		var shown = new Shown();
		WindowThread.later(display, () -> shown.open(made.apply(parent())));
		return () -> WindowThread.later(display, shown::close);
	}

	/** What the user has in front: a wizard keeps him from what lies behind. */
	private @Nullable Shell parent() {
		Shell active = display.getActiveShell();
		if (active != null) {
			return active;
		}
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}

	/** A dialog of the window's thread. */
	private static final class Shown {

		private Optional<Question> dialog = Optional.empty();

		void open(Question made) {
			dialog = Optional.of(made);
			made.open();
		}

		void close() {
			dialog.filter(open -> open.getShell() != null).ifPresent(Question::close);
		}
	}
}
