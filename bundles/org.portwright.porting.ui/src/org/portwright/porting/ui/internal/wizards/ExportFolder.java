package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The folder to which documents went last. */
@SuppressWarnings("nls")
final class ExportFolder {

	private static final String KEY = "export.folder";
	private static final String HOME = "user.home";

	private final IDialogSettings settings = PlatformUI
			.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportFolder.class)).getDialogSettings();

	/** The folder; to begin with the user's own. */
	Path remembered() {
		@Nullable
		String folder = settings.get(KEY);
		return Path.of(folder == null ? System.getProperty(HOME, "") : folder);
	}

	/** Documents went there. */
	void remember(Path folder) {
		settings.put(KEY, folder.toString());
	}
}
