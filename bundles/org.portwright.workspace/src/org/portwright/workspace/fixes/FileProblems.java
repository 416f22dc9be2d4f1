package org.portwright.workspace.fixes;

import java.nio.file.Path;
import java.util.List;

import org.portwright.porting.Fine;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;

/** What the check of a file found. */
public sealed interface FileProblems {

	/** The file as it was named. */
	Path path();

	/**
	 * The file was checked.
	 *
	 * @param problems what is wrong with it, in the order of the rule catalogue
	 * @param fine     what was judged and is fine, in the same order
	 */
	record Checked(Path path, List<Problem> problems, List<Fine> fine) implements FileProblems {

		/** Copies the lists. */
		public Checked {
			problems = List.copyOf(problems);
			fine = List.copyOf(fine);
		}

		/** Whether an error is among the problems. */
		public boolean hasErrors() {
			return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
		}
	}

	/**
	 * The file could not be read or judged.
	 *
	 * @param line   the line from 1 that is to blame, 0 where none is
	 * @param reason why, and what to do
	 */
	record Unreadable(Path path, int line, String reason) implements FileProblems {
	}
}
