package org.portwright.workspace.files;

import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32C;

/**
 * What a file was like when it was last read or written, to notice that somebody else changed it.
 *
 * @param size     its length in bytes
 * @param modified its time of modification; coarse on some systems, so never a proof of sameness
 * @param checksum CRC-32C (RFC 3720) of its content: it guards against accidents, not against forgery
 */
public record FileStamp(long size, FileTime modified, long checksum) {

	/** Gives the stamp of a content. */
	public static FileStamp of(byte[] content, FileTime modified) {
		var checksum = new CRC32C();
		checksum.update(content);
		return new FileStamp(content.length, modified, checksum.getValue());
	}

	/** Says whether another stamp is of the same content, whenever that was written. */
	public boolean sameContent(FileStamp other) {
		return size == other.size && checksum == other.checksum;
	}
}
