package org.portwright.workspace.resources.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.portwright.workspace.PendingSave;
import org.portwright.workspace.files.FileStamp;

/** A whole file as it stood in the model, with edits that were not saved. */
public final class RecoveryCopy {

	private final Path file;
	private final Instant time;
	private final Optional<FileStamp> base;
	private final byte[] content;

	RecoveryCopy(Path file, Instant time, Optional<FileStamp> base, byte[] content) {
		this.file = file;
		this.time = time;
		this.base = base;
		this.content = content;
	}

	/** Takes a copy of what a save would write now; what is large in it is copied later, on whatever thread asks. */
	static Supplier<RecoveryCopy> of(PendingSave save, Instant time) {
		Path file = save.file().path();
		Optional<FileStamp> base = save.content().resource().stamp();
		return () -> new RecoveryCopy(file, time, base, bytes(save));
	}

	private static byte[] bytes(PendingSave save) {
		var content = new ByteArrayOutputStream(save.content().size());
		try {
			save.content().writeTo(content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return content.toByteArray();
	}

	/** The file that it is a copy of. */
	public Path file() {
		return file;
	}

	/** When it was taken. */
	public Instant time() {
		return time;
	}

	/** What the file on the disk was like when it was edited; empty for a file that was never saved. */
	public Optional<FileStamp> base() {
		return base;
	}

	/** The content that the file would have had. */
	public InputStream content() {
		return new ByteArrayInputStream(content);
	}

	/** Writes the content. */
	public void writeTo(OutputStream out) throws IOException {
		out.write(content);
	}

	/** Size and checksum of the content. */
	FileStamp stamp() {
		return FileStamp.of(content, FileTime.from(time));
	}
}
