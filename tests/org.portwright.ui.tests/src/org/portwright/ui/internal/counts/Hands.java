package org.portwright.ui.internal.counts;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.portwright.workbench.testing.WindowEvents;

/** Types and clicks, and waits until all that follows is done. */
@SuppressWarnings("nls")
final class Hands {

	/** What is typed is seen, checked and saved after shorter pauses than this. */
	static final Duration PAUSE = Duration.ofMillis(600);
	/** The longest pause after which something is done is that of the journal of edits: a second. */
	static final Duration LONG_PAUSE = Duration.ofMillis(1300);

	private Hands() {
	}

	/** Waits until no job has run for so long. */
	static void rest(Duration pause) {
		long[] busy = { System.nanoTime() };
		WindowEvents.until("the window rests", () -> {
			if (!Job.getJobManager().isIdle()) {
				busy[0] = System.nanoTime();
			}
			return System.nanoTime() - busy[0] > pause.toNanos();
		});
	}

	/** Types at the end of a field, a key after the other. */
	static void type(Text field, String text) {
		field.notifyListeners(SWT.FocusIn, new Event());
		for (String key : text.split("")) {
			field.append(key);
			WindowEvents.handleAll();
		}
	}

	/** Opens or closes a row of a tree. */
	static void expand(TreeItem item) {
		var event = new Event();
		event.item = item;
		item.getParent().notifyListeners(SWT.Expand, event);
		item.setExpanded(true);
	}

	/** Clicks a row of a tree. */
	static void click(TreeItem item) {
		Tree tree = item.getParent();
		tree.setSelection(item);
		var event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
	}

	/** Presses Enter on a row of a tree. */
	static void open(TreeItem item) {
		item.getParent().setSelection(item);
		var event = new Event();
		event.item = item;
		item.getParent().notifyListeners(SWT.DefaultSelection, event);
	}

	/** Clicks into a control. */
	static void click(Control control, int x, int y) {
		var mouse = new Event();
		mouse.button = 1;
		mouse.count = 1;
		mouse.x = x;
		mouse.y = y;
		control.notifyListeners(SWT.MouseDown, mouse);
		mouse.stateMask = SWT.BUTTON1;
		control.notifyListeners(SWT.MouseUp, mouse);
	}

	/** The first control of a kind that is in sight. */
	static <T extends Control> T seen(Class<T> type, Predicate<T> wanted) {
		return seen(Display.getCurrent().getActiveShell()).filter(type::isInstance).map(type::cast).filter(wanted)
				.findFirst().orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
	}

	private static Stream<Control> seen(@Nullable Control control) {
		if (control == null || !control.isVisible()) {
			return Stream.of();
		}
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Hands::seen))
				: Stream.of(control);
	}
}
