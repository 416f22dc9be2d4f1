package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.journeys.Example.TENANT_FILE;
import static org.portwright.swtbot.pages.Window.until;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.TenantExplorer;
import org.portwright.swtbot.pages.Window;

/** The numbers of a tenant are kept as they are today, also more than once a day. */
@SuppressWarnings("nls")
class SnapshotTest {

	private static final String FOLDER = "snapshots";
	private static final String NUMBER = "+442079460700";

	private final Window window = new Window();

	@Test
	void aSecondOneOfTheDayLeavesTheFirst() throws Exception {
		window.explorer().openExample().close();
		TenantExplorer explorer = window.explorer();
		explorer.takeSnapshot(ENGAGEMENT, TENANT);
		until("the workspace shows the snapshot", () -> names().size() == 1);
		var snapshot = new OnDisk(ENGAGEMENT, FOLDER + '/' + names().getFirst());
		until("it is one", () -> snapshot.says("id,extension,numberType,"));
		new OnDisk(ENGAGEMENT, TENANT_FILE).change("  <phones", "  <phoneNumbers id=\"" + NUMBER + "\"/>\n  <phones");
		window.comeBack();
		until("the number is there", () -> explorer.shows(ENGAGEMENT, TENANT, "Phone numbers", "Geographic"));
		explorer.takeSnapshot(ENGAGEMENT, TENANT);
		until("there are two", () -> names().size() == 2);
		var second = new OnDisk(ENGAGEMENT, FOLDER + '/' + names().getFirst());
		assertTrue(second.says(NUMBER));
		assertFalse(snapshot.says(NUMBER));
	}

	/** What the snapshots in the workspace are called, the second one of a day first. */
	private static List<String> names() {
		var folder = ResourcesPlugin.getWorkspace().getRoot().getProject(ENGAGEMENT).getFolder(FOLDER);
		try {
			return folder.exists() ? Arrays.stream(folder.members()).map(IResource::getName).sorted().toList()
					: List.of();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
