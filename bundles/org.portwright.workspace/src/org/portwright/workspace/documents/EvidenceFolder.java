package org.portwright.workspace.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.portwright.workspace.files.Engagement;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.KeptFolder;

/** A folder of an engagement with what cannot be made again. */
@SuppressWarnings("nls")
public enum EvidenceFolder {
	/** The files kept with an order, also after the order was renamed. */
	KEPT_FILES,
	/** The snapshots of the tenants. */
	SNAPSHOTS;

	/** What the folder of the snapshots is called. */
	public static final String SNAPSHOT_NAME = "snapshots";

	/** Returns whether a file is in such a folder of an engagement, at any depth. */
	boolean isAbove(Path file) {
		return Stream.iterate(file.getParent(), folder -> folder != null, Path::getParent)
				.anyMatch(folder -> isCalledSo(folder) && isInEngagement(folder));
	}

	private boolean isCalledSo(Path folder) {
		Path last = folder.getFileName();
		String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
		return this == KEPT_FILES ? KeptFolder.orderOf(name).isPresent() : name.equals(SNAPSHOT_NAME);
	}

	/** Returns whether there are files of ours beside a folder: elsewhere its name means nothing. */
	private static boolean isInEngagement(Path folder) {
		try (Stream<Path> beside = Files.list(folder.resolveSibling(""))) {
			return beside.anyMatch(file -> FileKind.of(file).isPresent() || file.endsWith(Engagement.PROJECT_FILE));
		} catch (IOException e) {
			// Nobody knows, so it stays as it is.
			return true;
		}
	}
}
