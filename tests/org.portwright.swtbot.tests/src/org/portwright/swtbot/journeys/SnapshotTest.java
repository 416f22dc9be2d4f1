package org.portwright.swtbot.journeys;

import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.journeys.Example.TENANT_FILE;
import static org.portwright.swtbot.pages.Window.until;

import java.util.Arrays;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.TenantExplorer;
import org.portwright.swtbot.pages.Window;

/** The numbers of a tenant are kept as they are today, and what was kept today is replaced by a clear word only. */
@SuppressWarnings("nls")
class SnapshotTest {

	private static final String FOLDER = "snapshots";
	private static final String NUMBER = "+442079460700";

	private final Window window = new Window();

	@Test
	void aSecondOneOfTheDayAsksBeforeItReplacesTheFirst() throws Exception {
		window.explorer().openExample().close();
		TenantExplorer explorer = window.explorer();
		explorer.takeSnapshot(ENGAGEMENT, TENANT);
		until("the workspace shows the snapshot", () -> !name().isEmpty());
		var snapshot = new OnDisk(ENGAGEMENT, FOLDER + '/' + name());
		until("it is one", () -> snapshot.says("id,extension,numberType,"));
		new OnDisk(ENGAGEMENT, TENANT_FILE).change("  <phones", "  <phoneNumbers id=\"" + NUMBER + "\"/>\n  <phones");
		window.comeBack();
		until("the number is there", () -> explorer.shows(ENGAGEMENT, TENANT, "Phone numbers", "Geographic"));
		explorer.takeSnapshot(ENGAGEMENT, TENANT);
		explorer.answer("Keep It");
		explorer.takeSnapshot(ENGAGEMENT, TENANT);
		explorer.answer("Replace It");
		until("it has the number", () -> snapshot.says(NUMBER));
	}

	/** What the snapshot in the workspace is called; empty where there is none. */
	private static String name() {
		var folder = ResourcesPlugin.getWorkspace().getRoot().getProject(ENGAGEMENT).getFolder(FOLDER);
		try {
			return folder.exists() ? Arrays.stream(folder.members()).map(IResource::getName).findFirst().orElse("")
					: "";
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
