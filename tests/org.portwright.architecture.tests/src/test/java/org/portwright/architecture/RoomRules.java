package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What packages may see where their bundles alone do not say it: the store never sees what works with it, and the frame
 * of the window no feature. A package is named by itself, or with those below it by a dot at the end.
 */
final class RoomRules {

	private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
	private static final Pattern SEEN = Pattern.compile("\\borg\\.portwright((?:\\s*\\.\\s*[a-z]\\w*)*)");

	/** The model of a workspace with its files, checks and works. */
	private static final Set<String> STORE = Set.of("workspace", "workspace.checks", "workspace.files",
			"workspace.internal.storage", "workspace.internal.texts", "workspace.storage", "workspace.work");
	private static final Set<String> BELOW_STORE = Set.of("documents.", "model.", "numbering.", "porting.",
			"reference.", "sources.");
	/** The frame of the window. */
	private static final Set<String> FRAME = Set.of("ui.");
	private static final Set<String> BELOW_FRAME = Set.of("documents.", "guides.", "model.",
			"numbering.", "porting.", "reference.", "sources.", "workspace.");

	/** Who has a room of its own, and what stands below it. */
	private static final Map<Set<String>, Set<String>> ROOMS = Map.of(STORE, BELOW_STORE, FRAME, BELOW_FRAME);

	private RoomRules() {
	}

	/** Findings in sources, which are given by file. */
	static List<String> findings(Map<String, String> sources) {
		var findings = new ArrayList<String>();
		new TreeMap<>(sources).forEach((file, source) -> {
			String code = JavaSource.of(source).code();
			Matcher declared = PACKAGE.matcher(code);
			String name = declared.find() ? own(declared.group(1)) : "";
			ROOMS.forEach((room, below) -> {
				if (covers(room, name)) {
					for (String seen : seen(code)) {
						if (!covers(room, seen) && !covers(below, seen)) {
							findings.add(file + " must not see " + seen);
						}
					}
				}
			});
		});
		return findings;
	}

	private static Set<String> seen(String code) {
		var seen = new TreeSet<String>();
		Matcher name = SEEN.matcher(code);
		while (name.find()) {
			seen.add(own("org.portwright" + name.group(1).replaceAll("\\s", "")));
		}
		return seen;
	}

	private static String own(String name) {
		return name.replaceFirst("^org\\.portwright\\.?", "");
	}

	private static boolean covers(Set<String> room, String name) {
		return room.contains(name) || room.stream().filter(known -> known.endsWith("."))
				.anyMatch(known -> (name + '.').startsWith(known));
	}
}
