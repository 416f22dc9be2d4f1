package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.ui.guides.Nobody;
import org.portwright.workspace.resources.EngagementFiles;

@SuppressWarnings("nls")
class OpenedGuideTest {

	private static final Guide GUIDE = Guides.named("polycom-vvx-mfa").orElseThrow();

	private final IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso ids")
			.getFile("contoso.tenant");

	private String id(String subject) {
		return new OpenedGuide(PlatformUI.getWorkbench().getService(EngagementFiles.class), GUIDE,
				new Nobody(GUIDE.subject()), Optional.of(file), subject).id();
	}

	@Test
	void theIdOfAnObjectNamesNoFile() {
		String id = id("../../../../elsewhere");
		assertTrue(id.matches("[\\w.-]{1,100}") && !id.contains(".."), id);
		assertNotEquals(id, id(".._.._.._.._elsewhere"));
		assertEquals(id, id("../../../../elsewhere"));
	}

	/** The view keeps the progress of a guide under it, also over a new version. */
	@Test
	void theIdStaysWhatItWas() {
		assertEquals("org.portwright.guides.polycom-vvx-mfa.6e35edfa-15b6-3599-b850-490439336131.1",
				id("64167f000001"));
	}
}
