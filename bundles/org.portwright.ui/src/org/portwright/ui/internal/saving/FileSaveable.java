package org.portwright.ui.internal.saving;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.SaveFailedException;

/**
 * What the workbench saves for all editors of one file together. Its bytes are taken at once and written in the
 * background; who goes on typing meanwhile keeps the file dirty. A text that is not understood is saved by nobody, so
 * it is said, and stays dirty.
 */
public final class FileSaveable extends Saveable {

	private final Saveables saveables;
	private final ModelFile file;

	FileSaveable(Saveables saveables, ModelFile file) {
		this.saveables = saveables;
		this.file = file;
	}

	/** The file. */
	public ModelFile file() {
		return file;
	}

	@Override
	public String getName() {
		return String.valueOf(file.path().getFileName());
	}

	@Override
	public String getToolTipText() {
		return resource().map(IFile::getFullPath).map(path -> path.makeRelative().toString())
				.orElseGet(file.path()::toString);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return PlatformUI.getWorkbench().getEditorRegistry().getImageDescriptor(getName());
	}

	@Override
	public boolean isDirty() {
		return hasEdits() || file.exists() && !isOnDisk();
	}

	/** Returns whether something was edited since the file was read or saved. */
	boolean hasEdits() {
		return file.exists() && (file.isDirty() || !saveables.unread().of(file).isEmpty());
	}

	/** Returns whether the disk has what the model has, as far as it is known. */
	private boolean isOnDisk() {
		return !file.isDirty() && saveables.engagementFiles().problems().unreadable(file).isEmpty();
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		save(Objects.requireNonNull(monitor));
	}

	@Override
	public @Nullable IJobRunnable doSave(@Nullable IProgressMonitor monitor, @Nullable IShellProvider shell) {
		saveables.tellUnread(file);
		if (isOnDisk()) {
			return null;
		}
		try {
			FileSave save = saveables.begin(file);
			return progress -> {
				Objects.requireNonNull(progress);
				if (Display.getCurrent() == null) {
					save.writeInJob(progress);
				} else if (!save.writeAndWait(progress)) {
					// So the workbench knows that it must not close what is not saved.
					progress.setCanceled(true);
				}
				return Status.OK_STATUS;
			};
		} catch (SaveFailedException e) {
			refused(e, Objects.requireNonNull(monitor));
			return null;
		}
	}

	/** Saves and returns when it is saved, drawing the window meanwhile. */
	private void save(IProgressMonitor monitor) {
		saveables.tellUnread(file);
		try {
			if (!isOnDisk() && !saveables.begin(file).writeAndWait(monitor)) {
				monitor.setCanceled(true);
			}
		} catch (SaveFailedException e) {
			refused(e, monitor);
		}
	}

	private void refused(SaveFailedException reason, IProgressMonitor monitor) {
		monitor.setCanceled(true);
		saveables.troubles().failed(file, reason);
	}

	/** Leaves the editors usable: what is typed during a save is dirty afterwards. */
	@Override
	public void disableUI(IWorkbenchPart @Nullable [] parts, boolean closing) {
		// See above.
	}

	@Override
	public void enableUI(IWorkbenchPart @Nullable [] parts) {
		// Nothing was disabled.
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> type) {
		if (type == IFile.class || type == IResource.class) {
			return resource().map(type::cast).orElse(null);
		}
		if (type == IUndoContext.class) {
			return type.cast(file.undoContext());
		}
		return type == ModelFile.class ? type.cast(file) : super.getAdapter(type);
	}

	private Optional<IFile> resource() {
		return saveables.engagementFiles().resource(file);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FileSaveable saveable && saveable.file == file;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(file);
	}
}
