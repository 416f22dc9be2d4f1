package org.portwright.ui.internal.engagements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/** What a test leaves behind is not there for the next one. */
@SuppressWarnings("nls")
class EmptyWorkspaceTest {

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();
	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);

	@Test
	void aFileThatIsBeingOpenedAtTheEndIsClosedToo() throws Exception {
		IFile tenant = workspace.engagement("Contoso");
		files.model().close(workspace.model(tenant));
		files.open(tenant, new Opening() {

			@Override
			public void opened(ModelFile file) {
				// Nobody waits for it.
			}

			@Override
			public void failed(IStatus reason) {
				// Nobody waits for it.
			}
		});
		workspace.afterEach(null);
		assertEquals(List.of(), files.model().files());
		assertTrue(workspace.engagement("Contoso").exists());
	}
}
