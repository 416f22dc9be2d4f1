package org.portwright.workspace.review;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.words.Words;

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
		return text(before);
	}

	/** What it would hold, for people; empty for nothing. */
	public String afterText() {
		return text(after);
	}

	private String text(@Nullable Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
		default -> EcoreUtil.convertToString(field.getEAttributeType(), value);
		};
	}
}
