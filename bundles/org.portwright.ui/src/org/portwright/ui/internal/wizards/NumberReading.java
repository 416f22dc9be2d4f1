package org.portwright.ui.internal.wizards;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.portwright.numbering.ReadNumbers;
import org.portwright.ui.internal.Failures;
import org.portwright.workspace.operations.ReadNumberText;

/** Reads the numbers of a text in the background and tells them on the window's thread, unless another text came. */
final class NumberReading {

	/** The family of its jobs. */
	static final Object FAMILY = NumberReading.class;

	private final Control control;
	private final Display display;
	private final Consumer<Result> reader;
	private long latest;

	/**
	 * @param control once it is disposed nobody is told any more
	 * @param reader  is told
	 */
	NumberReading(Control control, Consumer<Result> reader) {
		this.control = control;
		this.display = control.getDisplay();
		this.reader = reader;
	}

	/**
	 * What was read.
	 *
	 * @param text    the text
	 * @param numbers the numbers in it
	 */
	record Result(String text, ReadNumbers numbers) {
	}

	/** Reads a text; what was not yet told of the ones before is dropped. */
	void read(String text) {
		latest++;
		new ReadJob(text, latest).schedule();
	}

	private void told(Result result, long number) {
		if (number == latest && !control.isDisposed()) {
			reader.accept(result);
		}
	}

	private final class ReadJob extends Job {

		private final String text;
		private final long number;

		ReadJob(String text, long number) {
			super(Messages.NumberReading_job);
			this.text = text;
			this.number = number;
			setSystem(true);
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			try {
				var result = new Result(text, new ReadNumberText(text).execute(new NullProgressMonitor()));
				display.asyncExec(() -> told(result, number));
				return Status.OK_STATUS;
			} catch (CoreException e) {
				Failures.show(e);
				return Status.OK_STATUS;
			}
		}

		@Override
		public boolean belongsTo(@Nullable Object family) {
			return FAMILY.equals(family);
		}
	}
}
