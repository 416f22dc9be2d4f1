package org.portwright.ui.internal.explorer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.ui.explorer.ExplorerNotes;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** The notes behind the names of files. Those of a kind are begun once a file of it is shown, when there is time. */
final class FileNotes implements AutoCloseable {

	private final Contents contents;
	private final EngagementRegistry engagements;
	private final EngagementFiles engagementFiles;
	private final Executor later;
	private final Map<FileKind, @Nullable Optional<ExplorerNotes>> begun = new EnumMap<>(FileKind.class);
	private Consumer<IFile> changed = file -> {
		// Nobody listens yet.
	};
	private boolean closed;

	/** @param later runs what it is given when the window has time */
	FileNotes(Contents contents, EngagementRegistry engagements, EngagementFiles engagementFiles, Executor later) {
		this.contents = contents;
		this.engagements = engagements;
		this.engagementFiles = engagementFiles;
		this.later = later;
	}

	/** From now on it tells of each file whose note is another one. */
	void listen(Consumer<IFile> listener) {
		changed = listener;
	}

	/** What stands behind the name of a file that is open; empty while nothing is known. */
	Optional<String> of(Node.OfFile node) {
		Optional<ModelFile> open = engagementFiles.opened(node.file());
		Optional<String> unreadable = open.flatMap(engagementFiles.problems()::unreadable)
				.map(reason -> Messages.FileNotes_unreadable);
		Optional<String> readOnly = open.filter(engagementFiles.readOnly()::has)
				.map(file -> Messages.FileNotes_readOnly);
		return Stream.of(unreadable, readOnly, noted(node)).flatMap(Optional::stream)
				.reduce((first, second) -> first + ", " + second); //$NON-NLS-1$
	}

	/** The note of a file that is open in a whole sentence; empty while nothing is known. */
	Optional<String> explained(Node.OfFile node) {
		@Nullable
		Optional<ExplorerNotes> notes = begun.get(node.kind());
		return notes == null ? Optional.empty() : notes.flatMap(known -> known.explained(node.file()));
	}

	private Optional<String> noted(Node.OfFile node) {
		@Nullable
		Optional<ExplorerNotes> notes = begun.get(node.kind());
		if (notes == null) {
			begun.put(node.kind(), Optional.empty());
			later.execute(() -> begin(node.kind()));
			return Optional.empty();
		}
		return notes.flatMap(known -> known.of(node.file()));
	}

	private void begin(FileKind kind) {
		if (!closed) {
			begun.put(kind, contents.of(kind)
					.flatMap(files -> files.notes(engagements, engagementFiles, file -> changed.accept(file))));
		}
	}

	private static void close(@Nullable Optional<ExplorerNotes> notes) {
		if (notes != null) {
			notes.ifPresent(ExplorerNotes::close);
		}
	}

	@Override
	public void close() {
		closed = true;
		begun.values().forEach(FileNotes::close);
		begun.clear();
	}
}
