package org.portwright.ui.internal.versions;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.history.EarlierVersions;

/** Lets the user choose an earlier version of a file, which replaces it. */
public final class EarlierVersion {

	private EarlierVersion() {
	}

	/** Looks in the background what versions there are, then offers them; edits that no version has come first. */
	public static void offer(Shell shell, IFile file) {
		boolean edited = PlatformUI.getWorkbench().getService(EngagementFiles.class).opened(file)
				.filter(ModelFile::isDirty).isPresent();
		if (edited) {
			Failures.show(Status.info(NLS.bind(Messages.Versions_edited, file.getName())));
			return;
		}
		FileWork.read(NLS.bind(Messages.Versions_reading, file.getName()),
				host -> List.of(file.getHistory(host.monitor())), versions -> choose(shell, file, versions));
	}

	private static void choose(Shell shell, IFile file, List<IFileState> versions) {
		if (versions.isEmpty()) {
			Failures.show(Status.info(NLS.bind(Messages.Versions_none, file.getName())));
			return;
		}
		var dialog = new VersionsDialog(shell, file, versions);
		if (dialog.open() == Window.OK) {
			dialog.chosen().ifPresent(version -> replace(file, version));
		}
	}

	private static void replace(IFile file, IFileState version) {
		FileWork.change(NLS.bind(Messages.Versions_replacing, file.getName()), file,
				monitor -> EarlierVersions.replace(file, version, monitor));
	}
}
