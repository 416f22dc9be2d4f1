package org.portwright.ui.table;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner.Running;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;

/**
 * Filters and sorts in the background. Only the latest request counts: what was asked before it is given up, and its
 * result dropped.
 */
final class Arranger {

	private final WorkRunner runner;
	private final Consumer<Arrangement> reply;
	private final RunMode mode = RunMode.hidden(Messages.Arranger_name).latestFor(this).inTurnWith(this);
	private Optional<Request> latest = Optional.empty();
	private Optional<Running> running = Optional.empty();
	/** What was read last, and how: of the work alone, which is done one after the other. */
	private NumberRows rows = NumberRows.NONE;
	private @Nullable UnaryOperator<NumberRows> read;

	/** @param reply takes the results on the window's thread */
	Arranger(WorkRunner runner, Consumer<Arrangement> reply) {
		this.runner = runner;
		this.reply = reply;
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
		latest = Optional.of(request);
		Calculation<Arrangement> work = host -> arranged(request, host);
		running = Optional.of(runner.run(work, mode, new Reply<>() {

			@Override
			public void done(Arrangement arrangement) {
				if (ends(request)) {
					reply.accept(arrangement);
				}
			}

			@Override
			public boolean failed(Throwable reason) {
				ends(request);
				return false;
			}

			@Override
			public void dropped() {
				ends(request);
			}
		}));
	}

	/** Ends a request; says whether nothing was asked for since. */
	private boolean ends(Request request) {
		boolean isLatest = latest.filter(asked -> asked == request).isPresent();
		if (isLatest) {
			latest = Optional.empty();
		}
		return isLatest;
	}

	private Arrangement arranged(Request request, Host host) {
		if (read != request.source()) {
			rows = request.source().apply(rows);
			read = request.source();
		}
		return Arrangement.of(rows, NumberFilter.of(request.filter()), request.sorting(), request.selected(),
				host::isCanceled);
	}

	/** Whether the latest request has its reply. */
	boolean isDone() {
		return latest.isEmpty();
	}

	/** Nobody waits any more. */
	void stop() {
		latest = Optional.empty();
		running.ifPresent(Running::cancel);
	}
}
