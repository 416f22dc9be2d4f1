package org.portwright.documents.printing;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** A character for which there is no font, or whose script cannot be set; the document shows a box in its place. */
@SuppressWarnings("nls")
public record UnprintableCharacter(int codePoint) {

	/** Its code, {@code U+05D0}. */
	public String notation() {
		return String.format(Locale.ROOT, "U+%04X", codePoint);
	}

	/** Its code and the name that Unicode gives it, {@code U+05D0 HEBREW LETTER ALEF}. */
	public String description() {
		@Nullable
		String name = Character.getName(codePoint);
		return name == null ? notation() : notation() + " " + name;
	}
}
