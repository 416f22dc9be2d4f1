package org.portwright.workspace.storage;

import java.util.Optional;

/**
 * The bytes of a file as the model was at one moment: made on the thread of the model, written on any other by
 * {@link ModelFiles#write}.
 */
public final class PreparedSave {

	private final ModelResource resource;
	private final byte[] content;
	private final Optional<FileStamp> expected;
	private final boolean untouched;

	PreparedSave(ModelResource resource, byte[] content) {
		this.resource = resource;
		this.content = content;
		this.expected = resource.stamp();
		this.untouched = resource.isUntouched(content);
	}

	/** The resource that is saved. */
	public ModelResource resource() {
		return resource;
	}

	/** The length of the file in bytes. */
	public int size() {
		return content.length;
	}

	byte[] content() {
		return content;
	}

	/** Says whether the file need not be written if it still is as it was loaded. */
	boolean isUntouched() {
		return untouched;
	}

	Optional<FileStamp> expected() {
		return expected;
	}
}
