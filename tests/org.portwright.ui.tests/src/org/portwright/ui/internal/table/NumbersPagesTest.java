package org.portwright.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortedNumbers;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** The numbers pages in their editors. */
@SuppressWarnings("nls")
class NumbersPagesTest {

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final IWorkbenchPage window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	private final IProject project;

	NumbersPagesTest() {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		project = root.getProject("Contoso numbers");
	}

	@BeforeEach
	void makeEngagement() throws Exception {
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		description.setNatureIds(new String[] { EngagementRegistry.NATURE });
		project.create(description, null);
		project.open(null);
	}

	@AfterEach
	void deleteEngagement() throws Exception {
		window.closeAllEditors(false);
		project.delete(true, true, null);
	}

	private IFile file(String name, ModelRoot root) throws Exception {
		IFile file = project.getFile(name);
		WorkspaceModel model = engagementFiles.model();
		model.perform("Make", model.make(file.getLocation().toPath(), root));
		ModelFile made = model.fileOf(root).orElseThrow();
		model.save(made);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return file;
	}

	private FormEditor open(IFile file, String page) throws Exception {
		IEditorPart editor = IDE.openEditor(window, file);
		FormEditor opened = assertInstanceOf(FormEditor.class, editor);
		WindowEvents.until("the pages are there", () -> opened.findPage(page) != null);
		opened.setActivePage(page);
		return opened;
	}

	@Test
	void showsTheNumbersOfAnOrder() throws Exception {
		FormEditor editor = open(file("london.porting", SyntheticNumbers.order(100)), NumbersPage.ORDER);
		var page = assertInstanceOf(NumbersPage.class, editor.findPage(NumbersPage.ORDER));
		NumberTable table = page.content().orElseThrow().panel().table();
		WindowEvents.until("its rows are shown", () -> table.shown().size() == 100);
		assertEquals(100, table.shown().numbers());
		assertTrue(page.reveal("numbers[+442079460150].last"));
		assertTrue(table.isSelected(75));
		assertEquals(List.of("+442079460150"),
				((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).stream()
						.map(selected -> ((PortedNumbers) selected).getId()).toList());
	}

	@Test
	void showsTheNumbersOfATenant() throws Exception {
		FormEditor editor = open(file("contoso.tenant", SyntheticNumbers.tenant(1000)), NumbersPage.TENANT);
		var page = assertInstanceOf(NumbersPage.class, editor.findPage(NumbersPage.TENANT));
		NumberTable table = page.content().orElseThrow().panel().table();
		WindowEvents.until("its rows are shown", () -> table.shown().size() == 1000);
		String last = table.shown().rows().object(999);
		assertTrue(page.reveal("phoneNumbers[" + last + "].city"));
		assertTrue(table.isSelected(999));
	}
}
