package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may not be static in the bundles of the workbench: a variable, a collection that changes, or an object that
 * others are reached, told or held up by. What the platform makes finds others as services.
 */
final class StaticRules {

	private static final Set<String> BUNDLES = Set.of("workspace.resources", "ui", "porting.ui", "directory.ui",
			"phones.ui", "app");
	/** Modifiers, type with type arguments, name, and the start of what it is made of. */
	private static final Pattern FIELD = Pattern.compile(
			"(?m)^[ \\t]*((?:(?:public|protected|private|final|volatile|static)\\s+)*\\bstatic\\s+"
					+ "(?:(?:final|volatile)\\s+)*)(?:@\\w+\\s+)?(\\w[\\w.]*)(?:<[^;=()]*>)?(?:\\[\\])*\\s+(\\w+)\\s*(=[^;]*)?;");
	private static final Pattern COLLECTION = Pattern
			.compile("Collection|\\w*(?:List|Set|Map|Queue|Deque|Cache)");
	private static final Pattern CONSTANT = Pattern
			.compile("=\\s*(?:(?:List|Set|Map)\\.(?:of|copyOf|ofEntries)\\(|Collections\\.unmodifiable)"
					+ "|\\.toList\\(\\)$|Collectors\\.toUnmodifiable");
	private static final Pattern OBJECT = Pattern
			.compile("\\w*(?:Lock|Listener|Semaphore|Executor|ExecutorService|SchedulingRule|Thread|Job|Timer)"
					+ "|OneAtATime|Atomic\\w+|ThreadLocal|ModelFiles|WorkspaceModel|Engagement\\w+|ServiceTracker|Display"
					+ "|BundleContext|I?Workspace|IWorkbench");

	private StaticRules() {
	}

	/** Findings in the source text of a file of the bundle with this short name. */
	static List<String> findings(String bundle, String file, String source) {
		var findings = new ArrayList<String>();
		// NLS fills the fields of a catalogue.
		if (BUNDLES.contains(bundle) && !file.endsWith("Messages.java")) {
			Matcher field = FIELD.matcher(JavaSource.of(source).code());
			while (field.find()) {
				boolean shared = !field.group(1).contains("final") || OBJECT.matcher(field.group(2)).matches()
						|| COLLECTION.matcher(field.group(2)).matches() && !CONSTANT
								.matcher(field.group(4) == null ? "" : field.group(4).strip()).find();
				if (shared) {
					findings.add(file + " shares " + field.group(3) + " by a static; make it a service");
				}
			}
		}
		return findings;
	}
}
