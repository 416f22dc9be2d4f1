package org.portwright.workspace.storage;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The bytes of a file as the model was at one moment: made on the thread of the model, written on any other by
 * {@link ModelFiles#write}.
 */
public final class PreparedSave {

	private final ModelResource resource;
	private final byte[] content;

	PreparedSave(ModelResource resource, byte[] content) {
		this.resource = resource;
		this.content = content;
	}

	/** The resource that is saved. */
	public ModelResource resource() {
		return resource;
	}

	/** The length of the file in bytes. */
	public int size() {
		return content.length;
	}

	/** Writes the bytes. */
	public void writeTo(OutputStream out) throws IOException {
		out.write(content);
	}

	byte[] content() {
		return content;
	}
}
