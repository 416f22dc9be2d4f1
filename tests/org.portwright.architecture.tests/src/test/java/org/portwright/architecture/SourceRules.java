package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may not stand in a source file: HTTP outside its bundles, the resource set in a service, another copier of
 * orders, prose in literals.
 */
final class SourceRules {

	private static final Set<String> WITH_HTTP = Set.of("network");
	private static final Set<String> SERVICES = Set.of("network", "directory", "phones", "documents", "porting");
	/** A FileLocator opens what is in a bundle, never an address. */
	private static final Pattern HTTP = Pattern
			.compile(
					"\\bjava\\.net\\.http\\b|\\bHttpURLConnection\\b|\\bURLConnection\\b|(?<!\\bFileLocator)\\.openStream\\(");
	private static final Pattern RESOURCE_SET = Pattern.compile("\\bResourceSet(Impl)?\\b");
	private static final Pattern COPIER = Pattern.compile("\\bCopier\\b");
	private static final Pattern PROSE = Pattern.compile("(?:(?<![\\w.$%{-])\\p{L}{2,}[,;:]?\\s+){2,}\\p{L}{2,}");

	/** A broken promise between two pieces of code: its text is never shown to a user. */
	private static final Pattern FOR_PROGRAMMERS = Pattern
			.compile("\\bnew (Illegal(Argument|State)Exception|AssertionError|UnsupportedOperationException)\\(");

	private SourceRules() {
	}

	/** Findings in the source text of a file of the bundle with this short name. */
	static List<String> findings(String bundle, String file, String source) {
		var findings = new ArrayList<String>();
		var java = JavaSource.of(source);
		if (!WITH_HTTP.contains(bundle) && HTTP.matcher(java.code()).find()) {
			findings.add(file + " uses HTTP; only " + WITH_HTTP + " may");
		}
		if (SERVICES.contains(bundle) && RESOURCE_SET.matcher(java.code()).find()) {
			findings.add(file + " touches the resource set; a service takes and returns values");
		}
		if (COPIER.matcher(java.code()).find() && !bundle.equals("model")) {
			findings.add(file + " copies by itself; OrderCopy makes every copy of an order");
		}
		for (JavaSource.Literal literal : java.literals()) {
			if (PROSE.matcher(literal.text()).find() && !FOR_PROGRAMMERS.matcher(literal.before()).find()) {
				findings.add(file + " has a text for people in a literal, move it to messages.properties: \""
						+ literal.text()
						+ "\"");
			}
		}
		return findings;
	}
}
