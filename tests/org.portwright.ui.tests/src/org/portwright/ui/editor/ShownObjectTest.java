package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.Tenant;
import org.portwright.ui.selection.OpenObjects;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.AddElement;

/** An object that is opened is shown where it stands in the editor of its file. */
@SuppressWarnings("nls")
class ShownObjectTest {

	private final EditedEngagement engagement;

	ShownObjectTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void anElementOfATableIsSelectedThere() {
		EObject domain = tenant().getDomains().getFirst();
		open(domain);
		WindowEvents.until("the domain is selected", () -> selected() == domain);
		Table table = assertInstanceOf(Table.class, Display.getCurrent().getFocusControl());
		assertEquals("contoso.onmicrosoft.com", table.getSelection()[0].getText());
	}

	@Test
	void aNumberIsSelectedOnItsPage() throws Exception {
		new AddElement(engagement.model(), engagement.tenant(), "phoneNumbers", "+442079460001", List.of(), "Add")
				.execute(new NullProgressMonitor());
		EObject number = tenant().getPhoneNumbers().getFirst();
		open(number);
		WindowEvents.until("the number is selected", () -> selected() == number);
		assertEquals(1, editor().getActivePage());
	}

	@Test
	void aProblemInAnElementLeadsToTheElement() throws Exception {
		EditorWindow window = engagement.openTenant();
		assertTrue(window.page().reveal("domains[contoso.onmicrosoft.com].initial"));
		assertSame(tenant().getDomains().getFirst(), selected());
		assertFalse(window.page().reveal("domains[contoso.onmicrosoft.community]"));
		assertFalse(window.page().reveal("domains[fabrikam.example]"));
	}

	@Test
	void theTenantItselfIsShownFromTheTop() {
		open(tenant());
		assertEquals(0, editor().getActivePage());
		assertSame(tenant(), selected());
	}

	private Tenant tenant() {
		return (Tenant) engagement.tenant().root();
	}

	private void open(EObject object) {
		new OpenObjects(EditedEngagement.page(), engagement.engagementFiles()).open(object);
	}

	private static ModelFileEditor editor() {
		return (ModelFileEditor) EditedEngagement.page().getActiveEditor();
	}

	private static @Nullable Object selected() {
		return editor().getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
				? selection.getFirstElement()
				: null;
	}
}
