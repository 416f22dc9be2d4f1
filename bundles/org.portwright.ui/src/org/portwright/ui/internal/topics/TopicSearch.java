package org.portwright.ui.internal.topics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portwright.ui.internal.topics.Topic.Kind;
import org.portwright.ui.internal.topics.Topic.Line;

/**
 * Finds topics by words. All words have to be in a topic, as they are or as beginnings of words; those in its title
 * count most, then those in headings. There are a few dozen pages in memory, so that each can be looked through.
 *
 * @param words what is sought, in small letters
 */
record TopicSearch(List<String> words) {

	private static final int IN_TITLE = 100;
	private static final int IN_HEADING = 10;
	private static final int MOST_LINES = 9;

	/**
	 * A topic that was found.
	 *
	 * @param line  where it was found first outside of the title; negative if nowhere
	 * @param score how well it fits
	 */
	record Hit(Topic topic, int line, int score) {

		/** What stands there, to see whether it is what was meant. */
		String excerpt() {
			return line < 0 ? "" : topic.lines().get(line).text().strip(); //$NON-NLS-1$
		}
	}

	/** Takes what was typed apart. */
	static TopicSearch of(String typed) {
		return new TopicSearch(
				Stream.of(typed.toLowerCase(Locale.ROOT).split("[\\s,;\"]+")).filter(word -> !word.isEmpty()) //$NON-NLS-1$
						.distinct().toList());
	}

	/** Whether nothing is sought. */
	boolean isEmpty() {
		return words.isEmpty();
	}

	/** What of topics is found, the best first. */
	List<Hit> in(Stream<Topic> topics) {
		return topics.map(this::hit).flatMap(Optional::stream)
				.sorted(Comparator.comparingInt(Hit::score).reversed()).toList();
	}

	private Optional<Hit> hit(Topic topic) {
		int score = 0;
		int first = -1;
		int most = 0;
		for (String word : words) {
			int of = score(topic, word);
			if (of == 0) {
				return Optional.empty();
			}
			score += of;
		}
		for (int i = 0; i < topic.lines().size(); i++) {
			Line line = topic.lines().get(i);
			int here = line.kind() == Kind.TITLE ? 0
					: (int) words.stream().filter(word -> has(line.text(), word)).count();
			if (here > most) {
				most = here;
				first = i;
			}
		}
		return Optional.of(new Hit(topic, first, score));
	}

	private static int score(Topic topic, String word) {
		int score = has(topic.title(), word) ? IN_TITLE : 0;
		int lines = 0;
		for (Line line : topic.lines()) {
			if (has(line.text(), word)) {
				lines++;
				score += line.kind() == Kind.HEADING ? IN_HEADING : 0;
			}
		}
		return score + Math.min(lines, MOST_LINES);
	}

	/** The places in a text where one of the words stands, each as start and end. */
	List<int[]> places(String text) {
		return words.stream().flatMap(word -> pattern(word).matcher(text).results())
				.map(found -> new int[] { found.start(), found.end() }).toList();
	}

	private static boolean has(String text, String word) {
		return pattern(word).matcher(text).find();
	}

	private static Pattern pattern(String word) {
		return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word), //$NON-NLS-1$
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}
}
