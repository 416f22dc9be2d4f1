package org.portwright.ui.internal.table;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Filters and sorts in the background. Only the latest request counts: what was asked before it is given up, and its
 * result dropped.
 */
final class Arranger extends Job {

	private final Executor window;
	private final Consumer<Arrangement> reply;
	private final AtomicReference<@Nullable Request> latest = new AtomicReference<>();
	private NumberRows rows = OrderRows.NONE;
	private @Nullable UnaryOperator<NumberRows> read;

	/**
	 * @param window runs what it is given later on the thread of the window
	 * @param reply  takes the results there
	 */
	Arranger(Executor window, Consumer<Arrangement> reply) {
		super(Messages.Arranger_name);
		this.window = window;
		this.reply = reply;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	/**
	 * What to arrange and how.
	 *
	 * @param source   reads the rows, given the rows before, in the background; read once
	 * @param filter   what to show, as typed
	 * @param sorting  in which order; empty for that of the file
	 * @param selected keys of rows that are to stay selected
	 */
	record Request(UnaryOperator<NumberRows> source, String filter, Optional<Sorting> sorting, Set<String> selected) {
	}

	/** Arranges rows, a moment from now. */
	void arrange(Request request) {
		latest.set(request);
		schedule();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		Request request = latest.get();
		if (request == null) {
			return Status.OK_STATUS;
		}
		try {
			if (read != request.source()) {
				rows = request.source().apply(rows);
				read = request.source();
			}
			Arrangement arrangement = Arrangement.of(rows, NumberFilter.of(request.filter()), request.sorting(),
					request.selected(), () -> latest.get() != request);
			window.execute(() -> {
				if (latest.compareAndSet(request, null)) {
					reply.accept(arrangement);
				}
			});
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/** Whether the latest request has its reply. */
	boolean isDone() {
		return latest.get() == null;
	}

	/** Nobody waits any more. */
	void stop() {
		latest.set(null);
		cancel();
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == Arranger.class;
	}
}
