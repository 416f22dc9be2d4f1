package org.portwright.cli.internal.problems;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.porting.Fine;
import org.portwright.porting.Problem;
import org.portwright.porting.checks.ProblemCounts;
import org.portwright.porting.fields.FieldNames;
import org.portwright.workspace.fixes.FileProblems;

/** Prints problems for people, file by file. */
@SuppressWarnings("nls")
public final class ProblemText {

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
		out.println("  %-8s %s  %s".formatted(severity(problem), problem.code(),
				FieldNames.of(problem.feature(), problem.value())));
		out.println("           " + problem.message());
		problem.fix().ifPresent(fix -> out.println("           " + NLS.bind(Messages.ProblemText_fix, fix.label())));
	}

	private void print(Fine fine) {
		out.println("  %-8s %s  %s".formatted(Messages.ProblemText_fine, fine.code(), fine.message()));
	}

	private static String severity(Problem problem) {
		return switch (ProblemCounts.Kind.of(problem)) {
		case ERROR -> Messages.ProblemText_error;
		case WARNING -> Messages.ProblemText_warning;
		case NEEDED -> Messages.ProblemText_needed;
		case REMARK -> Messages.ProblemText_info;
		};
	}

	/** Counts problems in words. */
	public static String summary(List<Problem> problems) {
		if (problems.isEmpty()) {
			return Messages.ProblemText_none;
		}
		long fixable = problems.stream().filter(problem -> problem.fix().isPresent()).count();
		String counts = ProblemCounts.of(problems).words();
		return fixable == 0 ? counts
				: counts + ", " + MessageFormat.format(Messages.ProblemText_fixable, fixable);
	}
}
