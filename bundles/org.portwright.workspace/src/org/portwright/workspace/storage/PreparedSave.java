package org.portwright.workspace.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bytes of a file as the model was at one moment: made on the thread of the model, written on any other by
 * {@link ModelFiles#write}.
 */
public final class PreparedSave {

	private static final AtomicLong LAST = new AtomicLong();

	private final ModelResource resource;
	private final byte[] content;
	private final long number = LAST.incrementAndGet();

	PreparedSave(ModelResource resource, byte[] content) {
		this.resource = resource;
		this.content = content;
	}

	/** The resource that is saved. */
	public ModelResource resource() {
		return resource;
	}

	/** The number of this save: the later the model was copied, the higher it is. */
	public long number() {
		return number;
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
