package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Every value of a data file says where it comes from and of when it is. Where nobody knows, it says {@code not found},
 * where we chose it, {@code own choice}; both are listed, each with the reason, so that none comes in unseen.
 */
final class DataRules {

	private static final String NOT_FOUND = "not found";
	private static final String OWN_CHOICE = "own choice";
	private static final Pattern AS_OF = Pattern.compile("20\\d\\d(-[01]\\d(-[0-3]\\d)?)?|" + NOT_FOUND);
	private static final Set<String> KEYS = Set.of("value", "source", "asOf");
	/** What a file is, and no value from outside. */
	private static final Set<String> OF_FILE = Set.of("name", "basedOn");

	private final String file;
	private final Map<String, String> onPurpose;
	private final List<String> findings = new ArrayList<>();
	private final Set<String> unknown = new TreeSet<>();

	private DataRules(String file, Map<String, String> onPurpose) {
		this.file = file;
		this.onPurpose = onPurpose;
	}

	/**
	 * Findings in a data file.
	 *
	 * @param onPurpose the reasons for values without a source, by file and path
	 */
	static List<String> findings(String file, String json, Map<String, String> onPurpose) {
		var rules = new DataRules(file, onPurpose);
		JsonObject root = JsonParser.parseString(json).getAsJsonObject();
		root.entrySet().stream().filter(member -> !OF_FILE.contains(member.getKey()))
				.forEach(member -> rules.look(member.getKey(), member.getValue()));
		onPurpose.keySet().stream().filter(place -> place.startsWith(file + ' ') && !rules.unknown.contains(place))
				.forEach(place -> rules.findings.add(place + " has a source; take it off the list"));
		return rules.findings;
	}

	private void look(String path, JsonElement element) {
		if (element instanceof JsonObject object && object.has("value")) {
			sourced(path, object);
		} else if (element instanceof JsonObject object) {
			object.entrySet().forEach(member -> look(path + '.' + member.getKey(), member.getValue()));
		} else if (element instanceof JsonArray array) {
			for (int i = 0; i < array.size(); i++) {
				look(path + '[' + i + ']', array.get(i));
			}
		} else {
			findings.add(file + ' ' + path + " does not say where it comes from");
		}
	}

	private void sourced(String path, JsonObject object) {
		String place = file + ' ' + path;
		String source = text(object, "source");
		String asOf = text(object, "asOf");
		if (!object.keySet().equals(KEYS) || source.isBlank() || !AS_OF.matcher(asOf).matches()) {
			findings.add(place + " needs value, source and asOf, a day, a month or a year");
		} else if (source.startsWith(NOT_FOUND) || source.startsWith(OWN_CHOICE) || asOf.equals(NOT_FOUND)) {
			unknown.add(place);
			if (onPurpose.getOrDefault(place, "").isBlank()) {
				findings.add(place + " has no source; find one, or list it with the reason");
			}
		}
	}

	private static String text(JsonObject object, String key) {
		return object.has(key) && object.get(key).isJsonPrimitive() ? object.get(key).getAsString() : "";
	}
}
