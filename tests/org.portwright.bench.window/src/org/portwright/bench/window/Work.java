package org.portwright.bench.window;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;

/**
 * Opens a file over and over, then types into the filter field of its numbers, and writes a line with the time of each
 * until the window rests; after that it closes the workbench. The system properties {@code portwright.bench.file} and
 * {@code portwright.bench.runs} name the file and how often; without a file there is nothing to do but close.
 */
@SuppressWarnings("nls")
final class Work implements Runnable {

	private static final String FILE = "portwright.bench.file";
	private static final String RUNS = "portwright.bench.runs";
	private static final List<String> NUMBERS_PAGES = List.of("org.portwright.ui.tenant.numbers",
			"org.portwright.ui.order.numbers");
	private static final double NANOS_PER_MILLI = 1e6;

	private record Step(String name, Action action) {
	}

	/** Something done on the window's thread. */
	@FunctionalInterface
	private interface Action {
		void run() throws PartInitException;
	}

	private final Display display;
	private final Quiet quiet;
	private final Deque<Step> steps = new ArrayDeque<>();

	Work(Display display, Quiet quiet) {
		this.display = display;
		this.quiet = quiet;
		String file = System.getProperty(FILE);
		if (file != null) {
			plan(IPath.fromPortableString(file), Integer.getInteger(RUNS, 1));
		}
	}

	private void plan(IPath file, int runs) {
		for (int i = 0; i < runs; i++) {
			steps.add(new Step("", () -> page().closeAllEditors(false)));
			steps.add(new Step("open",
					() -> IDE.openEditor(page(), ResourcesPlugin.getWorkspace().getRoot().getFile(file))));
		}
		steps.add(new Step("", () -> NUMBERS_PAGES.forEach(editor()::setActivePage)));
		for (int i = 0; i < runs; i++) {
			String typed = "0207".substring(0, 1 + i % 4);
			steps.add(new Step("filter",
					() -> filter(editor().getActivePageInstance().getPartControl()).orElseThrow().setText(typed)));
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static FormEditor editor() {
		return (FormEditor) page().getActiveEditor();
	}

	private static Optional<Text> filter(Control control) {
		if (control instanceof Text text && (text.getStyle() & SWT.SEARCH) != 0) {
			return Optional.of(text);
		}
		return control instanceof Composite composite
				? Arrays.stream(composite.getChildren()).map(Work::filter).flatMap(Optional::stream).findFirst()
				: Optional.empty();
	}

	@Override
	public void run() {
		if (steps.isEmpty()) {
			PlatformUI.getWorkbench().close();
			return;
		}
		Step step = steps.remove();
		quiet.work();
		long start = System.nanoTime();
		try {
			step.action.run();
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
		quiet.then(true, (moment, processorTime) -> {
			if (!step.name.isEmpty()) {
				Report.line(
						"portwright.bench." + step.name + ' ' + (quiet.restsSince() - start) / NANOS_PER_MILLI);
			}
			display.asyncExec(this);
		});
	}
}
