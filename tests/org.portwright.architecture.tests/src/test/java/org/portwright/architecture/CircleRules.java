package org.portwright.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No package of a bundle needs itself by way of others: each can be read, and moved, with what stands below it. What is
 * imported counts, be it for a comment alone, and so does a qualified name in the code.
 */
final class CircleRules {

	private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
	private static final Pattern QUALIFIED = Pattern.compile("\\b\\w+(?:\\s*\\.\\s*\\w+)+");

	/** For each package those that it needs, each with the file that needs it first. */
	private final SortedMap<String, SortedMap<String, String>> arrows = new TreeMap<>();

	private CircleRules() {
	}

	/** Findings in the sources of one bundle, which are given by file. */
	static List<String> findings(Map<String, String> sources) {
		var rules = new CircleRules();
		rules.read(new TreeMap<>(sources));
		return rules.circles();
	}

	private void read(SortedMap<String, String> sources) {
		var code = new TreeMap<String, String>();
		sources.forEach((file, source) -> code.put(file, JavaSource.of(source).code()));
		code.values().forEach(text -> arrows.putIfAbsent(packageOf(text), new TreeMap<>()));
		code.forEach((file, text) -> {
			String from = packageOf(text);
			Matcher name = QUALIFIED.matcher(text);
			while (name.find()) {
				packageIn(name.group().replaceAll("\\s", "")).filter(to -> !to.equals(from))
						.ifPresent(to -> arrows.get(from).putIfAbsent(to, file));
			}
		});
	}

	private static String packageOf(String code) {
		Matcher declared = PACKAGE.matcher(code);
		return declared.find() ? declared.group(1) : "";
	}

	/** The package of this bundle with which a name begins. */
	private Optional<String> packageIn(String name) {
		String known = name;
		while (!arrows.containsKey(known)) {
			int dot = known.lastIndexOf('.');
			if (dot < 0) {
				return Optional.empty();
			}
			known = known.substring(0, dot);
		}
		return Optional.of(known);
	}

	private List<String> circles() {
		var findings = new ArrayList<String>();
		var found = new TreeSet<String>();
		for (String start : arrows.keySet()) {
			Set<String> circle = new TreeSet<>(reached(start).keySet());
			circle.removeIf(other -> !reached(other).containsKey(start));
			if (!circle.isEmpty() && found.addAll(circle)) {
				findings.add(circle.size() + " packages need each other, " + String.join(", ", circle)
						+ "; one way round: " + wayRound(start));
			}
		}
		return findings;
	}

	/** The packages that one needs, directly or by way of others, each with the one before it on a shortest way. */
	private Map<String, String> reached(String start) {
		var before = new HashMap<String, String>();
		var next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			String from = next.remove();
			for (String to : arrows.get(from).keySet()) {
				if (before.putIfAbsent(to, from) == null) {
					next.add(to);
				}
			}
		}
		return before;
	}

	private String wayRound(String start) {
		Map<String, String> before = reached(start);
		var steps = new ArrayList<String>();
		String to = start;
		do {
			String from = before.get(to);
			steps.add(from + " needs " + to + " in " + arrows.get(from).get(to));
			to = from;
		} while (!to.equals(start));
		Collections.reverse(steps);
		return String.join(", ", steps);
	}
}
