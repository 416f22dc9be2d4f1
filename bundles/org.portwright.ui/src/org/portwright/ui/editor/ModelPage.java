package org.portwright.ui.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A page of an editor that shows parts of the model. The editor tells it what happens. */
public interface ModelPage {

	/** An operation has changed the file, or it was read again. */
	void modelChanged();

	/** The problems of the file are new, or are shown in another way from now on. */
	void problemsChanged();

	/** Gives the model what was typed and is not there yet. */
	void commitTyped();

	/**
	 * Shows a field of the model if it is on this page, which is in front and complete.
	 *
	 * @param path path of the field from the root of the file
	 */
	boolean reveal(String path);

	/**
	 * Those of some fields that are on this page, in the order in which they are read.
	 *
	 * @param paths paths of fields from the root of the file
	 */
	default List<String> inOrder(@SuppressWarnings("unused") Collection<String> paths) {
		return List.of();
	}

	/** The path of what has the keyboard on this page. */
	default Optional<String> current() {
		return Optional.empty();
	}
}
