package org.portwright.cli.internal;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.Fine;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.workspace.fields.FieldNames;
import org.portwright.workspace.operations.FileProblems;

/** Prints problems for people, file by file. */
@SuppressWarnings("nls")
final class ProblemText {

	private final PrintWriter out;
	private final boolean all;

	/** @param all whether to say what is fine, too */
	ProblemText(PrintWriter out, boolean all) {
		this.out = out;
		this.all = all;
	}

	/** Prints what the check of a file found. */
	void print(FileProblems file) {
		switch (file) {
		case FileProblems.Checked checked -> {
			String summary = summary(checked.problems());
			out.println(NLS.bind(Messages.ProblemText_file, checked.path(), all
					? summary + ", " + MessageFormat.format(Messages.ProblemText_checked, checked.fine().size())
					: summary));
			checked.problems().forEach(this::print);
			if (all) {
				checked.fine().forEach(this::print);
			}
		}
		case FileProblems.Unreadable unreadable -> {
			out.println(NLS.bind(Messages.ProblemText_file, unreadable.path(), Messages.ProblemText_unreadable));
			out.println("  " + (unreadable.line() == 0 ? unreadable.reason()
					: NLS.bind(Messages.ProblemText_line, unreadable.line(), unreadable.reason())));
		}
		}
	}

	private void print(Problem problem) {
		out.printf("  %-8s %s  %s%n", severity(problem), problem.code(),
				FieldNames.of(problem.feature(), problem.value()));
		out.println("           " + problem.message());
		problem.fix().ifPresent(fix -> out.println("           " + NLS.bind(Messages.ProblemText_fix, fix.label())));
	}

	private void print(Fine fine) {
		out.printf("  %-8s %s  %s%n", Messages.ProblemText_fine, fine.code(), fine.message());
	}

	private static String severity(Problem problem) {
		return switch (problem.severity()) {
		case ERROR -> problem.stillNeeded() ? Messages.ProblemText_needed : Messages.ProblemText_error;
		case WARNING -> Messages.ProblemText_warning;
		case INFO -> Messages.ProblemText_info;
		};
	}

	/** Counts problems in words. */
	static String summary(List<Problem> problems) {
		if (problems.isEmpty()) {
			return Messages.ProblemText_none;
		}
		List<String> counts = new ArrayList<>();
		add(counts, Messages.ProblemText_errors, count(problems, p -> is(p, Severity.ERROR) && !p.stillNeeded()));
		add(counts, Messages.ProblemText_neededFields, count(problems, p -> is(p, Severity.ERROR) && p.stillNeeded()));
		add(counts, Messages.ProblemText_warnings, count(problems, p -> is(p, Severity.WARNING)));
		add(counts, Messages.ProblemText_remarks, count(problems, p -> is(p, Severity.INFO)));
		add(counts, Messages.ProblemText_fixable, count(problems, p -> p.fix().isPresent()));
		return String.join(", ", counts);
	}

	private static void add(List<String> counts, String pattern, long count) {
		if (count > 0) {
			counts.add(MessageFormat.format(pattern, count));
		}
	}

	private static long count(List<Problem> problems, Predicate<Problem> condition) {
		return problems.stream().filter(condition).count();
	}

	private static boolean is(Problem problem, Severity severity) {
		return problem.severity() == severity;
	}
}
