package org.portwright.numbering.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Classification;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;

/**
 * Writes what was read in one line, for tables: ranges as {@code +442079460000-0099 (PROBLEM)}, what was not taken as
 * {@code !REASON[text]}, notes as {@code *KIND[text]}.
 */
final class Rendering {

	private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-F]{4})");

	private Rendering() {
	}

	static String of(NumbersInText read) {
		List<String> parts = new ArrayList<>();
		for (RangeInText range : read.ranges()) {
			parts.add(range(range));
		}
		for (NotTaken refused : read.notTaken()) {
			parts.add("!" + refused.reason() + "[" + refused.place().text() + "]");
		}
		for (Note note : read.notes()) {
			parts.add("*" + note.kind() + "[" + note.place().text() + "]");
		}
		return parts.isEmpty() ? "nothing" : escape(String.join("; ", parts));
	}

	private static String range(RangeInText read) {
		String first = read.range().firstE164();
		String last = read.range().lastE164();
		String numbers = first.equals(last) ? first : first + "-" + last.substring(last.length() - 4);
		Classification classification = read.classification();
		@Nullable
		NumberProblem problem = classification.problem();
		return problem == null ? numbers : numbers + " (" + problem.code() + ")";
	}

	static String escape(String text) {
		return text.replace("\n", "\\n").replace("\t", "\\t");
	}

	static String unescape(String text) {
		return UNICODE.matcher(text.replace("\\n", "\n").replace("\\t", "\t"))
				.replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
	}
}
