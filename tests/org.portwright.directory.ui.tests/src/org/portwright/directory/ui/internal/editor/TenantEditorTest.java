package org.portwright.directory.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.Answer;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;

/** Tenants open in their editor. */
@SuppressWarnings("nls")
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

	@Test
	void aTenantWithoutAnyAnswerSaysThatNothingWasAsked() throws Exception {
		Tenant tenant = (Tenant) engagement.tenant().root();
		tenant.setPhoneAccess(null);
		EditorWindow editor = engagement.openTenant();
		assertEquals("Not asked yet", editor.shown("phoneAccess.sipDevicesCalling"));
		assertEquals("Not asked yet", editor.shown("phoneAccess.trustedAddresses"));
		assertEquals("Service not said", editor.shown("phoneAccess.service"));
		assertNull(tenant.getPhoneAccess(), "to look at it records nothing");
		editor.choose("phoneAccess.callRedirect", Answer.VALUES.indexOf(Answer.YES));
		assertEquals(Answer.YES, tenant.getPhoneAccess().getCallRedirect());
		assertEquals("Not asked yet", editor.shown("phoneAccess.sipDevicesCalling"));
	}
}
