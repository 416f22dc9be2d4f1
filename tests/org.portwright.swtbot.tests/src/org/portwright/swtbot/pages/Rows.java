package org.portwright.swtbot.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.results.ListResult;

/**
 * The rows of a tree. What is done with them is done at once on the window's thread: SWTBot's own items are asked one
 * by one, and of what is refreshed in between an error would be logged.
 */
final class Rows {

	private final Tree tree;
	private final BiPredicate<String, String> isCalled;

	/** @param isCalled whether a row with the first text is called by the second one */
	Rows(Tree tree, BiPredicate<String, String> isCalled) {
		this.tree = tree;
		this.isCalled = isCalled;
	}

	/** Does something with a row, if it is there; what is on the way to it is opened. */
	boolean act(List<String> path, Consumer<TreeItem> action) {
		return UIThreadRunnable.syncExec((BoolResult) () -> {
			Optional<TreeItem> found = find(path);
			found.ifPresent(action);
			return found.isPresent();
		});
	}

	/** Selects a row, if it is there. */
	boolean select(List<String> path) {
		return act(path, row -> select(row, SWT.Selection));
	}

	/** Selects a row and opens what it is, as a double click does, if it is there. */
	boolean open(List<String> path) {
		return act(path, row -> {
			select(row, SWT.Selection);
			select(row, SWT.DefaultSelection);
		});
	}

	/** The texts of all rows that have none below; groups are opened. */
	List<String> leaves() {
		return UIThreadRunnable.syncExec((ListResult<String>) () -> leaves(tree.getItems()).toList());
	}

	private Stream<String> leaves(TreeItem[] items) {
		// A row without others below is not opened: a view may take it for a group then.
		return Arrays.stream(items)
				.flatMap(item -> item.getItemCount() == 0 ? Stream.of(item.getText()) : leaves(below(item)));
	}

	private Optional<TreeItem> find(List<String> path) {
		return find(tree.getItems(), path);
	}

	private Optional<TreeItem> find(TreeItem[] level, List<String> path) {
		Optional<TreeItem> row = Arrays.stream(level).filter(item -> isCalled.test(item.getText(), path.getFirst()))
				.findFirst();
		List<String> further = path.subList(1, path.size());
		return further.isEmpty() ? row : row.flatMap(item -> find(below(item), further));
	}

	private TreeItem[] below(TreeItem item) {
		if (!item.getExpanded() && item.getItemCount() > 0) {
			notify(item, SWT.Expand);
			item.setExpanded(true);
		}
		return item.getItems();
	}

	private void select(TreeItem row, int event) {
		tree.setSelection(row);
		notify(row, event);
	}

	private void notify(TreeItem row, int type) {
		var event = new Event();
		event.item = row;
		tree.notifyListeners(type, event);
	}
}
