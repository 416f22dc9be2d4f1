package org.portwright.directory.review;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.words.Words;
import org.portwright.workspace.fields.ShownValue;

/**
 * The value of one field in the file beside the value that a directory gives.
 *
 * @param before a value, a list where the field has several, or nothing
 * @param after  the same, as the file would have it
 */
public record ReviewedField(EAttribute field, @Nullable Object before, @Nullable Object after) {

	/** Returns the label of the field. */
	public String label() {
		return Words.of(field);
	}

	/** Returns the value in the file as people read it; empty for nothing. */
	public String beforeText() {
		return ShownValue.of(field, before);
	}

	/** Returns the value that the directory gives, as people read it; empty for nothing. */
	public String afterText() {
		return ShownValue.of(field, after);
	}
}
