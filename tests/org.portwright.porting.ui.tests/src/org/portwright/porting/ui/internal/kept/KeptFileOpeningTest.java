package org.portwright.porting.ui.internal.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.kept.KeepFile;
import org.portwright.workspace.kept.KeptContent;
import org.portwright.workspace.resources.work.RunMode;

/** Kept files open in an editor of the workbench or with the system's program, and nothing that may do harm unasked. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class KeptFileOpeningTest {

	private final List<Path> launched = Collections.synchronizedList(new ArrayList<>());
	private final List<Boolean> onWindow = Collections.synchronizedList(new ArrayList<>());
	private final EditedEngagement engagement;
	private final Path folder;
	private boolean hasProgram = true;

	KeptFileOpeningTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private KeptContent keep(String name, String content) throws Exception {
		Path source = Files.writeString(folder.resolve(name), content);
		List<KeptContent> kept = new ArrayList<>();
		engagement.engagementFiles().runner().run(
				new KeepFile(engagement.model(), engagement.order(), engagement.engagementFiles().recorder(), source,
						""),
				RunMode.hidden("Keep"), done -> kept.addAll(done.files()));
		WindowEvents.until("it is kept", () -> !kept.isEmpty());
		return kept.getFirst();
	}

	private Path place(KeptContent file) {
		return engagement.order().path().resolveSibling("london.files").resolve(file.name());
	}

	private void open(KeptContent file) {
		new KeptFileOpening(engagement.engagementFiles(), engagement.order(), EmptyWorkspace.page(), path -> {
			onWindow.add(Display.getCurrent() != null);
			launched.add(path);
			return hasProgram;
		}).open(file);
	}

	private static List<String> editors() {
		return List.of(EmptyWorkspace.page().getEditorReferences()).stream().map(IEditorReference::getPartName)
				.toList();
	}

	@Test
	void aDocumentOpensWithTheSystemsProgramAndTheWindowDoesNotWait() throws Exception {
		KeptContent bill = keep("bill.pdf", "%PDF-1.7");
		open(bill);
		WindowEvents.until("it is open", () -> launched.equals(List.of(place(bill))));
		assertEquals(List.of(false), onWindow);
	}

	@Test
	void aTextOpensInTheEditorForIt() throws Exception {
		IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor("note.txt");
		assumeTrue(editor != null && editor.isInternal(), "there is one");
		KeptContent note = keep("note.txt", "As agreed.");
		engagement.orderFile().getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
		open(note);
		WindowEvents.until("it is shown", () -> editors().equals(List.of("note.txt")));
		assertTrue(launched.isEmpty(), launched.toString());
	}

	@Test
	void aProgramIsAskedAboutAndStaysClosed() throws Exception {
		KeptContent program = keep("bill.pdf.exe", "MZ");
		open(program);
		List<String> asked = new ArrayList<>();
		Dialogs.answer("Portwright", dialog -> {
			asked.add(Dialogs.text(dialog));
			Dialogs.press(dialog, "Leave It Closed");
		});
		WindowEvents.until("it is asked about", () -> !asked.isEmpty());
		WindowEvents.untilSettled("nothing goes on",
				() -> Job.getJobManager().isIdle());
		assertTrue(asked.getFirst().contains("is a program or a script"), asked.getFirst());
		assertTrue(launched.isEmpty(), launched.toString());
	}

	@Test
	void whereNoProgramOpensItItIsSaidWhereItLies() throws Exception {
		hasProgram = false;
		KeptContent bill = keep("bill.pdf", "%PDF-1.7");
		List<String> said = Collections.synchronizedList(new ArrayList<>());
		ILogListener listener = (status, plugin) -> said.add(status.getMessage());
		Platform.addLogListener(listener);
		try {
			open(bill);
			WindowEvents.until("it is said", () -> !said.isEmpty());
		} finally {
			Platform.removeLogListener(listener);
		}
		assertTrue(said.getFirst().contains(String.valueOf(place(bill).getParent())), said.getFirst());
		assertFalse(launched.isEmpty());
	}
}
