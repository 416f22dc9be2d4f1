package org.portwright.ui.internal.editor.preview;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPages;
import org.portwright.model.PortOrder;
import org.portwright.numbering.UkNumberPlan;
import org.portwright.ui.internal.WindowThread;

/**
 * Makes letters in the background, one at a time: a letter cannot be stopped while it is made, and those that nobody
 * waits for would keep the machine busy. Whatever is thrown is told, so that the next one can be begun.
 */
final class LetterMaking {

	private final Display display;
	private final LetterMaker maker;
	private final Consumer<LoaPages> made;
	private final Consumer<Throwable> failed;
	private boolean busy;
	private boolean stopped;

	/**
	 * @param made   takes a letter, on the window's thread, and has to close it
	 * @param failed hears why there is none, on the window's thread
	 */
	LetterMaking(Display display, LetterMaker maker, Consumer<LoaPages> made, Consumer<Throwable> failed) {
		this.display = display;
		this.maker = maker;
		this.made = made;
		this.failed = failed;
	}

	/** Whether a letter is being made. */
	boolean isBusy() {
		return busy;
	}

	/** Makes a letter of a copy that nobody changes. */
	void start(PortOrder copy, LoaOptions options, UkNumberPlan plan) {
		busy = true;
		Job.createSystem(Messages.PreviewPage_job, monitor -> {
			try {
				LoaPages letter = maker.of(copy, options, plan);
				WindowThread.later(display, () -> ended(letter));
			} catch (IOException | RuntimeException | Error e) {
				WindowThread.later(display, () -> ended(e));
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	private void ended(LoaPages letter) {
		busy = false;
		if (stopped) {
			PagePictures.closeLater(letter);
		} else {
			made.accept(letter);
		}
	}

	private void ended(Throwable reason) {
		busy = false;
		if (!stopped) {
			failed.accept(reason);
		}
	}

	/** Nobody waits for a letter any more. */
	void stop() {
		stopped = true;
	}
}
