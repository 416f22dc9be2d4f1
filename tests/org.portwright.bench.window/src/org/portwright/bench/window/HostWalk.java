package org.portwright.bench.window;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/**
 * Works in an Eclipse that other things are done in as well: opens the perspective and the example, drafts a letter,
 * exports it, opens a guide, and writes what each view and editor shows.
 *
 * @param target the folder that the documents are exported to
 */
@SuppressWarnings("nls")
record HostWalk(IPath target) {

	private static final String PERSPECTIVE = "org.portwright.perspective.porting";
	private static final String GUIDES = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";

	/** Says what is done. */
	void plan(WindowSteps work) {
		Seen.errors();
		work.then("", HostWalk::openPerspective);
		work.then("", () -> Answers.run("newExample", Map.of(), List.of(Answers.press("Finish"))));
		work.then("", () -> Answers.run("newOrder", Map.of(), List.of(Answers.type("Order", "Leeds"),
				Answers.write("Paste", "The numbers are 0113 496 0000 - 0009."), Answers.press("Finish"))));
		work.then("", () -> Answers.run("exportDocuments", Map.of(),
				List.of(Answers.type("Folder", target.toOSString()), Answers.press("Finish"))));
		work.then("", Seen::editors);
		work.then("", () -> Answers.run("openGuide", Map.of("guide", "find-organisation-id"), List.of()));
		for (String view : List.of(GUIDES, PROBLEMS)) {
			work.then("", () -> Shown.page().showView(view));
			work.then("", () -> Report.line("content " + view + ": " + Seen.texts(view)));
		}
		work.then("", Seen::views);
		work.then("", Entries::report);
		Seen.explorer(work);
	}

	static void openPerspective() {
		try {
			PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, Shown.page().getWorkbenchWindow());
		} catch (WorkbenchException e) {
			throw new IllegalStateException(e);
		}
	}
}
