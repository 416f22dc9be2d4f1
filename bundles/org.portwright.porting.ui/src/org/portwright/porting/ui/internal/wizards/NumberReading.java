package org.portwright.porting.ui.internal.wizards;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Control;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/** Reads the numbers of a text in the background and tells them on the window's thread, unless another text came. */
final class NumberReading {

	/** The family of its jobs. */
	static final Object FAMILY = NumberReading.class;

	private final Control control;
	private final WorkRunner runner;
	private final Consumer<ReadText> reader;
	private final Consumer<String> unread;
	private final RunMode mode = RunMode.hidden(Messages.NumberReading_job).of(FAMILY).latestFor(this);
	private int going;

	/**
	 * @param control once it is disposed nobody is told any more
	 * @param unread  gets the reason, for people, where the latest text could not be read; empty if there is none to
	 *                tell
	 */
	NumberReading(Control control, WorkRunner runner, Consumer<ReadText> reader, Consumer<String> unread) {
		this.control = control;
		this.runner = runner;
		this.reader = reader;
		this.unread = unread;
	}

	/**
	 * Reads a text; what was not yet told of the ones before is dropped.
	 *
	 * @param large whether large ranges are wanted, too
	 * @param plan  with the prefixes that are not ported
	 */
	void read(String text, boolean large, UkNumberPlan plan) {
		Calculation<ReadText> work = host -> ReadText.of(text,
				new ReadNumberText(text, large, plan).calculate(host));
		going++;
		runner.run(work, mode, new Reply<>() {

			@Override
			public void done(ReadText result) {
				going--;
				if (!control.isDisposed()) {
					reader.accept(result);
				}
			}

			@Override
			public boolean failed(Throwable reason) {
				boolean told = reason instanceof CoreException;
				ended(told ? String.valueOf(reason.getMessage()) : ""); //$NON-NLS-1$
				return told;
			}

			@Override
			public void dropped() {
				ended(""); //$NON-NLS-1$
			}
		});
	}

	/** Whoever waits must not wait for good; what came to nothing for a later text tells nothing. */
	private void ended(String reason) {
		going--;
		if (going == 0 && !control.isDisposed()) {
			unread.accept(reason);
		}
	}

	/** Whether something is being read. */
	boolean isGoing() {
		return going > 0;
	}
}
