package org.portwright.porting.checks;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.porting.Problem;
import org.portwright.porting.internal.texts.Messages;

/**
 * How many problems a file has, counted in one way for the editor, the explorer, the Problems view and the command
 * line: one for each code and field. What is merely still needed is no error and no warning, and a remark asks for
 * nothing.
 */
public record ProblemCounts(int errors, int warnings, int needed, int remarks) {

	/** The kinds that are counted, the worst first. */
	public enum Kind {
		/** It stops the order. */
		ERROR,
		/** Probably wrong, or something has to be done first. */
		WARNING,
		/** Nothing is wrong yet: it is merely still empty. */
		NEEDED,
		/** Good to know; nothing to do. */
		REMARK;

		/** What a problem is counted as. */
		public static Kind of(Problem problem) {
			if (problem.stillNeeded()) {
				return NEEDED;
			}
			return switch (problem.severity()) {
			case ERROR -> ERROR;
			case WARNING -> WARNING;
			case INFO -> REMARK;
			};
		}
	}

	/** Counts the open problems of a file. */
	public static ProblemCounts of(Collection<Problem> problems) {
		Map<List<Object>, Kind> kinds = new HashMap<>();
		problems.forEach(problem -> kinds.merge(key(problem), Kind.of(problem),
				(one, other) -> one.compareTo(other) <= 0 ? one : other));
		return new ProblemCounts(count(kinds, Kind.ERROR), count(kinds, Kind.WARNING), count(kinds, Kind.NEEDED),
				count(kinds, Kind.REMARK));
	}

	private static int count(Map<List<Object>, Kind> kinds, Kind kind) {
		return (int) kinds.values().stream().filter(kind::equals).count();
	}

	/**
	 * What two problems have in common that count as one: numbers that the same other files have too are one problem,
	 * or two hundred orders of the same thousand numbers would have two hundred thousand.
	 */
	public static List<Object> key(Problem problem) {
		return List.of(problem.code(), problem.files().isEmpty() ? problem.feature() : problem.files());
	}

	/** Whether there is nothing to say. */
	public boolean isNone() {
		return errors + warnings + needed + remarks == 0;
	}

	/** The counts in words; empty if there is none. */
	public String words() {
		return Stream.of(words(Messages.ProblemCounts_errors, errors), words(Messages.ProblemCounts_warnings, warnings),
				words(Messages.ProblemCounts_needed, needed), words(Messages.ProblemCounts_remarks, remarks))
				.filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String words(String message, int count) {
		return count == 0 ? "" : MessageFormat.format(message, count); //$NON-NLS-1$
	}
}
