package org.portwright.documents.evidence;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A file that belongs to an order, as it is now.
 *
 * @param name    a name that is safe for a copy of it
 * @param content all of it; empty if it is not there or cannot be read
 * @param remark  why it cannot be had, in a sentence for people; empty if it can
 */
public record EvidenceFile(String name, Condition condition, Optional<byte[]> content, String remark) {

	/** How a file is compared with what was kept. */
	public enum Condition {
		/** It is what was kept. */
		AS_KEPT,
		/** It was changed since. */
		CHANGED,
		/** It cannot be had. */
		MISSING
	}

	/** A file that can be had. */
	public static EvidenceFile of(String name, Condition condition, byte[] content) {
		return new EvidenceFile(name, condition, Optional.of(content), ""); //$NON-NLS-1$
	}

	/** A file that cannot be had. */
	public static EvidenceFile missing(String name, String remark) {
		return new EvidenceFile(name, Condition.MISSING, Optional.empty(), remark);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof EvidenceFile file && name.equals(file.name) && condition == file.condition
				&& remark.equals(file.remark) && Arrays.equals(bytes(), file.bytes());
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}

	private byte[] bytes() {
		return content.orElseGet(() -> new byte[0]);
	}
}
