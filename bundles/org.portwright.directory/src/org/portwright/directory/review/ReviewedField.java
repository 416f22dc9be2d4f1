package org.portwright.directory.review;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.words.Words;
import org.portwright.workspace.fields.ShownValue;

/**
 * What one field holds and would hold: a value, a list where there may be several, or nothing.
 */
public record ReviewedField(EAttribute field, @Nullable Object before, @Nullable Object after) {

	/** What people call the field. */
	public String label() {
		return Words.of(field);
	}

	/** What it holds, for people; empty for nothing. */
	public String beforeText() {
		return ShownValue.of(field, before);
	}

	/** What it would hold, for people; empty for nothing. */
	public String afterText() {
		return ShownValue.of(field, after);
	}
}
