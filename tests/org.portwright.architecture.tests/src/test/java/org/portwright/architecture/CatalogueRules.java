package org.portwright.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A text for people stands in one catalogue, so that it is changed and translated once. Texts that stand in more than
 * one on purpose are listed with the reason; a reason that is not needed any more is a finding too.
 */
final class CatalogueRules {

	/** The printed letter has words of its own: it is English in every language. */
	private static final String LETTER = "loa.properties";
	private static final Set<String> OTHER = Set.of("build.properties", LETTER);
	/** Who made a bundle and what it is called in the list of plug-ins. */
	private static final Set<String> OF_BUNDLES = Set.of("pluginName", "providerName");

	private CatalogueRules() {
	}

	/**
	 * @param root      the folder that catalogues are named from
	 * @param onPurpose why, by a text as {@link #plain} gives it
	 */
	static List<String> findings(Path root, List<Path> catalogues, Map<String, String> onPurpose) throws IOException {
		Map<String, Set<String>> places = new TreeMap<>();
		for (Path catalogue : catalogues) {
			if (!OTHER.contains(catalogue.getFileName().toString())) {
				texts(catalogue).forEach((key, text) -> places.computeIfAbsent(plain(text), any -> new TreeSet<>())
						.add(root.relativize(catalogue).toString()));
			}
		}
		places.keySet().removeIf(String::isEmpty);
		places.values().removeIf(files -> files.size() < 2);
		List<String> findings = new ArrayList<>();
		places.forEach((text, files) -> {
			if (!onPurpose.containsKey(text)) {
				findings.add("'" + text + "' stands in " + String.join(" and in ", files));
			}
		});
		onPurpose.forEach((text, reason) -> {
			if (!places.containsKey(text)) {
				findings.add("'" + text + "' is listed but stands in one catalogue only");
			} else if (reason.isBlank()) {
				findings.add("'" + text + "' is listed without a reason");
			}
		});
		return findings;
	}

	private static Map<String, String> texts(Path catalogue) throws IOException {
		var properties = new Properties();
		try (Reader reader = Files.newBufferedReader(catalogue)) {
			properties.load(reader);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.stringPropertyNames().stream().filter(key -> !OF_BUNDLES.contains(key))
				.forEach(key -> texts.put(key, properties.getProperty(key)));
		return texts;
	}

	/** The text without mnemonic, dots, colon and case; empty for what has no words. */
	static String plain(String text) {
		String plain = text.replaceAll("&(?=\\w)", "").replaceAll("(\u2026|\\.{3}|[:.])$", "").strip()
				.toLowerCase(Locale.ROOT);
		return plain.replaceAll("\\{\\d\\}", "").chars().anyMatch(Character::isLetter) ? plain : "";
	}
}
