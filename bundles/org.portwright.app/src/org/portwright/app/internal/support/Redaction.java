package org.portwright.app.internal.support;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a log what is nobody's business: who the user is, where the files are and what customers own. Class
 * names, line numbers and the sentences around stay, since they are what helps.
 */
@SuppressWarnings("nls")
final class Redaction {

	private static final Pattern FRAME = Pattern
			.compile("\\s+(at [\\w.$/@<>-]+\\([\\w.$: ]*\\)|\\.\\.\\. \\d+ more)|!ENTRY .*|!STACK .*|!SUBENTRY .*");
	private static final Pattern QUOTED = Pattern.compile("'[^'\\n]+'|\"[^\"\\n]+\"|‘[^’\\n]+’|“[^”\\n]+”");
	private static final Pattern ADDRESS = Pattern
			.compile("[\\w.+-]+@[\\w.-]+|[\\w-]+(\\.[\\w-]+)*\\.onmicrosoft\\.com|\\bhttps?://\\S+");
	private static final Pattern GUID = Pattern.compile("\\b[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b");
	private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ()-]{4,}\\d");
	/** A path, its last part perhaps with spaces before an extension of ours. */
	private static final Pattern PATH = Pattern.compile(
			"(file:)?([A-Za-z]:)?[/\\\\][^\\s:;,()\\[\\]]*([^:;,()\\[\\]\\n]*\\.(tenant|porting|project|pdf|csv|txt)\\b~?)?");

	private final Pattern user;

	Redaction(String userName) {
		user = Pattern.compile("\\b" + Pattern.quote(userName) + "\\b", Pattern.CASE_INSENSITIVE);
	}

	/** The line as support may see it. */
	String of(String line) {
		if (FRAME.matcher(line).matches()) {
			return line;
		}
		String text = PATH.matcher(line).replaceAll(Redaction::extensionOnly);
		text = QUOTED.matcher(text).replaceAll("'***'");
		text = ADDRESS.matcher(text).replaceAll("***");
		text = GUID.matcher(text).replaceAll("***");
		text = NUMBER.matcher(text).replaceAll("***");
		return user.matcher(text).replaceAll("***");
	}

	private static String extensionOnly(MatchResult path) {
		String text = path.group();
		if (text.length() < 2) {
			return Matcher.quoteReplacement(text);
		}
		int dot = text.lastIndexOf('.');
		boolean isName = dot > text.lastIndexOf('/') && dot > text.lastIndexOf('\\');
		return Matcher.quoteReplacement("***" + (isName ? text.substring(dot) : ""));
	}
}
