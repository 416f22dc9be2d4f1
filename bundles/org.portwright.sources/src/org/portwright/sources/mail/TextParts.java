package org.portwright.sources.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The texts of a mail, nested like its parts. Of alternatives one is read where it has all the words of the others;
 * where each says something that the other does not, both are, because a plain text is often only a stub.
 */
@SuppressWarnings("nls")
final class TextParts {

	/** More alternatives are not compared, but all read: no mail program sends more than four. */
	private static final int MOST_COMPARED = 10;

	private final boolean alternative;
	private final int longest;
	private final List<TextParts> within = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private boolean html;
	private boolean differing;

	/**
	 * @param alternative whether the parts claim to say the same
	 * @param longest     the most characters that are compared
	 */
	TextParts(boolean alternative, int longest) {
		this.alternative = alternative;
		this.longest = longest;
	}

	/** Adds a part with parts. */
	TextParts nested(boolean alternatives) {
		var nested = new TextParts(alternatives, longest);
		within.add(nested);
		return nested;
	}

	/** Adds a text. */
	void add(String content, boolean page) {
		TextParts leaf = nested(false);
		leaf.text.append(content);
		leaf.html = page;
	}

	/** Returns the text to read. */
	String read() {
		if (within.isEmpty()) {
			return text.toString();
		}
		Map<TextParts, String> texts = new LinkedHashMap<>();
		for (TextParts part : within) {
			String read = part.read();
			html |= part.html;
			differing |= part.differing;
			if (!read.isBlank()) {
				texts.put(part, read);
			}
		}
		if (alternative && texts.size() <= MOST_COMPARED) {
			removeRepeated(texts);
			differing |= texts.size() > 1;
		}
		return texts.values().stream().collect(Collectors.joining("\n\n"));
	}

	/** Removes each text whose words another one has: pages first, so that of equal ones the plain text stays. */
	private void removeRepeated(Map<TextParts, String> texts) {
		Map<TextParts, WordCount> words = new LinkedHashMap<>();
		texts.forEach((part, read) -> words.put(part,
				new WordCount(read.length() > longest ? read.substring(0, longest) : read)));
		List<TextParts> order = new ArrayList<>(texts.keySet().stream().filter(part -> part.html).toList());
		order.addAll(texts.keySet().stream().filter(part -> !part.html).toList());
		for (TextParts part : order) {
			WordCount own = words.get(part);
			if (words.entrySet().stream()
					.anyMatch(other -> other.getKey() != part && own.isWithin(other.getValue()))) {
				words.remove(part);
				texts.remove(part);
			}
		}
	}

	/** Returns whether alternatives say different things; known only after {@link #read()}. */
	boolean isDiffering() {
		return differing;
	}
}
