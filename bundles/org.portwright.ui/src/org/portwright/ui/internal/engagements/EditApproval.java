package org.portwright.ui.internal.engagements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Failures;
import org.portwright.ui.StatusLine;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Asks the workspace before the first edit of a file that is read-only, as the platform's editors do: a team provider
 * may check it out, else the platform offers to make it writable. If it stays read-only nothing is changed, and the
 * window says so.
 */
final class EditApproval implements ModelListener {

	private final EngagementFiles engagementFiles;
	private final Display display;

	EditApproval(EngagementFiles engagementFiles, Display display) {
		this.engagementFiles = engagementFiles;
		this.display = display;
	}

	@Override
	public void modelChanged(List<ModelEvent> events) {
		// What was approved is told to others.
	}

	@Override
	public boolean mayEdit(Set<ModelFile> edited) {
		// To ask about each file would ask the disk, in the thread of the window.
		List<IFile> files = edited.stream().filter(engagementFiles.readOnly()::has).map(engagementFiles::resource)
				.flatMap(Optional::stream).filter(IResource::exists).toList();
		if (files.isEmpty()) {
			return true;
		}
		Optional<IWorkbenchWindow> window = Optional
				.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		@Nullable
		Shell active = display.getActiveShell();
		IStatus status = ResourcesPlugin.getWorkspace().validateEdit(files.toArray(IFile[]::new),
				active != null ? active : window.map(IWorkbenchWindow::getShell).orElse(null));
		if (!status.isOK()) {
			String message = NLS.bind(Messages.EditApproval_readOnly,
					files.stream().filter(IFile::isReadOnly).map(IFile::getName).collect(Collectors.joining(", "))); //$NON-NLS-1$
			window.ifPresentOrElse(shown -> StatusLine.of(shown).accept(message),
					() -> Failures.show(Status.warning(message)));
		}
		engagementFiles.readOnly().look();
		return status.isOK();
	}
}
