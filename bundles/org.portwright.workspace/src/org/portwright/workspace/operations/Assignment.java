package org.portwright.workspace.operations;

import java.util.Optional;

/**
 * A field and what it is to hold, as typed: {@code loa.accountNumber=12345}.
 *
 * @param path  a path as {@link org.portwright.model.paths.FeaturePath} reads it
 * @param value what it is to hold; empty clears the field, or removes the list element that the path names
 */
public record Assignment(String path, String value) {

	/**
	 * Reads {@code path=value}. The first equals sign outside of brackets parts them, and white space around both is
	 * dropped.
	 *
	 * @return empty if there is no path or no equals sign
	 */
	public static Optional<Assignment> parse(String text) {
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
			case '[' -> depth++;
			case ']' -> depth--;
			case '=' -> {
				if (depth <= 0) {
					String path = text.substring(0, i).strip();
					return path.isEmpty() ? Optional.empty()
							: Optional.of(new Assignment(path, text.substring(i + 1).strip()));
				}
			}
			default -> {
				// part of the path
			}
			}
		}
		return Optional.empty();
	}
}
