package org.portwright.ui;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** A question that nobody waits for: each answer does what it says. Closed without an answer it does nothing. */
public final class Question extends MessageDialog {

	private final List<Answer> answers;
	private final Runnable closed;

	/** An answer. */
	public record Answer(String label, Runnable action) {
	}

	/** @param closed done first, whatever the answer is */
	public Question(@Nullable Shell parent, String title, String message, List<Answer> answers, Runnable closed) {
		this(parent, title, message, WARNING, answers, closed);
	}

	/** @param kind the icon, as of a {@link MessageDialog} */
	public Question(@Nullable Shell parent, String title, String message, int kind, List<Answer> answers,
			Runnable closed) {
		super(parent, title, null, LegacyActionTools.escapeMnemonics(message), kind, 0,
				answers.stream().map(Answer::label).toArray(String[]::new));
		this.answers = List.copyOf(answers);
		this.closed = closed;
		setBlockOnOpen(false);
		setShellStyle(getShellStyle() | SWT.SHEET);
	}

	@Override
	public boolean close() {
		boolean done = super.close();
		if (done) {
			closed.run();
		}
		return done;
	}

	@Override
	protected void buttonPressed(int button) {
		super.buttonPressed(button);
		answers.get(button).action().run();
	}
}
