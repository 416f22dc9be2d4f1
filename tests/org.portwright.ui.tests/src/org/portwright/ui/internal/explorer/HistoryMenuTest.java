package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.WindowEvents;

/** The local history is in reach of the context menu: earlier versions of a file, deleted files of an engagement. */
@SuppressWarnings("nls")
class HistoryMenuTest {

	private static final String REPLACE = "Replace with Local History...";
	private static final String RESTORE = "Restore from Local History...";

	private final ShownTree shown = new ShownTree();

	HistoryMenuTest() throws Exception {
		// The explorer may not be shown.
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private boolean isEnabled(String command) {
		var window = shown.window.getWorkbenchWindow();
		return window.getService(EHandlerService.class)
				.canExecute(window.getService(ECommandService.class).createCommand(command));
	}

	@Test
	void anOrderATenantAndABrokenFileOfferTheirEarlierVersions() throws Exception {
		shown.engagement.tenant("contoso", LongStream.empty());
		shown.engagement.order("london");
		shown.engagement.write("broken.porting", "<oops");
		for (String file : List.of("contoso", "london  Draft", "broken.porting")) {
			List<String> items = shown.menu("Contoso moves/" + file);
			assertTrue(items.contains(REPLACE) && !items.contains(RESTORE), file + items);
			WindowEvents.until("it can be done", () -> isEnabled("org.portwright.ui.replaceFromHistory"));
		}
	}

	@Test
	void anEngagementOffersItsDeletedFiles() {
		List<String> items = shown.menu("Contoso moves");
		assertTrue(items.contains(RESTORE) && !items.contains(REPLACE), items.toString());
		WindowEvents.until("it can be done", () -> isEnabled("org.portwright.ui.restoreFromHistory"));
	}
}
