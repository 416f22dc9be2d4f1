package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a source file of any module looks like, as far as neither the formatter nor Eclipse's compiler sees it, and what
 * code does only where a rule names it: wait for time, or write to the standard streams by their usual names.
 */
final class StyleRules {

	/** The letters in brackets keep this file from finding itself. */
	private static final Pattern UNFINISHED = Pattern.compile("\\b(T[O]DO|F[I]XME|X[X]X)\\b");
	private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]*?(\\w+|\\*);\\n");
	private static final Pattern MODULE = Pattern.compile("(?m)^import module ");
	private static final String TYPE = "(?:static |final |abstract |sealed |non-sealed |strictfp )*"
			+ "(?:class|interface|enum|record|@interface) (\\w+)";
	/** The formatter begins no line of anything else at the margin with these words. */
	private static final Pattern TOP_LEVEL = Pattern.compile("(?m)^(?:public )?" + TYPE);
	private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^[\\t ]*(?:@\\w+ )*public " + TYPE);
	private static final Pattern ANNOTATIONS = Pattern
			.compile("(?:@[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*\\z");
	private static final Pattern LAST_JAVADOC = Pattern.compile("(?m)^[\\t ]*/\\*\\*(?:[^*]|\\*(?!/))*+\\*/\\z");
	/** Sleep of a display ends with an event; it takes no time. */
	private static final Pattern SLEEP = Pattern.compile("\\bsleep\\s*\\((?!\\s*\\))|\\bpark(?:Nanos|Until)\\s*\\(");
	/** Nobody tells them what they look for: that a lock is free, that the machine is quiet, that a window answers. */
	private static final Pattern WITH_SLEEP = Pattern
			.compile(".*/(?:FolderWait|FileLocks|bench/window/(?:Quiet|Pulse))\\.java");
	private static final Pattern CONSOLE = Pattern
			.compile("\\bSystem\\s*\\.\\s*(?:out|err)\\b|\\bprintStackTrace\\s*\\(");
	private static final Pattern WITH_CONSOLE = Pattern
			.compile("org\\.portwright\\.(?:cli/src/.*Console|(?:modelgen|launcher)/.*|.*Campaign)\\.java");

	private StyleRules() {
	}

	/** Findings in the source text of a file, which is named with its module. */
	static List<String> findings(String file, String source) {
		var findings = new ArrayList<String>();
		String code = JavaSource.of(source).code();
		if (!source.endsWith("\n") || source.contains("\r")) {
			findings.add(file + " does not end each line by a line feed alone");
		}
		if (UNFINISHED.matcher(source).find()) {
			findings.add(file + " says what is unfinished; that belongs into an issue");
		}
		imports(file, source, findings);
		List<String> types = TOP_LEVEL.matcher(code).results().map(type -> type.group(1)).toList();
		if (types.size() > 1 || types.size() == 1 && !file.endsWith("/" + types.get(0) + ".java")) {
			findings.add(file + " has the types " + types + "; one type a file, with its name");
		}
		if (!file.contains("tests/") && !file.contains("testing/")) {
			PUBLIC_TYPE.matcher(source).results().filter(type -> !isSaid(source.substring(0, type.start())))
					.forEach(type -> findings.add(file + " does not say what " + type.group(1) + " is"));
		}
		if (SLEEP.matcher(code).find() && !WITH_SLEEP.matcher(file).matches()) {
			findings.add(file + " waits for time; wait for a condition");
		}
		if (CONSOLE.matcher(code).find() && !WITH_CONSOLE.matcher(file).matches()) {
			findings.add(
					file + " writes to the standard streams; only the console of the command line, the launcher, the "
							+ "generator and campaigns do");
		}
		return findings;
	}

	/** Whether a javadoc with words in it stands at the end of a text, before annotations. */
	private static boolean isSaid(String before) {
		String text = ANNOTATIONS.matcher(before).replaceFirst("").strip();
		Matcher javadoc = LAST_JAVADOC.matcher(text);
		return javadoc.find() && javadoc.group().chars().anyMatch(Character::isLetter);
	}

	/**
	 * Finds imports of a whole package, and of what is named nowhere else in the file, comments included. Of the latter
	 * Eclipse's compiler finds more, but not in modules that Maven's compiles.
	 */
	private static void imports(String file, String source, List<String> findings) {
		if (MODULE.matcher(source).find()) {
			findings.add(file + " imports a whole module");
		}
		Matcher imported = IMPORT.matcher(source);
		String rest = imported.replaceAll("");
		imported.reset();
		while (imported.find()) {
			String name = imported.group(1);
			if (name.equals("*")) {
				findings.add(file + " imports a whole package");
			} else if (!Pattern.compile("\\b" + name + "\\b").matcher(rest).find()) {
				findings.add(file + " imports " + name + " for nothing");
			}
		}
	}
}
