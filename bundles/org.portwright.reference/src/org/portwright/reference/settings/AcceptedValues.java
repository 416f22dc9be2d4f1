package org.portwright.reference.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The values that the user has accepted on this computer although a file brought them: each for one subject, such as a
 * client ID for a tenant. They are kept in the user's settings, because the file that brings a value could bring the
 * answer, too.
 *
 * @param file need not be there
 */
@SuppressWarnings("nls")
public record AcceptedValues(SettingsFile file) {

	private static final String PREFIX = "accepted.";
	private static final String SEPARATOR = " ";
	/** Subjects come out of files: no other one may make a line of its own, or a file that cannot be read any more. */
	private static final Pattern KEEPABLE = Pattern.compile("[a-z0-9_.-]{1,100}");

	/**
	 * Returns whether the user has accepted a value for a subject.
	 *
	 * @throws IOException if the file cannot be read
	 */
	public boolean contains(String subject, String value) throws IOException {
		return isKeepable(subject) && values(subject).contains(value);
	}

	/**
	 * Adds a value. A subject that is no name, such as one with spaces, is not kept, so that its value is not accepted.
	 *
	 * @param value without spaces
	 * @throws IOException if it cannot be written; then the file is unchanged
	 */
	public void add(String subject, String value) throws IOException {
		if (isKeepable(subject) && !contains(subject, value)) {
			List<String> values = new ArrayList<>(values(subject));
			values.add(value);
			file.set(key(subject), String.join(SEPARATOR, values));
		}
	}

	private static boolean isKeepable(String subject) {
		return KEEPABLE.matcher(lower(subject)).matches();
	}

	private List<String> values(String subject) throws IOException {
		return file.value(key(subject)).map(values -> List.of(values.split(SEPARATOR))).orElse(List.of());
	}

	private static String key(String subject) {
		return PREFIX + lower(subject);
	}

	private static String lower(String subject) {
		return subject.toLowerCase(Locale.ROOT);
	}
}
