package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;

/** What is expanded and selected stays so. */
class TreeStateTest {

	private final ShownTree shown;

	TreeStateTest() throws Exception {
		shown = new ShownTree();
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	@Test
	void whenSomethingChanges() throws Exception {
		IFile file = shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460150L));
		shown.until("Contoso moves/contoso");
		shown.open("Contoso moves/contoso");
		shown.open("Contoso moves/contoso/Phone numbers (150)");
		String geographic = "Contoso moves/contoso/Phone numbers (150)/Geographic (150)";
		shown.until(geographic);
		shown.open(geographic);
		shown.select(geographic + "/020 7946 0100 – 0149 (50)");
		ModelFile tenant = shown.engagement.open(file);
		var numbers = ((Tenant) tenant.root()).getPhoneNumbers();
		shown.engagement.engagementFiles().model().perform("Remove", RemoveCommand.create(
				shown.engagement.engagementFiles().model().editingDomain(), tenant.root(),
				Literals.TENANT__PHONE_NUMBERS,
				numbers.getFirst()));
		String after = "Contoso moves/contoso/Phone numbers (149)/Geographic (149)";
		shown.until(after);
		assertEquals(List.of("020 7946 0001 – 0099 (99)", "020 7946 0100 – 0149 (50)"), shown.children(after));
		assertEquals("020 7946 0100 – 0149 (50)", shown.tree().getSelection()[0].getText());
		shown.engagement.engagementFiles().model().undo(tenant);
	}

	@Test
	void whenAFileIsRenamed() throws Exception {
		IFile file = shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460150L));
		String numbers = "Contoso moves/contoso/Phone numbers (150)";
		shown.until("Contoso moves/contoso");
		shown.open("Contoso moves/contoso");
		shown.open(numbers);
		shown.until(numbers + "/Geographic (150)");
		shown.select("Contoso moves/contoso");
		IFile renamed = file.getParent().getFile(IPath.fromOSString("renamed.tenant"));
		file.move(renamed.getFullPath(), true, null);
		WindowEvents.until("it is selected", () -> shown.explorer.page().selected()
				.equals(List.of(new Node.OfFile(renamed, FileKind.TENANT))));
		shown.until(numbers + "/Geographic (150)");
		assertTrue(shown.explorer.page().viewer().getExpandedState(shown.node(numbers)));
	}

	/** The order of events that a busy machine has: the tree is refreshed before it knows of the file's new name. */
	@Test
	void whenAFileComesBackLaterThanItWent() throws Exception {
		IFile file = shown.engagement.tenant("contoso", LongStream.empty());
		shown.select("Contoso moves/contoso");
		var state = new TreeState(Contents.installed(), file.getWorkspace().getRoot());
		var later = new Node.OfFile(file.getParent().getFile(IPath.fromOSString("later.tenant")), FileKind.TENANT);
		TreeViewer viewer = shown.explorer.page().viewer();
		state.keep(viewer, new MovedFile(new Node.OfFile(file, FileKind.TENANT), later));
		viewer.setSelection(StructuredSelection.EMPTY);
		state.apply(viewer);
		shown.engagement.tenant("later", LongStream.empty());
		WindowEvents.until("it is there", () -> viewer.testFindItem(later) != null);
		assertEquals(List.of(), shown.explorer.page().selected(), "not by somebody else");
		state.apply(viewer);
		assertEquals(List.of(later), shown.explorer.page().selected());
		viewer.setSelection(StructuredSelection.EMPTY);
		state.apply(viewer);
		assertEquals(List.of(), shown.explorer.page().selected(), "once");
	}

	@Test
	void unlessSomethingElseWasSelectedMeanwhile() throws Exception {
		IFile file = shown.engagement.tenant("contoso", LongStream.empty());
		shown.engagement.tenant("other", LongStream.empty());
		shown.until("Contoso moves/other");
		shown.select("Contoso moves/contoso");
		var state = new TreeState(Contents.installed(), file.getWorkspace().getRoot());
		var later = new Node.OfFile(file.getParent().getFile(IPath.fromOSString("later.tenant")), FileKind.TENANT);
		TreeViewer viewer = shown.explorer.page().viewer();
		state.keep(viewer, new MovedFile(new Node.OfFile(file, FileKind.TENANT), later));
		state.apply(viewer);
		shown.select("Contoso moves/other");
		shown.engagement.tenant("later", LongStream.empty());
		WindowEvents.until("it is there", () -> viewer.testFindItem(later) != null);
		List<Node> selected = shown.explorer.page().selected();
		state.apply(viewer);
		assertEquals(selected, shown.explorer.page().selected());
	}

	@Test
	void whenTheEngagementIsRenamed() throws Exception {
		shown.engagement.tenant("contoso", LongStream.empty());
		shown.until("Contoso moves/contoso");
		shown.open("Contoso moves/contoso");
		shown.open("Contoso moves/contoso/Domains (2)");
		String domain = "Contoso moves/contoso/Domains (2)/contoso.example  default";
		shown.select(domain);
		shown.engagement.rename(shown.engagement.project().getName() + " on");
		WindowEvents.until("it is selected", () -> shown.item(domain) != null
				&& shown.explorer.page().selected().equals(List.of(shown.node(domain))));
	}
}
