package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.ModelFile;

@SuppressWarnings("nls")
class NewOrderWizardTest {

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private static final String MAIL = """
			The numbers are 0161 496 0000 - 0149 and 0161 496 0200 x 10.
			The manager has 07700 900456.
			Invoice 20261031.
			""";

	@Test
	void aLetterIsDraftedOutOfAnEmail() throws Exception {
		IFile tenant = workspace.engagement("Contoso");
		try (var window = new WizardWindow(new NewOrderWizard(), new StructuredSelection(tenant))) {
			assertEquals("Contoso  (Contoso)", window.field("Tenant", Combo.class).getText());
			assertEquals("Contoso LoA", window.field("Order", Text.class).getText());
			window.type("Order", "Manchester");
			window.type("Losing provider", "Fabrikam Voice");
			window.type("Paste", MAIL);
			WindowEvents.until("the text is read",
					() -> window.says("160 numbers in 2 ranges, 1 not ticked (1 cannot be ported)"));
			assertTrue(window.says("Not taken, or put right (1)"));
			window.finish();
			assertFalse(window.isOpen());
		}
		ModelFile file = workspace.model(EmptyWorkspace.project("Contoso").getFile("Manchester.porting"));
		var order = (PortOrder) file.root();
		assertEquals("Fabrikam Voice", order.getLoa().getLosingProvider());
		assertEquals(List.of("+441614960000", "+441614960200"),
				order.getNumbers().stream().map(numbers -> numbers.getFirst()).toList());
		assertEquals(workspace.model(tenant).root(), order.getTenant());
		JournalEntry first = order.getJournal().getFirst();
		assertEquals(MAIL.strip(), first.getText());
		assertEquals("pasted mail.txt", first.getFiles().getFirst().getName());
		assertEquals(MAIL, Files.readString(file.path().resolveSibling("Manchester.files/pasted mail.txt")));
		assertFalse(file.isDirty());
		assertEquals("Manchester.porting", EmptyWorkspace.page().getActiveEditor().getEditorInput().getName());
	}

	@Test
	void aLetterIsDraftedHalfFilledAndNumbered() throws Exception {
		IFile tenant = workspace.engagement("Contoso");
		for (String name : List.of("Contoso LoA", "Contoso LoA 2")) {
			try (var window = new WizardWindow(new NewOrderWizard(), new StructuredSelection(tenant.getProject()))) {
				assertEquals(name, window.field("Order", Text.class).getText());
				window.type("Paste", "");
				window.finish();
			}
			assertTrue(EmptyWorkspace.project("Contoso").getFile(name + ".porting").exists());
		}
		try (var window = new WizardWindow(new NewOrderWizard(), new StructuredSelection(tenant))) {
			window.type("Order", "Contoso LoA");
			assertFalse(window.canFinish());
			assertTrue(window.says("already"));
		}
	}

	@Test
	void withoutAnEngagementTheLetterSaysWhatToDoFirst() {
		try (var window = new WizardWindow(new NewOrderWizard(), StructuredSelection.EMPTY)) {
			assertFalse(window.canFinish());
			assertTrue(window.says("Make one first"));
		}
	}
}
