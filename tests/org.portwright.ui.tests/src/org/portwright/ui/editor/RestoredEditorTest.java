package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.StringWriter;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.internal.EditorReference;
import org.eclipse.ui.internal.WorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.ui.selection.OpenObjects;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;

/**
 * Tabs as a start of the workbench gives them back: they know only what the end before wrote, and are not shown yet.
 */
@SuppressWarnings({ "nls", "restriction" })
class RestoredEditorTest {

	/** Where the workbench keeps what it knows of a tab. */
	private static final String MEMENTO = "memento";

	private final EditedEngagement engagement;
	private final WorkbenchPage page = (WorkbenchPage) EditedEngagement.page();

	RestoredEditorTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void theExplorerBringsTheTabOfTheLastStartToTheFront() throws Exception {
		IEditorReference restored = restart(engagement.openOrder(), engagement.openTenant());
		new OpenObjects(page, engagement.engagementFiles()).open(engagement.orderFile());
		assertOnlyTab(restored, engagement.orderFile());
	}

	@Test
	void anObjectOfTheModelIsShownInTheTabOfTheLastStart() throws Exception {
		IEditorReference restored = restart(engagement.openTenant(), engagement.openOrder());
		new OpenObjects(page, engagement.engagementFiles()).open(engagement.tenant().root());
		assertOnlyTab(restored, engagement.tenantFile());
	}

	@Test
	void aProblemLeadsToTheTabOfTheLastStart() throws Exception {
		IEditorReference restored = restart(engagement.openOrder(), engagement.openTenant());
		IMarker marker = engagement.orderFile().createMarker(IMarker.PROBLEM);
		marker.setAttribute("feature", "loa.cupid");
		IDE.openEditor(page, marker);
		assertOnlyTab(restored, engagement.orderFile());
	}

	private void assertOnlyTab(IEditorReference restored, IFile file) throws Exception {
		assertEquals(2, page.getEditorReferences().length, "one tab a file");
		assertSame(restored.getEditor(false), page.getActiveEditor());
		assertEquals(file, ((ModelFileEditor) page.getActiveEditor()).getEditorInput().getAdapter(IFile.class));
	}

	/** The workbench ends with both editors, the second one in front, and starts again. */
	private IEditorReference restart(EditorWindow behind, EditorWindow front) throws Exception {
		var part = behind.editor().getSite().getService(MPart.class);
		MElementContainer<MUIElement> stack = front.editor().getSite().getService(MPart.class).getParent();
		var written = new StringWriter();
		((XMLMemento) page.getEditorState(
				new IEditorReference[] { (IEditorReference) page.getReference(behind.editor()) }, true)[0])
				.save(written);
		MPart restored = page.getWorkbenchWindow().getService(EModelService.class).createModelElement(MPart.class);
		restored.setElementId(part.getElementId());
		restored.setContributionURI(part.getContributionURI());
		restored.setLabel(part.getLabel());
		restored.setCloseable(true);
		restored.getTags().addAll(part.getTags());
		restored.getPersistedState().put(MEMENTO, written.toString());
		page.closeEditor(behind.editor(), false);
		stack.getChildren().add(restored);
		EditorReference reference = page.createEditorReferenceForPart(restored, null, restored.getElementId(), null);
		assertNull(reference.getEditor(false), "it was not shown yet");
		assertEquals(List.of(page.getReference(front.editor()), reference), List.of(page.getEditorReferences()));
		return reference;
	}
}
