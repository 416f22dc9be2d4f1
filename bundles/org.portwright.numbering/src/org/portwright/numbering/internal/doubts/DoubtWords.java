package org.portwright.numbering.internal.doubts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.findings.Remark;
import org.portwright.numbering.internal.findings.Remark.Extent;
import org.portwright.numbering.internal.tokens.Negation;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Words that make a number beside them doubtful, from a table: {@code we no longer need}, {@code tbc},
 * {@code forwards to}, {@code bleibt bei}. Words that deny a number and such for people are apart: {@link DenialWords},
 * {@link ContactWords}.
 */
@SuppressWarnings("nls")
final class DoubtWords {

	private static final String DATA = "doubts.txt";
	private static final String ADDRESS = ".@/_";
	private static final String AT = "@";
	private static final int LONGEST = 100;
	private static final Map<String, @Nullable List<DoubtPhrase>> PHRASES = phrases();

	private DoubtWords() {
	}

	/** The words that they begin with. */
	static Set<String> beginnings() {
		return PHRASES.keySet();
	}

	/** The remarks that begin at the position. */
	static List<Remark> at(TokenStream stream) {
		@Nullable
		List<DoubtPhrase> phrases = PHRASES.get(stream.word(0));
		if (phrases == null || isInAddress(stream)) {
			return List.of();
		}
		int start = stream.at(0).start();
		String second = stream.word(Negation.nextWord(stream, 0));
		List<Remark> remarks = new ArrayList<>();
		for (DoubtPhrase phrase : phrases) {
			if (!phrase.second().isEmpty() && !phrase.second().contains(second)) {
				continue;
			}
			Matcher matcher = phrase.pattern().matcher(stream.text()).useTransparentBounds(true)
					.useAnchoringBounds(false)
					.region(start, Math.min(stream.text().length(), start + LONGEST));
			if (matcher.lookingAt()) {
				remarks.add(new Remark(phrase.kind(), phrase.extent(), new Place(matcher.group(), start)));
			}
		}
		return remarks;
	}

	/** Whether a word is part of an address of mail or of the web. */
	private static boolean isInAddress(TokenStream stream) {
		int start = stream.at(0).start();
		char before = start == 0 ? ' ' : stream.text().charAt(start - 1);
		return ADDRESS.indexOf(before) >= 0 || stream.text().startsWith(AT, stream.at(0).end());
	}

	/** By the words that they begin with. */
	private static Map<String, @Nullable List<DoubtPhrase>> phrases() {
		Map<String, @Nullable List<DoubtPhrase>> phrases = new HashMap<>();
		Map<String, String> choices = new HashMap<>();
		try (var reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(DoubtWords.class.getResourceAsStream(DATA), DATA), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.charAt(0) != '#') {
					add(phrases, choices, line);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return phrases;
	}

	private static void add(Map<String, @Nullable List<DoubtPhrase>> phrases, Map<String, String> choices,
			String line) {
		String[] named = line.split(" = ", 2);
		if (named.length > 1) {
			choices.merge(named[0], named[1], (before, more) -> before + "/" + more);
			return;
		}
		String[] keyed = line.split(": ", 2);
		String[] key = keyed[0].split(" ", 2);
		for (String each : keyed[1].split(", ")) {
			DoubtPhrase phrase = DoubtPhrase.of(Kind.valueOf(key[0]), Extent.valueOf(key[1]), each, choices);
			for (String word : phrase.first()) {
				Objects.requireNonNull(phrases.computeIfAbsent(word, first -> new ArrayList<>())).add(phrase);
			}
		}
	}
}
