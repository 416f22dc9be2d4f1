package org.portwright.documents.printing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.internal.texts.Messages;

/** A character for which there is no font, or whose script cannot be set; the document shows a box in its place. */
@SuppressWarnings("nls")
public record UnprintableCharacter(int codePoint) {

	/** Tells in sentences for people that a document shows boxes, and what helps against each kind. */
	public static List<String> remarks(Collection<UnprintableCharacter> shown) {
		List<String> remarks = new ArrayList<>();
		for (boolean shaped : List.of(true, false)) {
			String some = shown.stream().filter(character -> character.isShaped() == shaped)
					.map(UnprintableCharacter::description).collect(Collectors.joining(", "));
			if (!some.isEmpty()) {
				remarks.add(NLS.bind(shaped ? Messages.LetterDocument_unprintable : Messages.LetterDocument_shapeless,
						some));
			}
		}
		return remarks;
	}

	/** Returns whether a font could have it: marks of direction and control characters have no shape in any. */
	private boolean isShaped() {
		return switch (Character.getType(codePoint)) {
		case Character.FORMAT, Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
		default -> true;
		};
	}

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
