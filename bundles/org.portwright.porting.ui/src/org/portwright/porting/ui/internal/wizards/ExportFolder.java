package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * The folder where documents are proposed to go: where those of the same engagement went last, else beside the order.
 * Documents of one customer are not proposed to go to those of another.
 */
@SuppressWarnings("nls")
final class ExportFolder {

	private static final String FOLDER = "export.folder";
	private static final String ENGAGEMENT = "export.engagement";
	private static final String HOME = "user.home";

	private final IDialogSettings settings = PlatformUI
			.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportFolder.class)).getDialogSettings();

	/** The folder for the documents of an order. */
	Path proposed(IFile order) {
		return last(order.getProject()).or(() -> beside(order)).orElseGet(ExportFolder::home);
	}

	/** The folder while there is no order yet. */
	static Path home() {
		return Path.of(System.getProperty(HOME, ""));
	}

	private Optional<Path> last(IProject engagement) {
		@Nullable
		String folder = settings.get(FOLDER);
		return folder == null || !engagement.getName().equals(settings.get(ENGAGEMENT)) ? Optional.empty()
				: Optional.of(Path.of(folder));
	}

	private static Optional<Path> beside(IFile order) {
		return Optional.ofNullable(order.getParent().getLocation()).map(IPath::toPath);
	}

	/** Documents of an order went there. */
	void remember(IFile order, Path folder) {
		settings.put(FOLDER, folder.toString());
		settings.put(ENGAGEMENT, order.getProject().getName());
	}
}
