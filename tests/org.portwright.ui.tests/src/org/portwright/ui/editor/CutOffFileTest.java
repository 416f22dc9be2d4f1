package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;

/** An editor says when its file cannot be read any more: then it shows what is not on the disk. */
@SuppressWarnings("nls")
class CutOffFileTest {

	private static final String CHANGED = "File Changed by Another Program";
	private static final String COMPANY = "loa.subscriberName";
	private static final String CUT_OFF = "London (file cannot be read)";

	private final EditedEngagement engagement;
	private final EditorWindow window;
	private final ModelFile file;
	private final String whole;
	private final String cutOff;

	CutOffFileTest() throws Exception {
		engagement = new EditedEngagement();
		window = engagement.openOrder();
		file = engagement.order();
		whole = engagement.orderFile().readString();
		cutOff = whole.substring(0, whole.length() / 2);
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private static void write(IFile written, String text) throws Exception {
		Path path = written.getLocation().toPath();
		Instant before = Files.getLastModifiedTime(path).toInstant();
		Files.writeString(path, text);
		// The clock of a file system is coarse, and Eclipse knows a change by its time alone.
		Files.setLastModifiedTime(path, FileTime.from(before.plusSeconds(2)));
		written.refreshLocal(0, null);
	}

	private void cutOff() throws Exception {
		write(engagement.orderFile(), cutOff);
	}

	private static void untilCalled(EditorWindow editor, String title) {
		WindowEvents.until("the editor is called " + title, () -> title.equals(editor.editor().getTitle()));
	}

	private void save() {
		EditedEngagement.page().saveEditor(window.editor(), false);
	}

	@Test
	void thePageSaysSoUntilTheFileCanBeReadAgain() throws Exception {
		cutOff();
		untilCalled(window, CUT_OFF);
		assertTrue(window.message().startsWith("File on disk cannot be read"), window.message());
		List<String> listed = window.problems();
		assertTrue(listed.getFirst().contains("ends too early"), listed.getFirst());
		assertTrue(listed.get(1).contains("Save"), listed.get(1));
		assertEquals("London", ((PortOrder) file.root()).getName());
		write(engagement.orderFile(), whole.replace("London", "Leeds"));
		untilCalled(window, "Leeds");
		assertFalse(window.message().contains("cannot be read"), window.message());
		assertFalse(window.editor().isDirty());
		assertTrue(Dialogs.find(CHANGED).isEmpty());
	}

	@Test
	void aSaveWritesWhatIsShownOnceThatIsAskedAbout() throws Exception {
		cutOff();
		untilCalled(window, CUT_OFF);
		assertTrue(window.editor().isDirty());
		save();
		Shell question = Dialogs.await(CHANGED);
		assertFalse(buttons(question).contains("Take Theirs"), "theirs cannot be read");
		assertEquals(cutOff, Files.readString(file.path()), "it is not replaced unasked");
		Dialogs.press(question, "Keep Mine");
		untilCalled(window, "London");
		assertEquals(whole, Files.readString(file.path()));
		WindowEvents.until("it is saved", () -> !window.editor().isDirty());
		assertFalse(window.message().contains("cannot be read"), window.message());
		assertEquals(cutOff, new String(engagement.orderFile().getHistory(null)[0].getContents().readAllBytes(),
				StandardCharsets.UTF_8), "theirs is kept");
	}

	private static List<String> buttons(Shell dialog) {
		return Dialogs.controls(dialog).stream().filter(Button.class::isInstance)
				.map(button -> ((Button) button).getText().replace("&", "")).toList();
	}

	@Test
	void theFileIsAsItWasAgain() throws Exception {
		cutOff();
		untilCalled(window, CUT_OFF);
		write(engagement.orderFile(), whole);
		untilCalled(window, "London");
		assertFalse(window.editor().isDirty());
	}

	@Test
	void whoEditsIsAskedAndSeesItTooUntilTheFileCanBeReadAgain() throws Exception {
		window.fill(COMPANY, "Contoso Ltd");
		cutOff();
		Dialogs.press(Dialogs.await(CHANGED), "Decide Later");
		untilCalled(window, CUT_OFF);
		assertEquals("Contoso Ltd", window.shown(COMPANY));
		write(engagement.orderFile(), whole);
		untilCalled(window, "London");
		assertTrue(file.isDirty());
	}

	@Test
	void aTenantSaysItToo() throws Exception {
		EditorWindow tenant = engagement.openTenant();
		write(engagement.tenantFile(), "rubbish");
		untilCalled(tenant, "Contoso (file cannot be read)");
		assertTrue(tenant.message().startsWith("File on disk cannot be read"), tenant.message());
	}
}
