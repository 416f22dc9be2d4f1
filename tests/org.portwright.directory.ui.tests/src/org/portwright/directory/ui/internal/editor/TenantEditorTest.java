package org.portwright.directory.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.EditedEngagement;

/** Tenants open in their editor. */
class TenantEditorTest {

	private final EditedEngagement engagement;

	TenantEditorTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void aFileOpensInItsEditor() throws Exception {
		assertInstanceOf(TenantEditor.class, IDE.openEditor(EditedEngagement.page(), engagement.tenantFile()));
	}
}
