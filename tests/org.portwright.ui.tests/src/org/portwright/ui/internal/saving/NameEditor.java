package org.portwright.ui.internal.saving;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** The smallest editor that saves as ours do. */
public final class NameEditor extends EditorPart implements ISaveablesSource {

	static final String ID = "org.portwright.ui.tests.nameEditor"; //$NON-NLS-1$

	private @Nullable EditorSaving edited;
	private @Nullable Text text;

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		var engagementFiles = Objects.requireNonNull(site).getService(EngagementFiles.class);
		ModelFile file = engagementFiles.opened(((IFileEditorInput) Objects.requireNonNull(input)).getFile())
				.orElseThrow(() -> new PartInitException("not open in the model")); //$NON-NLS-1$
		edited = new EditorSaving(this, file, () -> firePropertyChange(PROP_DIRTY));
		setPartName(input.getName());
	}

	EditorSaving edited() {
		return Objects.requireNonNull(edited);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		text = new Text(parent, SWT.NONE);
	}

	@Override
	public void setFocus() {
		Objects.requireNonNull(text).setFocus();
	}

	@Override
	public boolean isDirty() {
		return edited().isDirty();
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public Saveable[] getSaveables() {
		return edited().getSaveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return edited().getActiveSaveables();
	}

	@Override
	public void dispose() {
		if (edited != null) {
			edited.dispose();
		}
		super.dispose();
	}
}
