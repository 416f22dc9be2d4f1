package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of the design's section "Architecture": who may see whom. */
final class LayerRules {

	private static final Set<String> GROUND = Set.of("model", "numbering", "reference", "sources");
	/** The store, with all that is below it. */
	private static final Set<String> STORE = with(GROUND, "network", "porting", "documents", "workspace");
	/** What stands on the frame of the window: the faces of the capabilities, which do not see each other. */
	private static final Set<String> FACE = with(STORE, "guides", "workspace.resources", "ui");
	/** Those that see the workbench. */
	private static final Set<String> WINDOW = Set.of("ui", "porting.ui", "directory.ui", "phones.ui", "app");

	/** For each bundle all that it may see of ours: arrows run down only. */
	private static final Map<String, Set<String>> BELOW = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("reference", Set.of()), Map.entry("network", Set.of("reference")), Map.entry("sources", Set.of()),
			Map.entry("numbering", Set.of("reference", "sources")),
			Map.entry("directory", with(GROUND, "network")), Map.entry("guides", GROUND),
			Map.entry("porting", GROUND), Map.entry("documents", with(GROUND, "porting")),
			Map.entry("workspace", with(GROUND, "network", "directory", "porting", "documents")),
			Map.entry("phones", with(STORE, "guides")),
			Map.entry("workspace.resources", with(STORE, "guides")),
			Map.entry("ui", with(STORE, "guides", "workspace.resources")),
			Map.entry("porting.ui", FACE), Map.entry("directory.ui", with(FACE, "directory")),
			Map.entry("phones.ui", with(FACE, "phones")), Map.entry("app", FACE),
			Map.entry("cli", with(STORE, "guides", "directory", "phones")));

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
			Map.entry("java.net.http", Set.of("network", "phones")),
			Map.entry("org.apache.http", Set.of("network", "phones")),
			Map.entry("org.apache.hc", Set.of("network", "phones")),
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
		return isIn(allowed, seen) && BELOW.keySet().stream().map(bundle -> PREFIX + bundle)
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

	private static Set<String> with(Set<String> first, Set<String> second, String... more) {
		var all = new TreeSet<>(first);
		all.addAll(second);
		all.addAll(List.of(more));
		return all;
	}
}
