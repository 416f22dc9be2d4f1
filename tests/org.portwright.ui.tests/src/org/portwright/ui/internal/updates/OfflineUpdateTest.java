package org.portwright.ui.internal.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.workbench.testing.UnattendedHost;

/** <em>Work Offline</em> binds the look for a newer version as well. */
@SuppressWarnings("nls")
class OfflineUpdateTest {

	private static final String SETTINGS = "PORTWRIGHT_SETTINGS";

	private final Path folder;

	OfflineUpdateTest(@TempDir Path folder) {
		this.folder = folder;
		System.setProperty(SETTINGS, folder.toString());
	}

	@AfterEach
	void asBefore() {
		System.clearProperty(SETTINGS);
	}

	private String refused() {
		var work = new UpdateWork(SiteAddress.read("https://updates.example/portwright").orElseThrow());
		return String.valueOf(
				assertThrows(CoreException.class, () -> work.calculate(new UnattendedHost())).getMessage());
	}

	@Test
	void nothingIsLookedUpAndItIsSaidHowToEndIt() throws Exception {
		Files.writeString(folder.resolve("network.properties"), "workOffline=true\n");
		assertEquals("Work Offline is on, so nothing was asked. Switch it off under File > Work Offline.", refused());
	}

	@Test
	void aSettingThatIsNeitherTrueNorFalseBindsAsWell() throws Exception {
		Files.writeString(folder.resolve("network.properties"), "workOffline=yes\n");
		assertTrue(refused().contains("'workOffline=yes'"), refused());
	}
}
