package org.portwright.bench.window;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;

/**
 * Opens a file over and over, then types into its first field and into the filter field of its numbers, scrolls those,
 * and clicks and looks for numbers in the explorer. It writes a line with the time of each until the window rests, and
 * one with the longest time for which the window did not react meanwhile; after that it closes the workbench. The
 * system properties {@code portwright.bench.file} and {@code portwright.bench.runs} name the file and how often;
 * without a file there is nothing to do but close.
 */
@SuppressWarnings("nls")
final class Work implements Runnable {

	private static final String FILE = "portwright.bench.file";
	private static final String RUNS = "portwright.bench.runs";
	private static final String EXPLORER = "org.portwright.ui.explorer";
	private static final List<String> NUMBERS_PAGES = List.of("org.portwright.ui.tenant.numbers",
			"org.portwright.ui.order.numbers");
	private static final int SCROLLED_ROWS = 3;
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
	private final Pulse pulse;
	private final Deque<Step> steps = new ArrayDeque<>();

	Work(Display display, Quiet quiet) {
		this.display = display;
		this.quiet = quiet;
		pulse = new Pulse(display);
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
		for (int i = 0; i < runs; i++) {
			steps.add(new Step("key", () -> text(SWT.NONE).append("x")));
		}
		steps.add(new Step("", () -> NUMBERS_PAGES.forEach(editor()::setActivePage)));
		for (int i = 0; i < runs; i++) {
			String typed = "0207".substring(0, 1 + i % 4);
			steps.add(new Step("filter", () -> text(SWT.SEARCH).setText(typed)));
		}
		steps.add(new Step("", () -> text(SWT.SEARCH).setText("")));
		for (int i = 0; i < runs; i++) {
			steps.add(new Step("scroll", this::scroll));
		}
		steps.add(new Step("", () -> page().showView(EXPLORER)));
		steps.add(new Step("", () -> tell(SWT.Expand, engagement())));
		for (int i = 0; i < runs; i++) {
			int row = i;
			steps.add(new Step("click", () -> tell(SWT.Selection, row(row))));
		}
		// What was typed would be asked about at the end.
		steps.add(new Step("", () -> page().closeAllEditors(false)));
		steps.add(new Step("", () -> tell(SWT.Expand, row(0))));
		steps.add(new Step("", () -> List.of(row(0).getItems()).forEach(item -> tell(SWT.Expand, item))));
		for (int i = 0; i < runs; i++) {
			String typed = "0207".substring(0, 1 + i % 4);
			steps.add(new Step("search", () -> shown(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0)
					.setText(typed)));
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static FormEditor editor() {
		return (FormEditor) page().getActiveEditor();
	}

	/** The first field of the page that is shown, or the one to search in. */
	private static Text text(int style) {
		return find(editor().getActivePageInstance().getPartControl(), Text.class,
				text -> (text.getStyle() & SWT.SEARCH) == style && text.getEditable()).orElseThrow();
	}

	private void scroll() {
		ScrollBar bar = find(editor().getActivePageInstance().getPartControl(), Canvas.class,
				canvas -> canvas.getVerticalBar() != null && canvas.getVerticalBar().getIncrement() > 1).orElseThrow()
				.getVerticalBar();
		bar.setSelection(bar.getSelection() + SCROLLED_ROWS * bar.getIncrement());
		bar.notifyListeners(SWT.Selection, new Event());
	}

	private TreeItem engagement() {
		return shown(Tree.class, any -> true).getItem(0);
	}

	private <T extends Control> T shown(Class<T> type, Predicate<T> wanted) {
		return find(page().getWorkbenchWindow().getShell(), type, wanted.and(Control::isVisible)).orElseThrow();
	}

	private TreeItem row(int row) {
		return engagement().getItem(row % engagement().getItemCount());
	}

	private static void tell(int type, TreeItem item) {
		var event = new Event();
		event.item = item;
		item.setExpanded(item.getExpanded() || type == SWT.Expand);
		item.getParent().setSelection(item);
		item.getParent().notifyListeners(type, event);
	}

	private static <T extends Control> Optional<T> find(Control control, Class<T> type, Predicate<T> wanted) {
		if (type.isInstance(control) && wanted.test(type.cast(control))) {
			return Optional.of(type.cast(control));
		}
		return control instanceof Composite composite ? Arrays.stream(composite.getChildren())
				.map(child -> find(child, type, wanted)).flatMap(Optional::stream).findFirst() : Optional.empty();
	}

	@Override
	public void run() {
		if (steps.isEmpty()) {
			PlatformUI.getWorkbench().close();
			return;
		}
		Step step = steps.remove();
		quiet.work();
		pulse.longest();
		long start = System.nanoTime();
		try {
			step.action.run();
		} catch (PartInitException | RuntimeException e) {
			// Nobody would see it, and who measures would wait for ever.
			Report.line(e + " at " + List.of(e.getStackTrace()));
			Runtime.getRuntime().halt(1);
		}
		pulse.waited(System.nanoTime() - start);
		quiet.then(true, (moment, processorTime) -> {
			if (!step.name.isEmpty()) {
				Report.line(
						"portwright.bench." + step.name + ' ' + (quiet.restsSince() - start) / NANOS_PER_MILLI);
				Report.line("portwright.bench." + step.name + "-pause " + pulse.longest() / NANOS_PER_MILLI);
			}
			display.asyncExec(this);
		});
	}
}
