package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of the design's section "Architecture": who may see whom. */
final class LayerRules {

	private static final Set<String> GROUND = Set.of("model", "numbering", "reference");
	private static final Set<String> SERVICES = Set.of("directory", "phones", "documents", "porting", "guides");

	/** For each bundle all that it may see of ours: arrows run down only. */
	private static final Map<String, Set<String>> BELOW = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("reference", Set.of()), Map.entry("numbering", Set.of("reference")),
			Map.entry("directory", GROUND), Map.entry("phones", GROUND),
			Map.entry("guides", GROUND), Map.entry("porting", GROUND), Map.entry("documents", with(GROUND, "porting")),
			Map.entry("workspace", with(GROUND, SERVICES)),
			Map.entry("workspace.resources", with(GROUND, SERVICES, "workspace")),
			Map.entry("ui", with(GROUND, SERVICES, "workspace", "workspace.resources")),
			Map.entry("app", with(GROUND, SERVICES, "workspace", "workspace.resources", "ui")),
			Map.entry("cli", with(GROUND, SERVICES, "workspace")));

	/** For each foreign name (a bundle's or a package's prefix) the only bundles that may see it. */
	private static final Map<String, Set<String>> RESERVED = Map.ofEntries(
			Map.entry("org.eclipse.swt", Set.of("ui", "app")),
			Map.entry("org.eclipse.jface", Set.of("ui", "app")),
			Map.entry("org.eclipse.ui", Set.of("ui", "app")),
			Map.entry("org.eclipse.e4.ui", Set.of("ui", "app")),
			Map.entry("org.eclipse.core.resources", Set.of("workspace.resources", "ui", "app")),
			Map.entry("com.microsoft.aad", Set.of("directory")), Map.entry("msal4j", Set.of("directory")),
			Map.entry("java.net.http", Set.of("directory", "phones")),
			Map.entry("org.apache.http", Set.of("directory", "phones")),
			Map.entry("org.apache.hc", Set.of("directory", "phones")),
			Map.entry("com.google.gson", Set.of("reference", "cli", "guides")),
			Map.entry("com.google.i18n.phonenumbers", Set.of("numbering")),
			Map.entry("com.googlecode.libphonenumber", Set.of("numbering")),
			Map.entry("org.apache.pdfbox", Set.of("documents")), Map.entry("org.apache.fontbox", Set.of("documents")),
			Map.entry("biweekly", Set.of("documents")), Map.entry("net.sf.biweekly", Set.of("documents")),
			Map.entry("net.fortuna.ical4j", Set.of("documents")), Map.entry("org.mnode.ical4j", Set.of("documents")));

	private static final String PREFIX = "org.portwright.";

	private LayerRules() {
	}

	static List<String> findings(BundleManifest manifest) {
		var findings = new ArrayList<String>();
		Set<String> below = BELOW.get(manifest.shortName());
		if (below == null) {
			return List.of(manifest.name() + " has no place in the layers of the design");
		}
		manifest.seen().forEach(seen -> {
			if (seen.startsWith(PREFIX)) {
				if (below.stream().noneMatch(allowed -> covers(PREFIX + allowed, seen, below))) {
					findings.add(manifest.name() + " must not see " + seen);
				}
				return;
			}
			RESERVED.forEach((prefix, owners) -> {
				if (isIn(prefix, seen) && !owners.contains(manifest.shortName())) {
					findings.add(manifest.name() + " must not see " + seen + ", only " + owners + " may");
				}
			});
		});
		for (Clause bundle : manifest.bundles()) {
			boolean reexported = bundle.parameter("visibility:").equals("reexport");
			if (reexported && !(manifest.shortName().equals("model") && isIn("org.eclipse.emf", bundle.name()))) {
				findings.add(manifest.name() + " must not re-export " + bundle.name());
			}
		}
		return findings;
	}

	/** Whether a bundle's own name covers what is seen; "workspace" does not cover "workspace.resources". */
	private static boolean covers(String allowed, String seen, Set<String> below) {
		String resources = PREFIX + "workspace.resources";
		if (isIn(resources, seen) && !below.contains("workspace.resources")) {
			return false;
		}
		return isIn(allowed, seen);
	}

	private static boolean isIn(String prefix, String name) {
		return name.equals(prefix) || name.startsWith(prefix + ".") || name.startsWith(prefix + "-");
	}

	private static Set<String> with(Set<String> first, String... more) {
		var all = new TreeSet<>(first);
		all.addAll(List.of(more));
		return all;
	}

	private static Set<String> with(Set<String> first, Set<String> second, String... more) {
		var all = new TreeSet<>(first);
		all.addAll(second);
		all.addAll(List.of(more));
		return all;
	}
}
