package org.portwright.workspace.files;

import org.portwright.model.ModelRoot;

/**
 * What a capability has ready before a file is shown, so that the thread of the window need not make it. A declarative
 * service, asked after each reading.
 */
public interface ReadingAid {

	/**
	 * A file was read. Called on the thread that read it.
	 *
	 * @param root the content, which no other thread uses yet; the aid must not change it
	 */
	void read(ModelRoot root);
}
