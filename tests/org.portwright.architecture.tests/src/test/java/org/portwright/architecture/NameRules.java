package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name means one thing in a bundle; the bundle tells it apart from the same name in another one. */
final class NameRules {

	/** What is declared in a file itself begins its line, since all files are formatted. */
	private static final Pattern TOP_LEVEL = Pattern.compile(
			"(?m)^(?:(?:public|abstract|final|sealed|non-sealed|strictfp) )*(?:class|@?interface|enum|record) (\\w+)");

	private NameRules() {
	}

	/** Findings in the sources of one bundle, which are given by file. */
	static List<String> findings(Map<String, String> sources) {
		var declared = new TreeMap<String, List<String>>();
		new TreeMap<>(sources).forEach((file, source) -> {
			Matcher type = TOP_LEVEL.matcher(JavaSource.of(source).code());
			while (type.find()) {
				declared.computeIfAbsent(type.group(1), name -> new ArrayList<>()).add(file);
			}
		});
		declared.values().removeIf(files -> files.size() == 1);
		return declared.entrySet().stream().map(twice -> twice.getKey() + " is the name of several things, in "
				+ String.join(" and in ", twice.getValue())).toList();
	}
}
