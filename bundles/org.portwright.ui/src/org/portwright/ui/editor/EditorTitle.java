package org.portwright.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.ReadOnlyFiles;

/** The title of an editor: the name of the order or tenant, and whether its file is read-only. */
final class EditorTitle {

	private final ReadOnlyFiles readOnly;
	private final ModelFile file;
	private final Consumer<ModelFile> listener;

	/** @param changed called when the file has become read-only or writable */
	EditorTitle(ReadOnlyFiles readOnly, ModelFile file, Runnable changed) {
		this.readOnly = readOnly;
		this.file = file;
		listener = other -> {
			if (other == file) {
				changed.run();
			}
		};
		readOnly.addListener(listener);
	}

	/**
	 * Returns the title.
	 *
	 * @param name     what is in the file is called so; null or blank where it has no name
	 * @param fileName stands in for it
	 */
	String of(@Nullable String name, String fileName) {
		String known = name == null || name.isBlank() ? fileName : name;
		return readOnly.has(file) ? NLS.bind(Messages.EditorTitle_readOnly, known) : known;
	}

	/** Ends it with the editor. */
	void close() {
		readOnly.removeListener(listener);
	}
}
