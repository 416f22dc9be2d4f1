package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.portwright.sources.SentRow;

/**
 * Phones that are written as cards: a value a line, each behind its label. The labels are the headings of a table, in
 * which each card is a row; a card ends with an empty line, or where a label comes again.
 *
 * @param headings the labels, in the line of the first
 * @param body     the cards
 * @param loose    the lines without a label
 */
@SuppressWarnings("nls")
record ListCards(SentRow headings, List<SentRow> body, List<SentRow> loose) {

	/** This many lines tell whether they are cards. */
	private static final int LOOKED_AT = 500;
	private static final int LEAST_PERCENT = 60;
	private static final Pattern LABELLED = Pattern
			.compile("\\s{0,20}(?:[-*\u2022] {1,4})?(\\p{L}[^:=\\t;,|@]{0,39}?)\\s{0,9}[:=]\\s{0,9}(.*)");

	/** Copies the lists. */
	ListCards {
		body = List.copyOf(body);
		loose = List.copyOf(loose);
	}

	/** Reads the lines of a text as cards; empty if they are none. */
	static Optional<ListCards> of(String text) {
		List<SentRow> seen = ListText.lines(text, LOOKED_AT);
		long labelled = seen.stream().filter(line -> isKnown(line.cells().getFirst())).count();
		if (labelled < 2 || labelled * 100 < seen.size() * (long) LEAST_PERCENT) {
			return Optional.empty();
		}
		List<SentRow> lines = ListText.lines(text, Integer.MAX_VALUE);
		var reading = new Reading(isParted(lines));
		lines.forEach(reading::take);
		return reading.cards();
	}

	/** Returns whether empty lines part cards: they do not where each line has one behind it. */
	private static boolean isParted(List<SentRow> lines) {
		return IntStream.range(1, lines.size()).anyMatch(i -> lines.get(i).line() == lines.get(i - 1).line() + 1);
	}

	private static boolean isKnown(String line) {
		Matcher matcher = LABELLED.matcher(line);
		if (!matcher.lookingAt()) {
			return false;
		}
		HeadingMeaning meaning = ListHeadings.of(matcher.group(1));
		return meaning.makesHeadings() || meaning.kind() == HeadingMeaning.Kind.OTHER;
	}

	/** The cards so far. */
	private static final class Reading {

		private final Map<String, Integer> columns = new LinkedHashMap<>();
		private final List<String> labels = new ArrayList<>();
		private final List<List<String>> cards = new ArrayList<>();
		private final List<Integer> lines = new ArrayList<>();
		private final List<SentRow> loose = new ArrayList<>();
		private final Set<Integer> withMac = new HashSet<>();
		private final boolean parted;
		private int before = -1;

		Reading(boolean parted) {
			this.parted = parted;
		}

		void take(SentRow line) {
			Matcher matcher = LABELLED.matcher(line.cells().getFirst());
			boolean begins = parted && line.line() > before + 1;
			before = line.line();
			if (!matcher.matches()) {
				loose.add(line);
				return;
			}
			String label = matcher.group(1);
			int column = columns.computeIfAbsent(ListWords.bare(label), any -> labels.size());
			if (column == labels.size()) {
				labels.add(label);
			}
			if (cards.isEmpty() || begins || !cell(column).isEmpty()) {
				cards.add(new ArrayList<>());
				lines.add(line.line());
			}
			List<String> card = cards.getLast();
			card.addAll(Collections.nCopies(Math.max(0, column + 1 - card.size()), ""));
			card.set(column, matcher.group(2));
			if (CellContent.isMac(ListValues.text(matcher.group(2)))) {
				withMac.add(column);
			}
		}

		private String cell(int column) {
			List<String> card = cards.getLast();
			return column < card.size() ? card.get(column) : "";
		}

		/** Returns the cards, if MAC addresses stand alone behind one label. */
		Optional<ListCards> cards() {
			if (withMac.size() != 1 || labels.size() < 2) {
				return Optional.empty();
			}
			List<SentRow> body = new ArrayList<>();
			for (int i = 0; i < cards.size(); i++) {
				List<String> card = cards.get(i);
				card.addAll(Collections.nCopies(labels.size() - card.size(), ""));
				body.add(new SentRow(lines.get(i), card));
			}
			return Optional.of(new ListCards(new SentRow(lines.getFirst(), labels), body, loose));
		}
	}
}
