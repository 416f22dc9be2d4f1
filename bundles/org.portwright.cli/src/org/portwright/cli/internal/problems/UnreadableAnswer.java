package org.portwright.cli.internal.problems;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.porting.Severity;
import org.portwright.workspace.fixes.FileProblems.Unreadable;

/**
 * A file that could not be read, among the problems as JSON.
 *
 * @param line the line to blame from 1, or {@code null}
 */
record UnreadableAnswer(String file, String code, String severity, @Nullable String object, @Nullable String feature,
		@Nullable String value, String message, @Nullable String fix, @Nullable Integer line) {

	private static final String CODE = "FILE_UNREADABLE"; //$NON-NLS-1$

	static UnreadableAnswer of(Unreadable file) {
		return new UnreadableAnswer(file.path().toString(), CODE, Severity.ERROR.code(), null, null, null,
				file.reason(),
				null, file.line() == 0 ? null : file.line());
	}
}
