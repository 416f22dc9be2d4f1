package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.EditedEngagement;

/** Orders open in their editor. */
class PortingEditorTest {

	private final EditedEngagement engagement;

	PortingEditorTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void aFileOpensInItsEditor() throws Exception {
		assertInstanceOf(PortingEditor.class, IDE.openEditor(EditedEngagement.page(), engagement.orderFile()));
	}
}
