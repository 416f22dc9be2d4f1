package org.portwright.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tag of a parameter says more than the parameter's name: {@code @param file the file} is noise. */
final class TagRules {

	private static final Pattern TAG = Pattern
			.compile("@param[ \\t]+(\\w+)[ \\t]+([^@]*?)(?=\\r?\\n[ \\t]*\\*[ \\t]*@|[ \\t]*\\*/)");
	private static final Pattern LINE = Pattern.compile("\\r?\\n[ \\t]*\\*[ \\t]*");
	private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+|[0-9]+");
	private static final Set<String> SAY_NOTHING = Set.of("a", "an", "any", "as", "by", "for", "in", "is", "it", "its",
			"of", "that", "the", "this", "to", "what", "where", "which", "who", "with");

	private TagRules() {
	}

	/** Findings in the sources of all bundles, which are given by file. */
	static List<String> findings(Map<String, String> sources) {
		List<String> findings = new ArrayList<>();
		new TreeMap<>(sources).forEach((file, source) -> {
			Matcher tag = TAG.matcher(source);
			while (tag.find()) {
				Set<String> said = words(LINE.matcher(tag.group(2)).replaceAll(" "));
				said.removeAll(words(tag.group(1)));
				said.removeAll(SAY_NOTHING);
				if (said.isEmpty()) {
					findings.add(file + ": @param " + tag.group(1) + " only says its name again");
				}
			}
		});
		return findings;
	}

	/** A plural is no other word. */
	private static Set<String> words(String text) {
		Set<String> words = new HashSet<>();
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			String lower = word.group().toLowerCase(Locale.ROOT);
			words.add(lower.length() > 3 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
		}
		return words;
	}
}
