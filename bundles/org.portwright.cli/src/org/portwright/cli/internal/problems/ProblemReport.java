package org.portwright.cli.internal.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.porting.Severity;
import org.portwright.workspace.fixes.FileProblems;
import org.portwright.workspace.fixes.FileProblems.Checked;
import org.portwright.workspace.fixes.FileProblems.Unreadable;

/** What the check of several files found, for people or as JSON. */
final class ProblemReport {

	/**
	 * A file that could not be read, among the problems as JSON.
	 *
	 * @param line the line to blame from 1, or {@code null}
	 */
	record UnreadableAnswer(String file, String code, String severity, @Nullable String object,
			@Nullable String feature,
			@Nullable String value, String message, @Nullable String fix, @Nullable Integer line) {

		private static final String CODE = "FILE_UNREADABLE"; //$NON-NLS-1$

		static UnreadableAnswer of(Unreadable file) {
			return new UnreadableAnswer(file.path().toString(), CODE, Severity.ERROR.code(), null, null, null,
					file.reason(),
					null, file.line() == 0 ? null : file.line());
		}
	}

	private final Console console;
	private final List<FileProblems> files;
	private final boolean all;

	ProblemReport(Console console, List<FileProblems> files) {
		this(console, files, false);
	}

	/** @param all whether to say what is fine, too */
	ProblemReport(Console console, List<FileProblems> files, boolean all) {
		this.console = console;
		this.files = List.copyOf(files);
		this.all = all;
	}

	/** The problems as JSON, file by file. A file that cannot be read is a problem too. */
	List<Record> answers() {
		List<Record> answers = new ArrayList<>();
		for (FileProblems file : files) {
			switch (file) {
			case Checked checked -> {
				String path = checked.path().toString();
				checked.problems().forEach(problem -> answers.add(ProblemAnswer.of(path, problem)));
				if (all) {
					checked.fine().forEach(fine -> answers.add(ProblemAnswer.of(path, fine)));
				}
			}
			case Unreadable unreadable -> answers.add(UnreadableAnswer.of(unreadable));
			}
		}
		return answers;
	}

	/** Prints the problems for people; what cannot be read is a message. */
	void print() {
		var text = new ProblemText(console.out(), all);
		files.forEach(text::print);
	}

	/** Says on the error output which files could not be read. */
	void complain() {
		for (FileProblems file : files) {
			if (file instanceof Unreadable unreadable) {
				console.err().println(NLS.bind(Messages.ProblemText_file, unreadable.path(), unreadable.reason()));
			}
		}
	}

	/** The highest exit code that a file asks for. */
	int exitCode() {
		return files.stream().mapToInt(ProblemReport::exitCode).max().orElse(ExitCode.DONE);
	}

	private static int exitCode(FileProblems file) {
		return switch (file) {
		case Checked checked -> checked.hasErrors() ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
		case Unreadable unreadable -> ExitCode.WRONG_USE;
		};
	}
}
