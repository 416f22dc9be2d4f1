package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;

/** Files of others that are called as ours are, in a project that is no engagement. */
@SuppressWarnings("nls")
class ForeignFileTest {

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	/** An error in the log would fail the test. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			flat.tenant, Ada of flat 7, no well-formed XML
			call.porting, a port of call, no well-formed XML
			flat.tenant, <building><tenant/></building>, the root is “building”
			call.porting, <building><tenant/></building>, the root is “building”
			""")
	void theEditorSaysInWordsWhatIsWrongAndTouchesNothing(String name, String content, String words)
			throws Exception {
		IFile file = EmptyWorkspace.foreign("Flats", name, content);
		FileTime written = Files.getLastModifiedTime(file.getLocation().toPath());
		var editor = assertInstanceOf(ModelFileEditor.class, IDE.openEditor(EmptyWorkspace.page(), file));
		WindowEvents.until("the reason is shown",
				() -> editor.shownNotice().filter(notice -> says(notice, name) && says(notice, words)).isPresent());
		assertFalse(editor.isDirty());
		EmptyWorkspace.page().closeAllEditors(true);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());

		assertEquals(content, Files.readString(file.getLocation().toPath()));
		assertEquals(written, Files.getLastModifiedTime(file.getLocation().toPath()));
		assertArrayEquals(new IMarker[0], file.getProject().findMarkers(null, true, IResource.DEPTH_INFINITE));
		assertArrayEquals(new String[0], file.getProject().getDescription().getNatureIds());
	}

	private static boolean says(Control control, String text) {
		return control instanceof Composite composite
				? Stream.of(composite.getChildren()).anyMatch(child -> says(child, text))
				: control instanceof Label label && label.getText().contains(text);
	}
}
