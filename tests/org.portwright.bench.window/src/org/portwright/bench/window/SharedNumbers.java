package org.portwright.bench.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.work.OperationException;

/**
 * Edits an order whose numbers others have too: types into its first field, and gives an entry other numbers, one after
 * the other and, without waiting for what follows from it, many in a row. It writes a line with the time from each
 * change that makes another problem until that is known.
 *
 * @param path the order in the workspace
 * @param runs how often
 */
@SuppressWarnings("nls")
record SharedNumbers(IPath path, int runs) {

	private static final int ENTRY = 500;
	/** Somebody who enters numbers takes as long for each. */
	private static final int PACE_MILLIS = 400;
	private static final int IN_A_ROW = 5;
	private static final double NANOS_PER_MILLI = 1e6;

	/** Says what is done. */
	void plan(WindowSteps work) {
		work.then("", () -> IDE.openEditor(Shown.page(), file()));
		for (int i = 0; i < runs; i++) {
			work.then("key", () -> Shown.text(SWT.NONE).append("x"));
		}
		// The order has a name before the first is taken away: a change that mends and breaks nothing is not told.
		work.then("", () -> set("loa.subscriberName", "Contoso Ltd", began -> {
			// It is not measured.
		}));
		Deque<Long> changes = new ArrayDeque<>();
		String[] word = { "" };
		work.then("", () -> files().problems().addListener(changed -> {
			if (changed.equals(order()) && !changes.isEmpty()) {
				Report.line("portwright.bench." + word[0] + "-problems "
						+ (System.nanoTime() - changes.remove()) / NANOS_PER_MILLI);
				changes.clear();
			}
		}));
		work.then("", () -> word[0] = "key");
		for (int i = 0; i < runs; i++) {
			String name = i % 2 == 0 ? "" : "Contoso Ltd";
			work.then("field", () -> set("loa.subscriberName", name, changes::add));
		}
		work.then("", () -> word[0] = "number");
		for (int i = 0; i < runs; i++) {
			boolean other = i % 2 == 0;
			work.then("number", () -> setNumber(ENTRY, other, changes::add));
		}
		work.then("", () -> word[0] = "typing");
		for (int i = 0; i < runs; i++) {
			boolean other = i % 2 == 0;
			work.then("typing", () -> {
				for (int j = 0; j < IN_A_ROW; j++) {
					int entry = j;
					Display.getCurrent().timerExec(1 + j * PACE_MILLIS,
							() -> setNumber(entry, other, changes::add));
				}
			});
		}
		work.then("", () -> Shown.page().closeAllEditors(false));
	}

	private IFile file() {
		return ResourcesPlugin.getWorkspace().getRoot().getFile(path);
	}

	private static EngagementFiles files() {
		return PlatformUI.getWorkbench().getService(EngagementFiles.class);
	}

	private ModelFile order() {
		return files().opened(file()).orElseThrow();
	}

	/** Gives an entry a number that nobody else has, or the one again that others have. */
	private void setNumber(int entry, boolean other, Consumer<Long> changed) {
		String id = ((PortOrder) order().root()).getNumbers().get(entry).getId();
		set("numbers[" + id + "].first", other ? "+" + (Long.parseLong(id.substring(1)) + 1) : id, changed);
	}

	private void set(String field, String value, Consumer<Long> changed) {
		changed.accept(System.nanoTime());
		try {
			new EditField(files().model(), order(), new Assignment(field, value), "Edit", new Object())
					.execute(new NullProgressMonitor());
		} catch (OperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
