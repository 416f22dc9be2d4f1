package org.portwright.porting.ui.internal.wizards;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.portwright.numbering.ReadNumbers;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/** Reads the numbers of a text in the background and tells them on the window's thread, unless another text came. */
final class NumberReading {

	/** The family of its jobs. */
	static final Object FAMILY = NumberReading.class;

	private final Control control;
	private final WorkRunner runner;
	private final Consumer<Result> reader;
	private final Way way = Way.hidden(Messages.NumberReading_job).of(FAMILY).latestFor(this);

	/** @param control once it is disposed nobody is told any more */
	NumberReading(Control control, WorkRunner runner, Consumer<Result> reader) {
		this.control = control;
		this.runner = runner;
		this.reader = reader;
	}

	/** A text and the numbers in it. */
	record Result(String text, ReadNumbers numbers) {
	}

	/** Reads a text; what was not yet told of the ones before is dropped. */
	void read(String text) {
		Calculation<Result> work = host -> new Result(text, new ReadNumberText(text).execute(host.monitor()));
		runner.run(work, way, this::told);
	}

	private void told(Result result) {
		if (!control.isDisposed()) {
			reader.accept(result);
		}
	}
}
