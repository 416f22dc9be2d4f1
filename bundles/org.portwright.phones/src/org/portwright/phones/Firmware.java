package org.portwright.phones;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A version of the firmware of a phone, such as {@code 5.9.7.3480}: two to six numbers. Versions are in order by these,
 * one that breaks off earlier first.
 *
 * @param text the numbers with full stops between, as they were written
 */
@SuppressWarnings("nls")
public record Firmware(String text) implements Comparable<Firmware> {

	/** Longer texts are no version that somebody typed. */
	private static final int LONGEST_TEXT = 200;
	private static final String NUMBERS = "\\d{1,9}(?:\\.\\d{1,9}){1,5}";
	private static final Pattern WHOLE = Pattern.compile(NUMBERS);
	/** Cisco writes hyphens before the mark of its firmware for multiple platforms, also in names of files. */
	private static final Pattern HYPHENS = Pattern.compile("(?<![\\d-])(\\d{1,3})-(\\d{1,3})-(\\d{1,3})(?=MPP)");
	private static final Pattern SECOND = Pattern.compile("(?:v|version)? ?(\\d{2,3})", Pattern.CASE_INSENSITIVE);
	private static final Pattern IN_TEXT = Pattern.compile("(?<![\\d.])" + NUMBERS + "(?!\\d|\\.\\d)");

	/** @throws IllegalArgumentException if the text is no version */
	public Firmware {
		if (!WHOLE.matcher(text).matches()) {
			throw new IllegalArgumentException(text);
		}
	}

	/**
	 * Reads what people write or a phone says: {@code 5.9.7.3480}, {@code UCS 5.9.5}, {@code 6.4.3.5814 rts 12},
	 * {@code sip88xx.12-0-1MPP0001-1.loads}. Empty if there is no version in it, or more than one.
	 */
	public static Optional<Firmware> read(@Nullable String written) {
		if (written == null || written.length() > LONGEST_TEXT) {
			return Optional.empty();
		}
		Set<String> found = new HashSet<>();
		Matcher matcher = IN_TEXT.matcher(HYPHENS.matcher(written).replaceAll(" $1.$2.$3 "));
		while (matcher.find()) {
			found.add(matcher.group());
		}
		return found.size() == 1 ? Optional.of(new Firmware(found.iterator().next())) : Optional.empty();
	}

	/**
	 * Reads what is written of a model, of which people and Microsoft's page also say the second number alone:
	 * {@code 83} of Yealink's {@code 66.83}, in which the first is that of the model.
	 *
	 * @param oldest the oldest version that is documented of the model
	 */
	static Optional<Firmware> read(@Nullable String written, Firmware oldest) {
		if (written != null && oldest.numbers().size() == 2 && oldest.numbers().getLast() > 9) {
			Matcher second = SECOND.matcher(written.strip());
			if (second.matches()) {
				return Optional.of(new Firmware(oldest.numbers().getFirst() + "." + second.group(1)));
			}
		}
		return read(written);
	}

	private List<Integer> numbers() {
		return Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList();
	}

	/**
	 * Whether this is an older one for certain: the first number that is another one is lower. One that is only written
	 * shorter is not: people say 5.9.5 and mean one of its builds.
	 */
	public boolean isBelow(Firmware other) {
		return difference(other) < 0;
	}

	/** Negative, positive, or 0 where one of the two is the beginning of the other. */
	private int difference(Firmware other) {
		List<Integer> own = numbers();
		List<Integer> others = other.numbers();
		for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
			int order = own.get(i).compareTo(others.get(i));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	@Override
	public int compareTo(Firmware other) {
		int order = difference(other);
		if (order == 0) {
			order = Integer.compare(numbers().size(), other.numbers().size());
		}
		return order == 0 ? text.compareTo(other.text) : order;
	}

	@Override
	public String toString() {
		return text;
	}
}
