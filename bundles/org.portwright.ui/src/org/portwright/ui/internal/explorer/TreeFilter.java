package org.portwright.ui.internal.explorer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TreeViewer;
import org.portwright.ui.explorer.FilterText;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * Shows in the tree what matches the typed text. A job looks for it in a copy; what is typed meanwhile makes its answer
 * void. The matches are expanded as far as they fit; without filter the tree is as it was before.
 */
final class TreeFilter {

	/** The family of the jobs. */
	static final Object FAMILY = TreeFilter.class;

	/** After so many milliseconds without a key somebody wants to see something. */
	private static final int PAUSE = 120;
	private static final int MOST_ROWS = 60;

	private final TreeViewer viewer;
	private final TreeContent content;
	private final WorkRunner runner;
	private FilterText query = new FilterText(""); //$NON-NLS-1$
	private Optional<Object[]> expandedBefore = Optional.empty();
	private long asked;
	private long answered;
	private boolean waiting;

	TreeFilter(TreeViewer viewer, TreeContent content, WorkRunner runner) {
		this.viewer = viewer;
		this.content = content;
		this.runner = runner;
	}

	/** Somebody typed. */
	void type(String text) {
		query = new FilterText(text);
		again();
	}

	/** What there is to be found has changed. */
	void again() {
		if (query.isEmpty() && expandedBefore.isEmpty()) {
			return;
		}
		asked++;
		if (!waiting) {
			waiting = true;
			viewer.getControl().getDisplay().timerExec(PAUSE, this::start);
		}
	}

	/** Whether what was typed is not shown yet. */
	boolean isPending() {
		return answered != asked;
	}

	/** Whether only some of the tree is shown. */
	boolean isActive() {
		return expandedBefore.isPresent();
	}

	private void start() {
		waiting = false;
		if (viewer.getControl().isDisposed()) {
			return;
		}
		if (query.isEmpty()) {
			showAll();
			return;
		}
		long question = asked;
		FilterText wanted = query;
		FilterSnapshot snapshot = content.snapshot();
		Calculation<Matches> work = host -> snapshot.find(wanted);
		runner.run(work, RunMode.hidden(Messages.TreeFilter_filtering).of(FAMILY).latestFor(this), found -> {
			if (question == asked && !viewer.getControl().isDisposed()) {
				show(found);
			}
		});
	}

	private void showAll() {
		answered = asked;
		content.show(Optional.empty());
		Object[] expanded = expandedBefore.orElseGet(() -> new Object[0]);
		expandedBefore = Optional.empty();
		redraw(() -> {
			viewer.refresh();
			viewer.setExpandedElements(expanded);
		});
		viewer.getTree().showSelection();
	}

	private void show(Matches matches) {
		answered = asked;
		if (expandedBefore.isEmpty()) {
			expandedBefore = Optional.of(viewer.getExpandedElements());
		}
		content.show(Optional.of(matches));
		redraw(() -> {
			viewer.collapseAll();
			viewer.refresh();
			expand(matches);
		});
	}

	private void expand(Matches matches) {
		Deque<Object> next = new ArrayDeque<>(List.of(content.getElements(null)));
		int rows = next.size();
		while (!next.isEmpty()) {
			Node node = (Node) next.poll();
			boolean all = matches.hasAllOf(node);
			Object[] children = all && !(node instanceof Node.OfEngagement) ? new Object[0] : content.getChildren(node);
			if (children.length > 0 && rows + children.length <= MOST_ROWS) {
				rows += children.length;
				viewer.setExpandedState(node, true);
				next.addAll(all ? List.of() : List.of(children));
			}
		}
	}

	private void redraw(Runnable change) {
		viewer.getTree().setRedraw(false);
		try {
			change.run();
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}
}
