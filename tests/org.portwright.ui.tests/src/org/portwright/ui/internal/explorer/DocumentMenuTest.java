package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.WindowEvents;

/** What the context menu offers to do with the documents of an order. */
@SuppressWarnings("nls")
class DocumentMenuTest {

	private static final List<String> OFFERED = List.of("Export as PDF\u2026", "Export Documents\u2026",
			"Print Letter\u2026");

	private final ShownTree shown;

	DocumentMenuTest() throws Exception {
		shown = new ShownTree();
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private static boolean canPrint() {
		return PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand(IWorkbenchCommandConstants.FILE_PRINT).isHandled();
	}

	@Test
	void anOrderIsExportedAndPrintedFromItsContextMenuAndATenantIsNot() throws Exception {
		shown.engagement.tenant("contoso", LongStream.empty());
		shown.engagement.order("london");
		List<String> items = shown.menu("Contoso moves/london  Draft");
		assertTrue(items.containsAll(OFFERED), items::toString);
		WindowEvents.until("it can be printed", DocumentMenuTest::canPrint);
		List<String> others = shown.menu("Contoso moves/contoso");
		assertFalse(others.stream().anyMatch(OFFERED::contains), others::toString);
		WindowEvents.until("it cannot be printed", () -> !canPrint());
	}
}
