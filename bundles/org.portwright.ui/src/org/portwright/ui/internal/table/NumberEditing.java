package org.portwright.ui.internal.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.ReadNumbers;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.WindowThread;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.operations.AddNumbers;
import org.portwright.workspace.operations.DescribeNumbers;
import org.portwright.workspace.operations.NumberPart;
import org.portwright.workspace.operations.Operation;
import org.portwright.workspace.operations.OperationException;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.operations.RemoveNumbers;

/** What can be done with the numbers of an order in its table: each an operation on what is selected. */
final class NumberEditing {

	/** The jobs that read pasted texts. */
	static final Object READING = new Object();

	private final WorkspaceModel model;
	private final ModelFile file;
	private final NumberTable table;
	private final ResultBar result;

	NumberEditing(WorkspaceModel model, ModelFile file, NumberTable table, ResultBar result) {
		this.model = model;
		this.file = file;
		this.table = table;
		this.result = result;
	}

	/** Takes the numbers of the text in the clipboard. */
	void paste() {
		var clipboard = new Clipboard(table.control().getDisplay());
		Object content = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (content instanceof String text && !text.isBlank()) {
			take(text);
		} else {
			result.say(Messages.NumberEditing_noText, Optional.empty());
		}
	}

	/** Adds the numbers of a text, which is read in the background. */
	void take(String text) {
		Display display = table.control().getDisplay();
		var reading = new Reading(monitor -> {
			ReadNumbers read = new ReadNumberText(text).execute(monitor);
			var adding = new AddNumbers(model, file, read);
			WindowThread.later(display, () -> add(read, adding));
		});
		reading.setUser(false);
		reading.schedule();
	}

	private void add(ReadNumbers read, AddNumbers adding) {
		if (table.control().isDisposed() || !file.exists()) {
			return;
		}
		run(adding).ifPresent(added -> result.say(
				NLS.bind(Messages.NumberEditing_added, new Object[] { NumberRanges.count(added.added()),
						NumberRanges.count(added.duplicates()), read.notTaken().size() }),
				read.notTaken().isEmpty() && read.notes().isEmpty() ? Optional.empty()
						: Optional.of(() -> new NotTakenDialog(table.control().getShell(), read).open())));
	}

	/** Takes the selected numbers out of the order. */
	void remove() {
		List<NumberPart> selected = selected();
		if (!selected.isEmpty()) {
			run(new RemoveNumbers(model, file, selected));
		}
	}

	/**
	 * Says something of the selected numbers.
	 *
	 * @param value what the column is to hold, as the file writes it
	 */
	void set(OrderColumn column, String value) {
		List<NumberPart> selected = selected();
		if (!selected.isEmpty()) {
			column.field().ifPresent(
					field -> run(new DescribeNumbers(model, file, selected, field, value, column.title())));
		}
	}

	private List<NumberPart> selected() {
		NumberRows rows = table.shown().rows();
		boolean expanded = rows instanceof ExpandedRows;
		return table.selectedRows().mapToObj(
				row -> new NumberPart(rows.object(row), expanded ? rows.range(row) : Optional.empty())).toList();
	}

	private static <R> Optional<R> run(Operation<R> operation) {
		try {
			return Optional.of(operation.execute(new NullProgressMonitor()));
		} catch (OperationException e) {
			Failures.show(e);
			return Optional.empty();
		}
	}

	/** Reads a text. */
	private static final class Reading extends Job {

		private final ICoreRunnable work;

		Reading(ICoreRunnable work) {
			super(Messages.NumberEditing_reading);
			this.work = work;
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			try {
				work.run(monitor == null ? new NullProgressMonitor() : monitor);
				return Status.OK_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		}

		@Override
		public boolean belongsTo(@Nullable Object family) {
			return family == READING;
		}
	}
}
