package org.portwright.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EAttribute;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** What the explorer has to know of the files of a kind. An OSGi service of the capability that edits them. */
public interface ExplorerFiles {

	/** The kind. */
	FileKind kind();

	/** What an engagement without such a file offers to do first. */
	Hint hint();

	/** What such a file is as text for the clipboard. */
	List<EAttribute> copied();

	/** Takes what such a file is found by, on the model's thread. */
	Sought sought(ModelRoot root);

	/** What a file is found by, as it was at one moment. */
	@FunctionalInterface
	interface Sought {

		/** Whether it has what is looked for. Asked on any thread. */
		boolean has(FilterText query);
	}

	/** Whether such a file takes text that is dropped on it. */
	default boolean takesText() {
		return false;
	}

	/**
	 * Takes dropped text.
	 *
	 * @param told hears in words what came of it
	 */
	default void take(EngagementFiles files, ModelFile file, String text, Consumer<String> told) {
		// It takes none.
	}

	/**
	 * Takes files that were dropped on such a file, where it takes text.
	 *
	 * @param told hears in words what came of each
	 */
	default void take(EngagementFiles files, ModelFile file, List<Path> dropped, Consumer<String> told) {
		// It takes none.
	}

	/**
	 * Begins to follow what stands behind the names of such files; empty if they say all by themselves.
	 *
	 * @param changed hears of each file whose note is another one
	 */
	default Optional<ExplorerNotes> notes(EngagementRegistry engagements, EngagementFiles files,
			Consumer<IFile> changed) {
		return Optional.empty();
	}
}
