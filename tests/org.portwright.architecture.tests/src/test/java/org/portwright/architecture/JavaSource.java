package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;

/** A Java source split into its code (without comments, literals emptied) and its string literals. */
record JavaSource(String code, List<Literal> literals) {

	/** A string literal's content, and the code of its statement that stands before it. */
	record Literal(String text, String before) {
	}

	static JavaSource of(String source) {
		var code = new StringBuilder();
		var literals = new ArrayList<Literal>();
		int i = 0;
		while (i < source.length()) {
			if (source.startsWith("//", i)) {
				i = end(source, "\n", i);
			} else if (source.startsWith("/*", i)) {
				i = end(source, "*/", i + 2) + 2;
			} else if (source.startsWith("\"\"\"", i)) {
				int close = closing(source, "\"\"\"", i + 3);
				literals.add(new Literal(source.substring(i + 3, close), statement(code)));
				code.append("\"\"");
				i = close + 3;
			} else if (source.charAt(i) == '"' || source.charAt(i) == '\'') {
				String quote = source.substring(i, i + 1);
				int close = closing(source, quote, i + 1);
				if (quote.equals("\"")) {
					literals.add(new Literal(source.substring(i + 1, close), statement(code)));
				}
				code.append(quote).append(quote);
				i = close + 1;
			} else {
				code.append(source.charAt(i++));
			}
		}
		return new JavaSource(code.toString(), literals);
	}

	private static String statement(StringBuilder code) {
		int start = Math.max(code.lastIndexOf(";"), Math.max(code.lastIndexOf("{"), code.lastIndexOf("}")));
		return code.substring(start + 1);
	}

	private static int end(String source, String mark, int from) {
		int found = source.indexOf(mark, from);
		return found < 0 ? source.length() : found;
	}

	private static int closing(String source, String quote, int from) {
		int i = from;
		while (i < source.length() && !source.startsWith(quote, i)) {
			i += source.charAt(i) == '\\' ? 2 : 1;
		}
		return Math.min(i, source.length());
	}
}
