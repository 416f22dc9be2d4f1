package org.portwright.workspace.fields;

import java.util.Optional;

/**
 * A field and what it is to hold, as typed: {@code loa.accountNumber=12345}, or what a list gets or loses:
 * {@code loa.ddiRanges+=01614960000-01614960099}.
 *
 * @param path  a path as {@link org.portwright.model.paths.FeaturePath} reads it
 * @param value what the field is to hold, where empty clears it or removes the entry that the path names; what is added
 *              or removed
 */
public record Assignment(String path, Kind kind, String value) {

	/** What is done to a field. */
	public enum Kind {
		/** {@code =}: it holds the value and nothing else. */
		SET,
		/** {@code +=}: a list gets the value. */
		ADD,
		/** {@code -=}: a list loses the value. */
		REMOVE
	}

	/** A field and what it is to hold. */
	public Assignment(String path, String value) {
		this(path, Kind.SET, value);
	}

	/**
	 * Reads {@code path=value}, {@code path+=value} or {@code path-=value}. The first equals sign outside of brackets
	 * parts them, and white space around both is dropped.
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
					return parted(text.substring(0, i), text.substring(i + 1).strip());
				}
			}
			default -> {
				// part of the path
			}
			}
		}
		return Optional.empty();
	}

	private static Optional<Assignment> parted(String before, String value) {
		Kind kind = before.endsWith("+") ? Kind.ADD : before.endsWith("-") ? Kind.REMOVE : Kind.SET; //$NON-NLS-1$ //$NON-NLS-2$
		String path = (kind == Kind.SET ? before : before.substring(0, before.length() - 1)).strip();
		return path.isEmpty() ? Optional.empty() : Optional.of(new Assignment(path, kind, value));
	}
}
