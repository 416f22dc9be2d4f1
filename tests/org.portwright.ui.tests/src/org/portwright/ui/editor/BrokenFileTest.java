package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** A file that cannot be read can be mended as text, or replaced by what it was before. */
@SuppressWarnings("nls")
class BrokenFileTest {

	private final EditedEngagement engagement;

	BrokenFileTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private ModelFileEditor open(IFile file) throws Exception {
		ModelFileEditor editor = EditedEngagement.open(file, EditedEngagement.ORDER_EDITOR);
		WindowEvents.until("it says why", () -> editor.shownNotice().filter(notice -> !buttons(notice).isEmpty())
				.isPresent());
		return editor;
	}

	private static List<Button> buttons(Notice notice) {
		return Stream.of(notice.getChildren()).filter(Button.class::isInstance).map(Button.class::cast).toList();
	}

	private static void press(ModelFileEditor editor, String label) {
		buttons(editor.shownNotice().orElseThrow()).stream()
				.filter(button -> button.getText().replace("&", "").equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + label))
				.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void isOpenedAsText() throws Exception {
		IFile file = engagement.file("broken.porting", "<oops A&B");
		press(open(file), "Open as Text");
		Control shown = Adapters.adapt(EditedEngagement.page().getActiveEditor(), Control.class);
		assertEquals("<oops A&B", ((StyledText) shown).getText());
		press((ModelFileEditor) EditedEngagement.page().getEditorReferences()[0].getEditor(true), "Open as Text");
		assertEquals(2, EditedEngagement.page().getEditorReferences().length, "it is there already");
	}

	@Test
	void whyIsSaidWithEveryLetter() throws Exception {
		ModelFileEditor editor = open(engagement.file("A & B.porting", "<oops"));
		String text = Stream.of(editor.shownNotice().orElseThrow().getChildren()).filter(Label.class::isInstance)
				.map(label -> ((Label) label).getText()).findFirst().orElseThrow();
		assertTrue(!text.contains("&") || text.contains("&&"), text);
	}

	@Test
	void anEarlierVersionTakesItsPlace() throws Exception {
		String whole = engagement.orderFile().readString();
		IFile file = engagement.file("leeds.porting", whole);
		file.setContents("<oops".getBytes(StandardCharsets.UTF_8), IResource.KEEP_HISTORY, null);
		ModelFileEditor editor = open(file);
		Dialogs.answer("Replace with Local History", "Replace");
		press(editor, "Open an Earlier Version...");
		WindowEvents.until("it is read", () -> editor.file().isPresent() || editor.shownNotice().isEmpty()
				|| whole.equals(text(file)));
		assertEquals(whole, text(file));
	}

	private static String text(IFile file) {
		try {
			return file.readString();
		} catch (CoreException e) {
			return e.toString();
		}
	}
}
