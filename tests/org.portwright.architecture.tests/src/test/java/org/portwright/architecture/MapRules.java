package org.portwright.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folders say what is where: CONTRIBUTING has the map of the bundles as their manifests draw it and a line about each
 * bundle and each part of {@code releng}, where to start names classes that there are, and the tests mirror the bundles
 * one to one.
 */
final class MapRules {

	private static final String PREFIX = "org.portwright.";
	/** Modules of tests that are about no one bundle. */
	private static final Set<String> OF_ALL = Set.of("architecture", "host", "product", "swtbot", "workbench");

	/** Where to start in CONTRIBUTING, up to the next section. */
	private static final Pattern START = Pattern.compile("(?ms)^## Start here$(.+?)^## ");
	/** A class by one of its methods, or by its bundle. */
	private static final Pattern CLASS = Pattern.compile("\\b([A-Z][a-z]\\w+)\\.[a-z]|`[a-z.]+/([A-Z]\\w+)`");

	private MapRules() {
	}

	/** The map: an arrow from each bundle to those it stands on, but for what these stand on themselves. */
	static String draw(List<BundleManifest> manifests) {
		var below = new TreeMap<String, Set<String>>();
		manifests.forEach(manifest -> below.put(manifest.shortName(),
				manifest.bundles().stream().map(Clause::name).filter(name -> name.startsWith(PREFIX))
						.map(name -> name.substring(PREFIX.length())).collect(Collectors.toCollection(TreeSet::new))));
		return below.entrySet().stream()
				.flatMap(bundle -> bundle.getValue().stream().filter(other -> isDirect(bundle.getKey(), other, below))
						.map(other -> "    " + bundle.getKey() + " --> " + other))
				.collect(Collectors.joining("\n", "```mermaid\ngraph TD\n", "\n```\n"));
	}

	private static boolean isDirect(String bundle, String other, Map<String, Set<String>> below) {
		return below.get(bundle).stream().noneMatch(between -> all(between, below).contains(other));
	}

	private static Set<String> all(String bundle, Map<String, Set<String>> below) {
		var found = new TreeSet<String>();
		below.getOrDefault(bundle, Set.of()).forEach(other -> {
			found.add(other);
			found.addAll(all(other, below));
		});
		return found;
	}

	/** Findings about CONTRIBUTING. */
	static List<String> findings(String contributing, List<BundleManifest> manifests, List<String> partsOfReleng) {
		var findings = new ArrayList<String>();
		String map = draw(manifests);
		if (!contributing.contains(map)) {
			findings.add("CONTRIBUTING has another map of the bundles than their manifests:\n" + map);
		}
		Stream.concat(manifests.stream().map(manifest -> "bundles/" + manifest.name()),
				partsOfReleng.stream().map(part -> "releng/" + part))
				.filter(part -> contributing.lines().noneMatch(line -> line.startsWith("| `" + part + "` | ")))
				.forEach(part -> findings.add("CONTRIBUTING has no line about " + part));
		return findings;
	}

	/**
	 * Findings about the page that says where to start.
	 *
	 * @param classes the simple names of all classes of the bundles
	 */
	static List<String> started(String contributing, Set<String> classes) {
		Matcher start = START.matcher(contributing);
		if (!start.find()) {
			return List.of("CONTRIBUTING does not say where to start");
		}
		return CLASS.matcher(start.group(1)).results()
				.map(name -> name.group(1) == null ? name.group(2) : name.group(1)).distinct()
				.filter(name -> !classes.contains(name))
				.map(name -> "CONTRIBUTING starts at " + name + ", which is gone")
				.toList();
	}

	/** Findings about the modules of tests. */
	static List<String> mirrored(Set<String> bundles, Set<String> tests) {
		var findings = new ArrayList<String>();
		bundles.stream().filter(bundle -> !tests.contains(bundle + ".tests"))
				.forEach(bundle -> findings.add("bundles/" + bundle + " has no tests/" + bundle + ".tests"));
		tests.stream().filter(test -> test.endsWith(".tests"))
				.map(test -> test.substring(0, test.length() - ".tests".length()))
				.filter(bundle -> !bundles.contains(bundle) && !OF_ALL.contains(bundle.substring(PREFIX.length())))
				.forEach(bundle -> findings.add("tests/" + bundle + ".tests mirrors no bundle"));
		return findings;
	}

	/** Findings about the files of decisions, which begin with their number and a dash. */
	static List<String> numbered(Collection<String> decisions) {
		var first = new TreeMap<String, String>();
		return decisions.stream().sorted()
				.flatMap(file -> Stream.ofNullable(first.putIfAbsent(file.split("-")[0], file))
						.map(other -> file + " has the number of " + other))
				.toList();
	}
}
