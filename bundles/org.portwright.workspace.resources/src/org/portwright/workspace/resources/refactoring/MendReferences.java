package org.portwright.workspace.resources.refactoring;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.resources.history.LocalHistory;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.RefactoringListener;
import org.portwright.workspace.resources.places.SaveInWorkspace;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.places.WorkspaceFiles;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResource;

/**
 * The part of a rename or move that keeps the references right in the files of the engagement, on the disk. The model
 * follows moves by itself; what it has open and edited keeps its edits.
 */
final class MendReferences extends Change {

	private final IProject engagement;
	private final MovedPaths moved;

	MendReferences(IProject engagement, MovedPaths moved) {
		this.engagement = engagement;
		this.moved = moved;
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.MendReferences_name, moved.moves().keySet().stream()
				.map(path -> String.valueOf(path.getFileName())).sorted().collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	@Override
	public void initializeValidationData(@Nullable IProgressMonitor monitor) {
		// It takes the files as they are when it is performed.
	}

	@Override
	public RefactoringStatus isValid(@Nullable IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public Change perform(@Nullable IProgressMonitor monitor) throws CoreException {
		Iterable<IFile> files = WorkspaceFiles.of(engagement, FileKind.PORTING);
		var progress = SubMonitor.convert(monitor, getName(), IProgressMonitor.UNKNOWN);
		var locations = new Locations(engagement.getWorkspace());
		for (IFile file : files) {
			Optional<Path> path = locations.path(file);
			if (path.isPresent()) {
				mend(file, path.get(), locations, progress.setWorkRemaining(100).split(1));
			}
		}
		return new MendReferences(engagement, moved.opposite());
	}

	private void mend(IFile file, Path path, Locations locations, IProgressMonitor monitor) throws CoreException {
		var storage = new ModelFiles(new LocalHistory(locations));
		try {
			ModelResource resource = storage.read(path);
			if (resource.mendReferences(reference -> moved.mended(path, reference))) {
				FileStamp before = resource.stamp().orElseThrow();
				new SaveInWorkspace(storage, storage.prepare(resource), false).run(file.getWorkspace(), locations,
						monitor);
				tell(new RefactoringListener.Mended(path, before, resource.stamp().orElseThrow()));
			}
		} catch (UnreadableFileException e) {
			// It has a marker that says so, and references that cannot be mended.
		} catch (SaveFailedException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static void tell(RefactoringListener.Mended mended) {
		Services.all(RefactoringListener.class).forEach(listener -> listener.mended(mended));
	}

	@Override
	public Object getModifiedElement() {
		return engagement;
	}
}
