package org.portwright.ui.wizards;

import java.util.regex.Pattern;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.SafeName;

/** Gives files the names of what is in them. */
@SuppressWarnings("nls")
public final class FileNames {

	/** What leads into another folder on one of the systems that we run on. */
	private static final Pattern SEPARATOR = Pattern.compile("[\\\\/]");
	private static final Pattern END = Pattern.compile("[. ]+$");

	private FileNames() {
	}

	/** Gives a name that any system allows, as near to the given one as it may be. */
	public static String legal(String name) {
		String inFolder = SEPARATOR.matcher(name.strip()).replaceAll(":");
		return END.matcher(SafeName.replaced(inFolder, "-")).replaceAll("");
	}

	/** Gives a name under which there is no file of the kind yet: the given one, or with a number behind it. */
	public static String free(IContainer folder, String name, FileKind kind) {
		String legal = legal(name);
		String free = legal;
		for (int i = 2; file(folder, free, kind).exists(); i++) {
			free = legal + " " + i;
		}
		return free;
	}

	/** The file of that name. */
	public static IFile file(IContainer folder, String name, FileKind kind) {
		return folder.getFile(IPath.fromPortableString(name + '.' + kind.extension()));
	}

	/** Says whether a file may be made, in words if not. */
	public static IStatus validate(IContainer folder, String name, FileKind kind) {
		IStatus legal = folder.getWorkspace().validateName(name + '.' + kind.extension(), IResource.FILE);
		if (!legal.isOK()) {
			return legal;
		}
		if (file(folder, name, kind).exists()) {
			return Status.error(NLS.bind(Messages.FileNames_exists, file(folder, name, kind).getName(),
					folder.getName()));
		}
		return Status.OK_STATUS;
	}
}
