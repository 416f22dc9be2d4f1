package org.portwright.workspace.resources.places;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.KeptFolder;

/** The tenants and port orders of a project. */
public final class WorkspaceFiles {

	private WorkspaceFiles() {
	}

	/** The files of a kind, by path. */
	public static List<IFile> of(IProject project, FileKind kind) throws CoreException {
		return all(project).stream().filter(file -> WorkspaceDelta.kind(file).filter(kind::equals).isPresent())
				.toList();
	}

	/** All of them, by path. */
	public static List<IFile> all(IProject project) throws CoreException {
		List<IFile> files = new ArrayList<>();
		project.accept(proxy -> {
			if (proxy.getType() == IResource.FILE && WorkspaceDelta.kind(proxy.getName()).isPresent()) {
				files.add((IFile) proxy.requestResource());
			}
			return proxy.getType() != IResource.FOLDER || KeptFolder.orderOf(proxy.getName()).isEmpty()
					|| !KeptFolders.isOne(proxy.requestResource());
		}, IResource.NONE);
		return files;
	}
}
