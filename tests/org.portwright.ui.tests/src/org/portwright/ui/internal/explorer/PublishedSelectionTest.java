package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.util.stream.LongStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;

/** What commands and menus see of the explorer's selection. */
@SuppressWarnings("nls")
class PublishedSelectionTest {

	private static final String PHONES = "Contoso moves/contoso/Phones (1)";

	private final ShownTree shown;
	private final IFile file;

	PublishedSelectionTest() throws Exception {
		shown = new ShownTree();
		file = shown.engagement.tenant("contoso", LongStream.empty());
	}

	@BeforeEach
	void select() {
		shown.open("Contoso moves/contoso");
		shown.open(PHONES);
		shown.window.activate(shown.window.findView(Ids.EXPLORER));
		shown.select(PHONES + '/' + shown.children(PHONES).getFirst());
		assertSame(phone(), seen());
	}

	@AfterEach
	void close() throws Exception {
		shown.window.closeAllEditors(false);
		shown.close();
	}

	@Test
	void isSeenAgainWhenTheExplorerComesBackToTheFront() throws Exception {
		IEditorPart editor = IDE.openEditor(shown.window, file);
		assertSame(editor, shown.window.getActivePart());
		shown.window.activate(shown.window.findView(Ids.EXPLORER));
		assertSame(phone(), seen());
	}

	@Test
	void isTheObjectThatTheFileHasAfterItIsReadAgain() throws Exception {
		Phone before = phone();
		String text = file.readString();
		file.setContents(new ByteArrayInputStream(text.replace("Reception", "Front desk").getBytes(file.getCharset())),
				true, false, null);
		WindowEvents.until("the other phone is seen", () -> seen() instanceof Phone now && now != before);
		assertNotSame(before, phone());
		assertSame(phone(), seen());
		assertEquals("Front desk", phone().getName());
	}

	private Phone phone() {
		ModelFile model = shown.engagement.open(file);
		return ((Tenant) model.root()).getPhones().getFirst();
	}

	private @Nullable Object seen() {
		Object selection = shown.window.getWorkbenchWindow().getService(IHandlerService.class).getCurrentState()
				.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
		return selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
	}
}
