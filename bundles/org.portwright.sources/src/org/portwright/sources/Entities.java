package org.portwright.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/** Characters that are written as entities of HTML: {@code &nbsp;}, {@code &#8211;}. */
@SuppressWarnings("nls")
final class Entities {

	private static final Pattern ENTITY = Pattern
			.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

	private final String sent;
	private final SourceDraft draft;
	private final Runnable step;
	private final Matcher matcher;
	/** They are few, and each of them again and again. */
	private final Map<String, String> known = new HashMap<>();

	/** @param step run at each of them */
	Entities(String sent, SourceDraft draft, Runnable step) {
		this.sent = sent;
		this.draft = draft;
		this.step = step;
		matcher = ENTITY.matcher(sent);
	}

	/** Copies a piece with the characters that are meant. */
	void copy(int from, int to) {
		int copied = from;
		int at = sent.indexOf('&', from, to);
		while (at >= 0) {
			step.run();
			int behind = at + 1;
			if (matcher.region(at, to).lookingAt()) {
				behind = matcher.end();
				String entity = matcher.group();
				String character = known.computeIfAbsent(entity, name -> Parser.unescapeEntities(name, false));
				if (!character.equals(entity)) {
					draft.copy(copied, at);
					draft.put(character, at, behind);
					copied = behind;
				}
			}
			at = sent.indexOf('&', behind, to);
		}
		draft.copy(copied, to);
	}
}
