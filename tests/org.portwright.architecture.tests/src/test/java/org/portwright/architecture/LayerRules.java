package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of the design's section "Architecture": who may see whom. */
final class LayerRules {

	/** Those that see the workbench. */
	private static final Set<String> WINDOW = Set.of("ui", "porting.ui", "directory.ui", "phones.ui", "app");

	/** For each bundle those that it stands on; what is below these it may see, too. Arrows run down only. */
	private static final Map<String, Set<String>> STANDS_ON = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("reference", Set.of()), Map.entry("sources", Set.of()),
			Map.entry("numbering", Set.of("reference", "sources")), Map.entry("guides", Set.of("model")),
			Map.entry("network", Set.of("reference")), Map.entry("porting", Set.of("model", "numbering")),
			Map.entry("documents", Set.of("porting")), Map.entry("workspace", Set.of("documents", "sources")),
			Map.entry("directory", Set.of("workspace", "network")),
			Map.entry("phones", Set.of("workspace", "network", "guides")),
			Map.entry("workspace.resources", Set.of("workspace", "guides")),
			Map.entry("ui", Set.of("workspace.resources")), Map.entry("porting.ui", Set.of("ui")),
			Map.entry("directory.ui", Set.of("ui", "directory")), Map.entry("phones.ui", Set.of("ui", "phones")),
			Map.entry("app", Set.of("ui")), Map.entry("cli", Set.of("directory", "phones")));

	/** For each foreign name (a bundle's or a package's prefix) the only bundles that may see it. */
	private static final Map<String, Set<String>> RESERVED = Map.ofEntries(
			Map.entry("org.eclipse.swt", WINDOW),
			Map.entry("org.eclipse.jface", WINDOW),
			Map.entry("org.eclipse.ui", WINDOW),
			Map.entry("org.eclipse.e4.ui", WINDOW),
			Map.entry("org.eclipse.core.resources", with(WINDOW, "workspace.resources")),
			Map.entry("com.microsoft.aad", Set.of("directory")), Map.entry("msal4j", Set.of("directory")),
			Map.entry("com.azure", Set.of("directory")),
			Map.entry("org.eclipse.equinox.security", Set.of("network")),
			Map.entry("java.net.http", Set.of("network")),
			Map.entry("org.apache.http", Set.of("network")),
			Map.entry("org.apache.hc", Set.of("network")),
			Map.entry("com.google.gson", Set.of("reference", "cli", "guides", "directory", "phones")),
			Map.entry("com.google.i18n.phonenumbers", Set.of("numbering")),
			Map.entry("com.googlecode.libphonenumber", Set.of("numbering")),
			Map.entry("org.jsoup", Set.of("sources")), Map.entry("org.apache.james", Set.of("sources")),
			Map.entry("org.apache.commons.io", Set.of("sources")),
			Map.entry("de.siegmar.fastcsv", Set.of("sources")),
			Map.entry("org.apache.pdfbox", Set.of("documents")), Map.entry("org.apache.fontbox", Set.of("documents")),
			Map.entry("biweekly", Set.of("documents")), Map.entry("net.sf.biweekly", Set.of("documents")),
			Map.entry("com.github.mangstadt", Set.of("documents")),
			Map.entry("net.fortuna.ical4j", Set.of("documents")), Map.entry("org.mnode.ical4j", Set.of("documents")));

	private static final String PREFIX = "org.portwright.";

	private LayerRules() {
	}

	static List<String> findings(BundleManifest manifest) {
		var findings = new ArrayList<String>();
		if (!STANDS_ON.containsKey(manifest.shortName())) {
			return List.of(manifest.name() + " has no place in the layers of the design");
		}
		Set<String> below = below(manifest.shortName());
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

	private static Set<String> below(String bundle) {
		var below = new TreeSet<String>();
		STANDS_ON.getOrDefault(bundle, Set.of()).forEach(each -> {
			below.add(each);
			below.addAll(below(each));
		});
		return below;
	}

	/** Whether a bundle's own name covers what is seen; "workspace" does not cover "workspace.resources". */
	private static boolean covers(String allowed, String seen, Set<String> below) {
		return isIn(allowed, seen) && STANDS_ON.keySet().stream().map(bundle -> PREFIX + bundle)
				.noneMatch(other -> other.length() > allowed.length() && isIn(other, seen)
						&& !below.contains(other.substring(PREFIX.length())));
	}

	private static boolean isIn(String prefix, String name) {
		return name.equals(prefix) || name.startsWith(prefix + ".") || name.startsWith(prefix + "-");
	}

	private static Set<String> with(Set<String> first, String... more) {
		var all = new TreeSet<>(first);
		all.addAll(List.of(more));
		return all;
	}
}
