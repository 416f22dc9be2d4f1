package org.portwright.swtbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.ui.PlatformUI;
import org.portwright.swtbot.pages.Window;

/**
 * Keeps pictures of the whole screen on the way of a journey, to be looked at by people. That takes time and nobody
 * compares them, so it is done only where the environment names a folder for them.
 */
@SuppressWarnings("nls")
public final class Album {

	/** The folder; a picture of an earlier run is replaced there. */
	private static final String VARIABLE = "PORTWRIGHT_PICTURES";

	/** Milliseconds in which the platform has painted what it knows of. */
	private static final int FRAMES = 400;

	private final Optional<Path> folder;
	private int count;

	/** An album with the pictures of one journey. */
	public Album(String journey) {
		@Nullable
		String named = System.getenv(VARIABLE);
		folder = named == null || named.isBlank() ? Optional.empty() : Optional.of(Path.of(named, journey));
	}

	/** Keeps what is on the screen now, by a name that says what it is. */
	public void keep(String name) {
		count++;
		folder.ifPresent(each -> {
			settle();
			SWTUtils.captureScreenshot(each.resolve("%02d-%s.png".formatted(count, name)).toString());
		});
	}

	/** Keeps a file that the journey has made. */
	public void keep(Path file) throws IOException {
		if (folder.isPresent()) {
			Files.createDirectories(folder.get());
			Files.copy(file, folder.get().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Waits until what is on its way to the screen is there: the platform paints some frames later. */
	private static void settle() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		var settled = new AtomicBoolean();
		display.asyncExec(() -> display.timerExec(FRAMES, () -> settled.set(true)));
		Window.until("the picture is painted", settled::get);
	}
}
