package org.portwright.ui.internal.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.EngagementProject;

/** The engagement that comes with Portwright, to look at and to play with. */
@SuppressWarnings("nls")
final class ExampleEngagement {

	/** The order to look at first. */
	static final String ORDER = "london.porting";

	private static final String EXAMPLES = "/examples/";

	private ExampleEngagement() {
	}

	private static List<String> entries(Bundle bundle, String folder) {
		return Collections.list(Objects.requireNonNull(bundle.getEntryPaths(folder), folder));
	}

	/** Makes a copy of it in the workspace. */
	static IProject copyTo(String name, IProgressMonitor monitor) throws CoreException {
		Bundle bundle = Objects.requireNonNull(FrameworkUtil.getBundle(ExampleEngagement.class));
		List<String> files = entries(bundle, entries(bundle, EXAMPLES).getFirst());
		var progress = SubMonitor.convert(monitor, files.size() + 1);
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), name, progress.split(1));
		for (String path : files) {
			IFile file = project.getFile(IPath.forPosix(path).lastSegment());
			if (file.getName().startsWith(".")) {
				// The project has a description of its own by now.
				continue;
			}
			try (InputStream content = FileLocator.openStream(bundle, IPath.forPosix(path), false)) {
				file.create(content, true, progress.split(1));
			} catch (IOException e) {
				throw new CoreException(Status.error(NLS.bind(Messages.ExampleEngagement_failed, file.getName()), e));
			}
		}
		return project;
	}
}
