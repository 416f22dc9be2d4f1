package org.portwright.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.portwright.workspace.resources.EngagementProject;

/**
 * Starts with the window. {@code -Dportwright.campaign.log} names the file for the notes, {@code .seed} the random
 * numbers, {@code .example} a folder to make an engagement of; then the window is closed again.
 */
@SuppressWarnings("nls")
public final class Campaign implements IStartup {

	static final String ENGAGEMENT = "Contoso";

	private static final String PREFIX = "portwright.campaign.";

	@Override
	public void earlyStartup() {
		String log = System.getProperty(PREFIX + "log");
		if (log == null) {
			return;
		}
		var notes = new Notes(Path.of(log));
		String example = System.getProperty(PREFIX + "example");
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (example == null) {
			display.asyncExec(() -> new RandomUse(notes, Long.getLong(PREFIX + "seed", 1)).begin());
			return;
		}
		try {
			makeEngagement(Path.of(example));
			notes.add("made", example);
		} catch (CoreException | IOException e) {
			notes.add("failed", e.toString());
		}
		display.asyncExec(() -> PlatformUI.getWorkbench().close());
	}

	private static void makeEngagement(Path example) throws CoreException, IOException {
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), ENGAGEMENT,
				new NullProgressMonitor());
		try (Stream<Path> files = Files.list(example)) {
			for (@Nullable
			Path file : files.toList()) {
				if (Files.isRegularFile(file) && isModel(file)) {
					try (InputStream content = Files.newInputStream(file)) {
						project.getFile(String.valueOf(file.getFileName())).create(content, IResource.FORCE, null);
					}
				}
			}
		}
	}

	private static boolean isModel(Path file) {
		return List.of(".tenant", ".porting").stream().anyMatch(file.toString()::endsWith);
	}
}
