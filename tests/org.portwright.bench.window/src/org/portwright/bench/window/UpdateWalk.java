package org.portwright.bench.window;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Shell;

/**
 * Checks for updates as a user does, and writes what each dialog says.
 *
 * @param address typed into the page of the preferences
 */
@SuppressWarnings("nls")
record UpdateWalk(IPath address) {

	private static final String CHECK = "checkForUpdates";
	private static final String PAGE = "org.portwright.ui.updates";

	/** There is no address at first, and nothing at the one that is typed where the command leads to. */
	void planInVain(WindowSteps work) {
		begin(work);
		work.then("", () -> Answers.await(CHECK, List.of(Answers.press("Cancel"))));
		work.then("", () -> Answers.await(CHECK, List.of(Answers.press("Open Preferences"), type(),
				Answers.press("Apply and Close"))));
		work.then("", () -> Answers.await(CHECK, List.of(Answers.press("OK"))));
	}

	/** There is a later version at the address: it is left, then taken, and then the newest. */
	void plan(WindowSteps work) {
		begin(work);
		work.then("", () -> Answers.preferences(PAGE, List.of(type(), Answers.press("Apply and Close"))));
		work.then("", () -> Answers.await(CHECK, List.of(Answers.press("Not Now"))));
		work.then("", () -> Answers.await(CHECK, List.of(Answers.press("Update"), Answers.press("Select All"),
				Answers.press("Trust Selected"), Answers.press("Later"))));
		work.then("", () -> Answers.await(CHECK, List.of(Answers.press("Close"))));
	}

	private static void begin(WindowSteps work) {
		Seen.errors();
		work.then("", HostWalk::openPerspective);
	}

	private Predicate<Shell> type() {
		return Answers.type("Update site", address.toOSString());
	}
}
