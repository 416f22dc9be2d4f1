package org.portwright.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** The title of an editor: the name of the order or tenant, and whether its file is read-only or cannot be read. */
final class EditorTitle {

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final Consumer<ModelFile> listener;

	/** @param changed called when the file has become read-only, unreadable or neither */
	EditorTitle(EngagementFiles engagementFiles, ModelFile file, Runnable changed) {
		this.engagementFiles = engagementFiles;
		this.file = file;
		listener = other -> {
			if (other == file) {
				changed.run();
			}
		};
		engagementFiles.readOnly().addListener(listener);
		engagementFiles.problems().addListener(listener);
	}

	/**
	 * Returns the title.
	 *
	 * @param name     what is in the file is called so; null or blank where it has no name
	 * @param fileName stands in for it
	 */
	String of(@Nullable String name, String fileName) {
		String known = name == null || name.isBlank() ? fileName : name;
		if (engagementFiles.problems().unreadable(file).isPresent()) {
			return NLS.bind(Messages.EditorTitle_unreadable, known);
		}
		return engagementFiles.readOnly().has(file) ? NLS.bind(Messages.EditorTitle_readOnly, known) : known;
	}

	/** Ends it with the editor. */
	void close() {
		engagementFiles.readOnly().removeListener(listener);
		engagementFiles.problems().removeListener(listener);
	}
}
