package org.portwright.documents;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of a document. Nothing of them is on the disk before all of them are made. */
@FunctionalInterface
public interface DocumentOutput {

	/** The name of a document that is but one file. */
	String WHOLE = ""; //$NON-NLS-1$

	/**
	 * Gives the stream of a file; it need not be closed.
	 *
	 * @param name {@link #WHOLE}, or of a document that is a folder the name of the file with its ending
	 */
	OutputStream file(String name) throws IOException;
}
