package org.portwright.ui.internal.seeded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.MicrosoftStandIn;

/**
 * A week of random work: the steps of {@link SeededRunTest}, numbers pasted into orders, and tenants synced from the
 * stand-in. Afterwards no more editors and files are in memory than before.
 */
@SuppressWarnings("nls")
@Tag("all")
@ExtendWith(ActiveWindow.class)
class WeekOfWorkTest {

	private static final String CLIENT = "0a1b2c3d-1111-4222-8333-444455556666";
	/** After these steps the window holds as many files as it does at any time with no editor open. */
	private static final int FIRST = 300;

	@RegisterExtension
	static final MicrosoftStandIn MICROSOFT = new MicrosoftStandIn();

	@BeforeEach
	void register() throws Exception {
		Files.writeString(MICROSOFT.settings().resolveSibling("signin.properties"), "clientId=" + CLIENT + '\n');
	}

	@Test
	void aWeekOfWorkLeavesNothingBehind() throws Exception {
		var runs = new SeededRuns(SeededStep.Mix.ALL, Optional.of(MICROSOFT));
		runs.check("the first day", SeededStep.of(1, FIRST, SeededStep.Mix.ALL));
		List<String> before = LiveObjects.ofFiles();
		runs.check("41", "2000");
		assertEquals(before, LiveObjects.ofFiles());
	}
}
