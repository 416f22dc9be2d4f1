package org.portwright.workspace.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bytes of a file as the model was at one moment: made on the thread of the model, written on any other by
 * {@link ModelFiles#write}.
 */
public final class PreparedSave {

	private static final AtomicLong LAST = new AtomicLong();

	private final ModelResource resource;
	private final List<byte[]> parts;
	private final long number = LAST.incrementAndGet();

	PreparedSave(ModelResource resource, List<byte[]> parts) {
		this.resource = resource;
		this.parts = List.copyOf(parts);
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
		return parts.stream().mapToInt(part -> part.length).sum();
	}

	/** Writes the bytes. */
	public void writeTo(OutputStream out) throws IOException {
		for (byte[] part : parts) {
			out.write(part);
		}
	}

	/** The bytes in one piece. Not for the thread of the model, since those of a large file are copied for it. */
	byte[] content() {
		if (parts.size() == 1) {
			return parts.get(0);
		}
		ByteBuffer content = ByteBuffer.allocate(size());
		parts.forEach(content::put);
		return content.array();
	}
}
