package org.portwright.ui.internal.seeded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
 * stand-in. Afterwards no more editors and files are in memory than before, and memory is back where it was.
 */
@SuppressWarnings("nls")
@Tag("all")
@ExtendWith(ActiveWindow.class)
class WeekOfWorkTest {

	private static final String CLIENT = "0a1b2c3d-1111-4222-8333-444455556666";
	/** After these steps every page was shown, and caches of the platform and of the virtual machine are filled. */
	private static final int FIRST = 1000;
	/** Bytes by which memory may differ: caches with a bound are as full as the last files made them. */
	private static final long FEW_BYTES = 8 << 20;

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
		LiveObjects before = LiveObjects.count();
		runs.check("41", "2000");
		LiveObjects after = LiveObjects.count();
		assertEquals(List.of(), after.beyond(before));
		long more = after.bytesBeyond(before);
		assertTrue(more < FEW_BYTES, () -> more + " bytes more, most of them in " + after.grownMost(before));
	}
}
