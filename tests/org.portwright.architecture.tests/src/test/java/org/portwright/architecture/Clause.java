package org.portwright.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One clause of a manifest header: a name with its attributes and directives (those by their name with a colon). */
record Clause(String name, Map<String, String> parameters) {

	private static final Pattern BETWEEN_CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
	private static final Pattern BETWEEN_PARAMETERS = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	static List<Clause> parse(String header) {
		var clauses = new ArrayList<Clause>();
		if (header == null) {
			return clauses;
		}
		for (String text : BETWEEN_CLAUSES.split(header)) {
			String[] parts = BETWEEN_PARAMETERS.split(text);
			var parameters = new HashMap<String, String>();
			for (int i = 1; i < parts.length; i++) {
				String[] pair = parts[i].split("=", 2);
				parameters.put(pair[0].trim(), pair.length < 2 ? "" : pair[1].trim().replace("\"", ""));
			}
			clauses.add(new Clause(parts[0].trim(), parameters));
		}
		return clauses;
	}

	String parameter(String key) {
		return parameters.getOrDefault(key, "");
	}
}
