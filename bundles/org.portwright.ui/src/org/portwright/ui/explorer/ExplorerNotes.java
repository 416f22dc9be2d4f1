package org.portwright.ui.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IFile;

/**
 * What stands behind the names of files in the explorer beside what they say themselves. It is worked out in the
 * background and followed until it is closed.
 */
public interface ExplorerNotes extends AutoCloseable {

	/** What stands behind the name of a file; empty where there is nothing to say, or nothing is known yet. */
	Optional<String> of(IFile file);

	/** The note in a whole sentence, with how it is known, for the tip of the file; empty where there is none. */
	Optional<String> explained(IFile file);

	@Override
	void close();
}
