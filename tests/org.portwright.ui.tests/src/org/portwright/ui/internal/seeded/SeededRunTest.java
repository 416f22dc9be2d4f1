package org.portwright.ui.internal.seeded;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;

/**
 * Random edits of three orders and two tenants: after each the model, the pages and the disk agree, and undoing all
 * gives the bytes of the beginning. The environment may name other steps ({@link SeededRuns}).
 */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class SeededRunTest {

	@Test
	void theModelThePagesAndTheDiskAgree() throws Exception {
		new SeededRuns(SeededStep.Mix.EDITING, Optional.empty()).check("36", "300");
	}
}
