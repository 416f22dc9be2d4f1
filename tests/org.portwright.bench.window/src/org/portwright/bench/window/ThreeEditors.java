package org.portwright.bench.window;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ide.IDE;

/**
 * Types into two orders and a tenant, then shows each in another sequence and undoes there. It writes what the menu
 * offers to undo in each, and what its first field says before and after.
 */
@SuppressWarnings("nls")
final class ThreeEditors {

	private static final List<String> TYPED = List.of("london.porting", "Leeds.porting", "contoso.tenant");
	private static final List<String> UNDONE = List.of("Leeds.porting", "contoso.tenant", "london.porting");

	private ThreeEditors() {
	}

	/** Says what is done. */
	static void plan(WindowSteps work) {
		Seen.errors();
		work.then("", HostWalk::openPerspective);
		work.then("", () -> Answers.run("newExample", Map.of(), List.of(Answers.press("Finish"))));
		work.then("", () -> Answers.run("newOrder", Map.of(), List.of(Answers.type("Order", "Leeds"),
				Answers.write("Paste", "The numbers are 0113 496 0000 - 0009."), Answers.press("Finish"))));
		for (String file : TYPED) {
			open(work, file);
			work.then("", () -> Shown.text(SWT.NONE).setText("Typed"));
		}
		for (String file : UNDONE) {
			open(work, file);
			work.then("", () -> report(file));
			work.then("", Shown::undo);
			work.then("", () -> report(file));
		}
		work.then("", () -> Shown.page().closeAllEditors(false));
	}

	private static void open(WindowSteps work, String file) {
		work.then("", () -> IDE.openEditor(Shown.page(),
				ResourcesPlugin.getWorkspace().getRoot().getProjects()[0].getFile(file)));
	}

	private static void report(String file) {
		Report.line("undo " + file + ": " + Shown.undoLabel() + ", " + Shown.text(SWT.NONE).getText()
				+ (Shown.editor().isDirty() ? ", edited" : ""));
	}
}
