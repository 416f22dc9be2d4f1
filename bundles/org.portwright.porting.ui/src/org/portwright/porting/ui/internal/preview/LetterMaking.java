package org.portwright.porting.ui.internal.preview;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.portwright.documents.LoaPages;
import org.portwright.model.copies.TakenOrder;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.submitted.LetterBasis;
import org.portwright.workspace.work.Calculation;

/**
 * Makes letters in the background, one at a time: a letter cannot be stopped while it is made, and those that nobody
 * waits for would keep the machine busy. Whatever is thrown is told, so that the next one can be begun.
 */
final class LetterMaking {

	private final WorkRunner runner;
	private final LetterMaker maker;
	private final Consumer<LoaPages> made;
	private final Consumer<Throwable> failed;
	private boolean busy;
	private boolean stopped;

	/**
	 * @param made   takes a letter, on the window's thread, and has to close it
	 * @param failed hears why there is none, on the window's thread
	 */
	LetterMaking(WorkRunner runner, LetterMaker maker, Consumer<LoaPages> made, Consumer<Throwable> failed) {
		this.runner = runner;
		this.maker = maker;
		this.made = made;
		this.failed = failed;
	}

	/** Whether a letter is being made. */
	boolean isBusy() {
		return busy;
	}

	/** Makes a letter of an order as it was when it was taken. */
	void start(TakenOrder order, LetterBasis basis) {
		busy = true;
		Calculation<LoaPages> work = host -> letter(order, basis);
		runner.run(work, RunMode.hidden(Messages.PreviewPage_job), new Reply<>() {

			@Override
			public void done(LoaPages letter) {
				busy = false;
				if (stopped) {
					PagePictures.closeLater(runner, letter);
				} else {
					made.accept(letter);
				}
			}

			@Override
			public boolean failed(Throwable reason) {
				busy = false;
				if (!stopped) {
					failed.accept(reason);
				}
				return true;
			}

			@Override
			public void dropped() {
				busy = false;
			}
		});
	}

	private LoaPages letter(TakenOrder order, LetterBasis basis) throws CoreException {
		try {
			return maker.of(order.copy(), basis);
		} catch (IOException e) {
			throw new CoreException(Status.warning(Messages.PreviewPage_failed, e));
		}
	}

	/** Nobody waits for a letter any more. */
	void stop() {
		stopped = true;
	}
}
