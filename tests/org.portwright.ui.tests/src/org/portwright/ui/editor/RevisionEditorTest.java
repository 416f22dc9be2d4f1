package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.porting.written.WrittenMoment;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** A revision, such as the view History opens it, is shown and cannot be changed. */
@SuppressWarnings("nls")
class RevisionEditorTest {

	private static final String NAME = "london.porting 30 Nov 2026, 09:15:00";

	private final EditedEngagement engagement;

	RevisionEditorTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	/** A version of a file, under the name that the platform gives it. */
	@NonNullByDefault({})
	private record Revision(String name, IStorage version) implements IStorageEditorInput {

		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return ImageDescriptor.getMissingImageDescriptor();
		}

		@Override
		public String getName() {
			return name;
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return getName();
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type.isInstance(version) ? type.cast(version) : null;
		}

		@Override
		public IStorage getStorage() {
			return version;
		}
	}

	@NonNullByDefault({})
	private record Content(String text) implements IStorage {

		@Override
		public String getName() {
			return "london.porting";
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return null;
		}

		@Override
		public InputStream getContents() {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public IPath getFullPath() {
			return IPath.fromPortableString("/editing/london.porting");
		}

		@Override
		public boolean isReadOnly() {
			return true;
		}
	}

	private static Optional<Text> text(ModelFileEditor editor) {
		return editor.shownNotice().stream().flatMap(notice -> Dialogs.controls(notice.getShell()).stream())
				.filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> (text.getStyle() & SWT.MULTI) != 0 && text.getText().contains("London")).findFirst();
	}

	private static ModelFileEditor open(String content) throws Exception {
		return (ModelFileEditor) EditedEngagement.page().openEditor(new Revision(NAME, new Content(content)),
				EditedEngagement.ORDER_EDITOR);
	}

	@Test
	void isShownReadOnlyUnderItsNameAndTime() throws Exception {
		var order = org.portwright.model.paths.Blank.order();
		order.setName("London");
		order.getLoa().setSubscriberName("Contoso Ltd");
		String content = Files.readString(engagement.file("early.porting", order).getLocation().toPath());
		int files = engagement.engagementFiles().model().files().size();
		ModelFileEditor editor = open(content);
		WindowEvents.until("the revision is read", () -> text(editor).isPresent());
		Text shown = text(editor).orElseThrow();
		assertTrue(shown.getText().contains("Contoso Ltd"), shown.getText());
		assertFalse(shown.getEditable());
		assertEquals(NAME, editor.getTitle());
		assertFalse(editor.isDirty());
		assertEquals(0, editor.getSaveables().length);
		assertEquals(Optional.empty(), editor.file());
		assertEquals(files, engagement.engagementFiles().model().files().size());
		assertEquals("London", ((PortOrder) engagement.openOrder().editor().file().orElseThrow().root()).getName());
	}

	@Test
	void oneThatCannotBeReadSaysWhy() throws Exception {
		ModelFileEditor editor = open("<cut off");
		WindowEvents.until("the reason is shown",
				() -> editor.shownNotice().stream().flatMap(notice -> Stream.of(notice.getChildren()))
						.anyMatch(control -> control instanceof org.eclipse.swt.widgets.Label label
								&& label.getText().contains("cannot be read")));
		assertFalse(editor.isDirty());
	}

	/** The platform gives what its local history has the name of the file alone. */
	@Test
	void ofTheLocalHistoryIsCalledByItsTime() throws Exception {
		IFile file = engagement.file("told.porting", org.portwright.model.paths.Blank.order());
		file.setContents(file.getContents(), IResource.KEEP_HISTORY, null);
		IFileState state = file.getHistory(null)[0];
		String title = new ShownRevision(new Revision(state.getName(), state)).name();
		assertEquals("told.porting, "
				+ WrittenMoment.exact(Instant.ofEpochMilli(state.getModificationTime()), ZoneId.systemDefault()),
				title);
	}
}
