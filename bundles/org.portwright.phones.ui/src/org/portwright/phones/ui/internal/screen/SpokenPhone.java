package org.portwright.phones.ui.internal.screen;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.phones.ui.internal.texts.Messages;

/** What a picture of a phone shows, in words. */
final class SpokenPhone {

	private static final String SENTENCE = ". "; //$NON-NLS-1$

	private SpokenPhone() {
	}

	/**
	 * All that is to be seen.
	 *
	 * @param time the time that the code has left
	 */
	static String words(PhonePicture picture, String time) {
		Stream<String> code = picture.screen().isCode() ? Stream.of(spelled(picture.largeCode()), time)
				: Stream.of();
		Stream<String> keys = picture.keys().isEmpty() ? Stream.of()
				: Stream.of(NLS.bind(Messages.SpokenPhone_keys, String.join(", ", picture.keys()))); //$NON-NLS-1$
		return Stream.of(Stream.of(NLS.bind(Messages.SpokenPhone_of, picture.name()), picture.heading()),
				picture.lines().stream(), code, keys).flatMap(part -> part).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(SENTENCE));
	}

	/** Letter by letter, and whether each is a capital: a reader would make a word of it. */
	private static String spelled(String code) {
		String letters = code.codePoints()
				.mapToObj(c -> Character.isUpperCase(c)
						? NLS.bind(Messages.SpokenPhone_capital, Character.toString(c))
						: Character.toString(c))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return code.isEmpty() ? "" : NLS.bind(Messages.SpokenPhone_code, letters); //$NON-NLS-1$
	}
}
