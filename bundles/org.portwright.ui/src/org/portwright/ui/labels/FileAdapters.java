package org.portwright.ui.labels;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.resources.EngagementFiles;

/** A tenant or an order stands for its file, so what the workbench does with files it does with them. */
public final class FileAdapters implements IAdapterFactory {

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (!(adaptable instanceof ModelRoot root) || type == null) {
			return null;
		}
		// Somebody may adapt in a job while there is no model; then it is nothing of the model.
		Optional<IFile> file = Optional.ofNullable(PlatformUI.getWorkbench().getService(EngagementFiles.class))
				.flatMap(files -> files.model().fileOf(root).flatMap(files::resource));
		return file.isPresent() && type.isInstance(file.get()) ? type.cast(file.get()) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IFile.class, IResource.class };
	}
}
