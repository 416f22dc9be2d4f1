package org.portwright.ui.internal.saving;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.unread.UnreadText;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * What an editor has to do with the saving of its file. The editor makes one when its file is open in the model,
 * answers as {@link ISaveablesSource} and {@code isDirty()} with it, and disposes it with itself.
 */
public final class EditorSaving implements ISaveablesSource {

	/** The button that closes all the same. */
	private static final int CLOSE = 1;

	private final EngagementFiles engagementFiles;
	private final Saveables saveables;
	private final IWorkbenchPart editor;
	private final FileSaveable saveable;
	private final Runnable dirtyChanged;
	private final ModelListener listener = this::modelChanged;
	private final Consumer<ModelFile> fileListener = this::dirtyMayHaveChanged;
	private boolean dirty;

	/**
	 * Call this on the window's thread.
	 *
	 * @param editor       the editor, with its site
	 * @param dirtyChanged fires the editor's {@link org.eclipse.ui.ISaveablePart#PROP_DIRTY}
	 */
	public EditorSaving(IWorkbenchPart editor, ModelFile file, Runnable dirtyChanged) {
		this.editor = editor;
		this.dirtyChanged = dirtyChanged;
		engagementFiles = editor.getSite().getService(EngagementFiles.class);
		saveables = editor.getSite().getService(Saveables.class);
		saveable = saveables.opened(editor, file);
		dirty = saveable.isDirty();
		engagementFiles.model().addListener(listener);
		engagementFiles.problems().addListener(fileListener);
		saveables.unread().addListener(fileListener);
	}

	/** Tells the workbench of the file, if it came when the editor was open already: else it is not saved with all. */
	public void announce() {
		tell(SaveablesLifecycleEvent.POST_OPEN);
	}

	/** The file. */
	public ModelFile file() {
		return saveable.file();
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return saveable.isDirty();
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { saveable };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	/**
	 * Asks whether the editor may close, if texts that are not understood would be gone with it; then it leads to the
	 * first of them.
	 *
	 * @param reveal shows the field of a path
	 * @return as {@link ISaveablePart2} answers; the platform asks about the rest
	 */
	public int promptToSaveOnClose(Consumer<String> reveal) {
		ModelFile file = saveable.file();
		List<UnreadText> texts = saveables.unread().of(file);
		if (texts.isEmpty() || !saveables.isLast(file)) {
			return ISaveablePart2.DEFAULT;
		}
		if (mayGo(file, texts)) {
			saveables.unread().forget(file);
			return ISaveablePart2.DEFAULT;
		}
		reveal.accept(texts.getFirst().path());
		return ISaveablePart2.CANCEL;
	}

	/** Asks while the workbench waits. Closed without an answer, the texts stay. */
	private boolean mayGo(ModelFile file, List<UnreadText> texts) {
		String all = texts.stream().map(text -> text.told(file)).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		return MessageDialog.open(MessageDialog.WARNING, editor.getSite().getShell(), Messages.UnreadQuestion_title,
				LegacyActionTools.escapeMnemonics(NLS.bind(Messages.UnreadQuestion_message, all)), SWT.SHEET,
				Messages.UnreadQuestion_goBack, Messages.UnreadQuestion_close) == CLOSE;
	}

	/** The editor is closed. */
	public void dispose() {
		saveables.unread().removeListener(fileListener);
		engagementFiles.problems().removeListener(fileListener);
		engagementFiles.model().removeListener(listener);
		saveables.closed(editor, saveable.file());
	}

	private void modelChanged(List<ModelEvent> events) {
		if (events.stream().anyMatch(event -> event.file() == saveable.file())) {
			dirtyMayHaveChanged(saveable.file());
		}
	}

	private void dirtyMayHaveChanged(ModelFile file) {
		if (file == saveable.file() && dirty != saveable.isDirty()) {
			dirty = saveable.isDirty();
			dirtyChanged.run();
			tell(SaveablesLifecycleEvent.DIRTY_CHANGED);
		}
	}

	private void tell(int happened) {
		editor.getSite().getService(ISaveablesLifecycleListener.class)
				.handleLifecycleEvent(new SaveablesLifecycleEvent(editor, happened, getSaveables(), false));
	}
}
