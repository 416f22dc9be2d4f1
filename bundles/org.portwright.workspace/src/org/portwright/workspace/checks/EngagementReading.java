package org.portwright.workspace.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.Engagement;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.UnreadableFileException;

/** Opens all files of an engagement in a model, where nobody else does that. */
final class EngagementReading {

	private final WorkspaceModel model;
	private final Set<Path> open = new HashSet<>();
	private final Map<Path, String> unread = new LinkedHashMap<>();

	EngagementReading(WorkspaceModel model) {
		this.model = model;
	}

	WorkspaceModel model() {
		return model;
	}

	/** The files that could not be read, and why. */
	Map<Path, String> unread() {
		return unread;
	}

	/** Opens the files of an engagement, unless that was done before. */
	void open(Path engagement) {
		if (open.add(engagement)) {
			for (Path file : files(engagement)) {
				try {
					model.open(file);
				} catch (UnreadableFileException e) {
					unread.put(file, e.explanation());
				} catch (UncheckedIOException e) {
					unread.put(file, String.valueOf(e.getMessage()));
				}
			}
		}
	}

	/**
	 * The tenants and orders in a folder and below, but for those of engagements inside, and of what is kept beside
	 * orders.
	 */
	private Set<Path> files(Path engagement) {
		// Without a project it is a folder of files, and what is below may be anything: a whole disk, even.
		int depth = Files.isRegularFile(engagement.resolve(Engagement.PROJECT_FILE)) ? Integer.MAX_VALUE : 1;
		Set<Path> files = new TreeSet<>();
		try {
			Files.walkFileTree(engagement, Set.of(), depth, new Visitor(engagement, files));
		} catch (IOException e) {
			unread.put(engagement, String.valueOf(e.getMessage()));
		}
		return files;
	}

	/** The platform says nothing about where null may be. */
	@NonNullByDefault({})
	private final class Visitor extends SimpleFileVisitor<Path> {

		private final Path engagement;
		private final Set<Path> files;

		Visitor(Path engagement, Set<Path> files) {
			this.engagement = engagement;
			this.files = files;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			boolean other = !folder.equals(engagement)
					&& (KeptFolder.isOne(folder) || Files.isRegularFile(folder.resolve(Engagement.PROJECT_FILE)));
			return other ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (!attributes.isDirectory() && FileKind.of(file).isPresent()) {
				files.add(file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException reason) {
			unread.put(file, String.valueOf(reason.getMessage()));
			return FileVisitResult.CONTINUE;
		}
	}
}
