package org.portwright.directory.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WizardWindow;

@SuppressWarnings("nls")
class NewTenantWizardTest {

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	@Test
	void anEngagementTakesAnotherTenant() throws Exception {
		IFile tenant = workspace.engagement("Contoso");
		try (var window = new WizardWindow(new NewTenantWizard(), new StructuredSelection(tenant))) {
			window.type("Customer", "Contoso");
			assertFalse(window.canFinish());
			window.type("Customer", "Fabrikam");
			window.button("Finish").notifyListeners(SWT.Selection, null);
			assertFalse(window.isOpen());
		}
		assertEquals("Fabrikam",
				((Tenant) workspace.model(EmptyWorkspace.project("Contoso").getFile("Fabrikam.tenant")).root())
						.getName());
	}
}
