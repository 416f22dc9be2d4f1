package org.portwright.ui.internal.refactoring;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

/** Asks for another name of an engagement or a file, and gives it that. */
public final class Renaming {

	private final EngagementFiles engagementFiles;
	private final IResource resource;
	private final String ending;

	/** Of a file the ending stays as it is. */
	public Renaming(EngagementFiles engagementFiles, IResource resource) {
		this.engagementFiles = engagementFiles;
		this.resource = resource;
		@Nullable
		String extension = resource instanceof IProject ? null : resource.getFileExtension();
		ending = extension == null ? "" : '.' + extension; //$NON-NLS-1$
	}

	/** Asks while the window goes on, and renames in the background. */
	public void ask(Shell shell) {
		String message = NLS.bind(resource instanceof IProject ? Messages.Renaming_engagement : Messages.Renaming_file,
				resource.getName()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		var dialog = new InputDialog(shell, Messages.Renaming_title, message, stem(), this::objection);
		@Nullable
		String typed = dialog.open() == Window.OK ? dialog.getValue() : null;
		if (typed != null && !isSame(typed)) {
			String name = typed.strip() + ending;
			new ResourceWork(engagementFiles.runner())
					.rename(NLS.bind(Messages.Renaming_label, resource.getName(), name), resource, name);
		}
	}

	private String stem() {
		String name = resource.getName();
		return name.substring(0, name.length() - ending.length());
	}

	private boolean isSame(String name) {
		return name.strip().equals(stem());
	}

	/** Says why it cannot be called so; null, as the platform's dialog asks, if it can. */
	public @Nullable String objection(@Nullable String typed) {
		String name = typed == null ? "" : typed.strip(); //$NON-NLS-1$
		if (name.isEmpty()) {
			return Messages.Renaming_noName;
		}
		if (isSame(name)) {
			return null;
		}
		if (resource instanceof IProject) {
			// Another way to write the same name is another name.
			return name.equalsIgnoreCase(stem()) ? null
					: message(EngagementProject.validateName(resource.getWorkspace(), name));
		}
		IStatus status = resource.getWorkspace().validateName(name + ending, IResource.FILE);
		boolean there = status.isOK() && !name.equalsIgnoreCase(stem())
				&& resource.getParent().getFile(IPath.fromPortableString(name + ending)).exists();
		return there ? NLS.bind(Messages.Renaming_exists, name + ending) : message(status);
	}

	private static @Nullable String message(IStatus status) {
		return status.isOK() ? null : status.getMessage();
	}
}
