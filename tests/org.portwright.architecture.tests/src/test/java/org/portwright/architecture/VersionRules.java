package org.portwright.architecture;

import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every requirement says from which version to which: the one of the oldest Eclipse up to the next major one. */
final class VersionRules {

	private static final Pattern RANGE = Pattern.compile("\\[(\\d+)\\.\\d+\\.\\d+,(\\d+)\\.0\\.0\\)");

	/** Packages of the JDK have no version. */
	private static final Set<String> OF_THE_JDK = ModuleFinder.ofSystem().findAll().stream()
			.flatMap(module -> module.descriptor().packages().stream()).collect(Collectors.toSet());

	/** What has several major versions among the release trains that we install into, and is the same to us in all. */
	private static final Map<String, Integer> MAJOR_VERSIONS = Map.of("jakarta.annotation", 2);

	private VersionRules() {
	}

	static List<String> findings(BundleManifest manifest) {
		var findings = new ArrayList<String>();
		manifest.bundles().forEach(bundle -> check(manifest, bundle, bundle.parameter("bundle-version"), findings));
		manifest.packages().stream().filter(imported -> !OF_THE_JDK.contains(imported.name()))
				.forEach(imported -> check(manifest, imported, imported.parameter("version"), findings));
		if (!"JavaSE-21".equals(manifest.executionEnvironment())) {
			findings.add(manifest.name() + " must ask for JavaSE-21");
		}
		return findings;
	}

	private static void check(BundleManifest manifest, Clause required, String range, List<String> findings) {
		Matcher matcher = RANGE.matcher(range);
		int majorVersions = MAJOR_VERSIONS.getOrDefault(required.name(), 1);
		if (!matcher.matches()
				|| Integer.parseInt(matcher.group(2)) - Integer.parseInt(matcher.group(1)) != majorVersions) {
			findings.add(manifest.name() + " requires " + required.name() + " without a range of " + majorVersions
					+ " major versions: \"" + range + "\"");
		}
	}
}
