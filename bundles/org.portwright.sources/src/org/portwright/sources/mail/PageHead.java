package org.portwright.sources.mail;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.sources.mail.CopiedHead.Part;

/** Who sent a mail and when, as the page of a mail program shows it above the text, without names of the fields. */
@SuppressWarnings("nls")
final class PageHead {

	private static final Pattern SENDER = Pattern
			.compile("([^<>@]{1,100}<[^<>@\\s]{1,100}@[^<>@\\s]{1,100}>)[\\s\\u200B]*(.{0,100})");
	private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u200C\\u200D\\u2060]+");
	/** Where the text has begun. */
	private static final Pattern SENTENCE = Pattern.compile("[.,:;!?]$");
	private static final int MOST_LINES = 10;
	/** From the sender to the date: the reader is between them, and buttons. */
	private static final int MOST_BETWEEN = 4;

	private PageHead() {
	}

	/** Returns what it says; empty without a sender and a date in lines of their own. */
	static Map<Part, String> of(String pasted) {
		List<String> lines = pasted.lines().limit(2L * MOST_LINES)
				.map(line -> UNSEEN.matcher(line).replaceAll("").strip())
				.filter(line -> !line.isEmpty()).takeWhile(line -> !SENTENCE.matcher(line).find()).limit(MOST_LINES)
				.toList();
		for (int i = 0; i < lines.size(); i++) {
			Matcher sender = SENDER.matcher(lines.get(i));
			if (sender.matches()) {
				String beside = String.valueOf(sender.group(2));
				List<String> dates = beside.isBlank()
						? lines.subList(i + 1, Math.min(lines.size(), i + 1 + MOST_BETWEEN))
						: List.of(beside);
				String from = String.valueOf(sender.group(1));
				Map<Part, String> head = dates.stream().filter(date -> CopiedDate.of(date).isPresent()).findFirst()
						.map(date -> Map.of(Part.FROM, from, Part.SENT, date)).orElse(Map.of());
				if (!head.isEmpty()) {
					return head;
				}
			}
		}
		return Map.of();
	}
}
