package org.portwright.ui.internal.commands;

import java.util.Collection;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.ReadNumbers;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.WindowThread;
import org.portwright.ui.internal.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.operations.AddNumbers;
import org.portwright.workspace.operations.OperationException;
import org.portwright.workspace.operations.ReadNumberText;

/** Reads numbers out of a text in the background and adds them to an order, as one step that can be undone. */
public final class AddingNumbers extends Job {

	private final WorkspaceModel model;
	private final ModelFile order;
	private final String text;
	private final Display display;
	private final Consumer<String> told;

	/**
	 * Call this on the thread of the model.
	 *
	 * @param text any text with numbers in it
	 * @param told hears on the thread of the model what came of it, in words
	 */
	public AddingNumbers(WorkspaceModel model, ModelFile order, String text, Consumer<String> told) {
		super(Messages.AddingNumbers_name);
		this.model = model;
		this.order = order;
		this.text = text;
		this.told = told;
		display = Display.getCurrent();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		try {
			ReadNumbers read = new ReadNumberText(text)
					.execute(monitor == null ? new NullProgressMonitor() : monitor);
			var adding = new AddNumbers(model, order, read);
			WindowThread.later(display, () -> add(adding));
			return Status.OK_STATUS;
		} catch (OperationException e) {
			Failures.show(e);
			return Status.OK_STATUS;
		}
	}

	private void add(AddNumbers adding) {
		if (!order.exists()) {
			return;
		}
		AddNumbers.Result result = adding.execute(new NullProgressMonitor());
		String added = count(result.added());
		told.accept(result.duplicates().isEmpty() ? NLS.bind(Messages.AddingNumbers_added, added)
				: NLS.bind(Messages.AddingNumbers_addedAndKnown, added, count(result.duplicates())));
	}

	private static String count(Collection<NumberRange> ranges) {
		return Labels.count(NumberRanges.count(ranges));
	}
}
