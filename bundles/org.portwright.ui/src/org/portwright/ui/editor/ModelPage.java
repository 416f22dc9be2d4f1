package org.portwright.ui.editor;

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
}
