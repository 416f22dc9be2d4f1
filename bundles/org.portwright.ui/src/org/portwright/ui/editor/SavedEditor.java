package org.portwright.ui.editor;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.saving.EditorSaving;
import org.portwright.workspace.ModelFile;

/**
 * An editor whose file is saved with all other editors of it. What is typed and not in the model yet is given to it
 * whenever the workbench asks what there is to save.
 */
public abstract class SavedEditor extends FormEditor implements ISaveablesSource, ISaveablePart2 {

	private Optional<EditorSaving> saving = Optional.empty();

	/** The file is in the model: from now on it is what this editor saves. */
	void saves(ModelFile file) {
		saving = Optional.of(new EditorSaving(this, file, () -> firePropertyChange(IEditorPart.PROP_DIRTY)));
	}

	/** Tells the workbench of the file, if it came when the editor was open already. */
	void announce() {
		saving.ifPresent(EditorSaving::announce);
	}

	/** Brings the page with a field to the front and the focus into the field. */
	public abstract void reveal(String path);

	/** The pages that there are. */
	Stream<ModelPage> modelPages() {
		if (pages == null) {
			// The platform asks once more for what to save when the editor is gone, with the window.
			return Stream.of();
		}
		return pages.stream().filter(ModelPage.class::isInstance).map(ModelPage.class::cast);
	}

	/** Gives the model what was typed and is not there yet. */
	public void commitTyped() {
		modelPages().forEach(ModelPage::commitTyped);
	}

	@Override
	public boolean isDirty() {
		return saving.filter(EditorSaving::isDirty).isPresent();
	}

	@Override
	public int promptToSaveOnClose() {
		commitTyped();
		return saving.map(file -> file.promptToSaveOnClose(this::reveal)).orElse(DEFAULT);
	}

	@Override
	public Saveable[] getSaveables() {
		return saving.map(EditorSaving::getSaveables).orElseGet(() -> new Saveable[0]);
	}

	/** Called when there is something to save or to close: what is typed by then belongs to it. */
	@Override
	public Saveable[] getActiveSaveables() {
		commitTyped();
		return getSaveables();
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		for (Saveable saveable : getActiveSaveables()) {
			try {
				saveable.doSave(monitor);
			} catch (CoreException e) {
				Failures.show(e);
			}
		}
	}

	@Override
	public void doSaveAs() {
		// Not offered.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		saving.ifPresent(EditorSaving::dispose);
		saving = Optional.empty();
		super.dispose();
	}
}
