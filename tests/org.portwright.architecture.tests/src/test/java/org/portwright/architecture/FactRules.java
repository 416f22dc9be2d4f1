package org.portwright.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Facts of the world outside are said as their sources say them. One list has what texts said once and is not so, the
 * other what they have to say and where; each row ends with its source.
 */
final class FactRules {

	/** A place and what is to be found there. */
	private static final Pattern PLACE = Pattern.compile("(\\S+) \\| (.+)");

	private static final Pattern COPIED = Pattern.compile("#[^#]+\\.copy$");
	private static final Pattern TOPIC = Pattern.compile("\\.(?:xhtml|md)$|#[^#]+\\.usage\\.description$");
	private static final Pattern ANY_COMMAND = Pattern.compile("\\b[A-Z][a-z]+-(?:Cs|Mg)[A-Z]");
	private static final Pattern CHANGE = Pattern.compile("\\b(?:New|Set|Grant|Remove|Update)-(?:Cs|Mg)[A-Z]");
	/** A variable that the same PowerShell was given behind such a line may leave the line out. */
	private static final Pattern NAMED_FIRST = Pattern
			.compile("(?:if \\(-not \\$\\w+\\) \\{ )?Connect-(?:MicrosoftTeams|MgGraph) -TenantId \\S");

	private FactRules() {
	}

	/**
	 * Finds the texts that match a pattern of what is not so.
	 *
	 * @param texts by their place
	 * @param gone  what is so, by the pattern
	 */
	static List<String> old(Map<String, String> texts, Map<String, String> gone) {
		List<String> findings = new ArrayList<>();
		gone.forEach((pattern, fact) -> {
			if (fact.isBlank()) {
				findings.add("'" + pattern + "' is listed without what is so");
			}
			var old = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
			texts.forEach((place, text) -> {
				Matcher matcher = old.matcher(text);
				if (matcher.find()) {
					findings.add(place + " says '" + matcher.group() + "', but " + fact);
				}
			});
		});
		return findings;
	}

	/**
	 * Finds the facts that the text at their place does not say.
	 *
	 * @param said the source, by FILE | PATTERN or FILE#KEY | PATTERN
	 */
	static List<String> missing(Map<String, String> texts, Map<String, String> said) {
		List<String> findings = new ArrayList<>();
		said.forEach((row, source) -> {
			Matcher parts = PLACE.matcher(row);
			if (!parts.matches() || source.isBlank()) {
				findings.add("'" + row + "' has no place or no source");
			} else if (!Pattern.compile(parts.group(2)).matcher(texts.getOrDefault(parts.group(1), "")).find()) {
				findings.add(parts.group(1) + " does not say '" + parts.group(2) + "': " + source);
			}
		});
		return findings;
	}

	/**
	 * Finds commands that change a tenant and do not name it first: without, they may change the consultant's own. What
	 * is copied begins with the tenant; a page or a command's help says how to begin.
	 */
	static List<String> withoutTenant(Map<String, String> texts) {
		List<String> findings = new ArrayList<>();
		texts.forEach((place, text) -> {
			boolean copied = COPIED.matcher(place).find();
			if (copied && ANY_COMMAND.matcher(text).find() && !NAMED_FIRST.matcher(text).lookingAt()) {
				findings.add(place + " does not begin with -TenantId");
			} else if (!copied && TOPIC.matcher(place).find() && CHANGE.matcher(text).find()
					&& !text.contains("Connect-MicrosoftTeams -TenantId")) {
				findings.add(
						place + " names a command that changes a tenant, and not Connect-MicrosoftTeams -TenantId");
			}
		});
		return findings;
	}

	/** Reads what people read: each text of a catalogue, and each page as one text without its mark-up. */
	static Map<String, String> texts(Path root, List<Path> files) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		for (Path file : files) {
			String place = root.relativize(file).toString();
			if (place.endsWith(".properties")) {
				var properties = new Properties();
				try (Reader reader = Files.newBufferedReader(file)) {
					properties.load(reader);
				}
				properties.stringPropertyNames()
						.forEach(key -> texts.put(place + '#' + key, properties.getProperty(key)));
			} else {
				texts.put(place, Files.readAllLines(file).stream().map(String::strip).collect(Collectors.joining(" "))
						.replaceAll("</?[a-z][^>]*>", "").replaceAll("\\s+", " "));
			}
		}
		return texts;
	}
}
