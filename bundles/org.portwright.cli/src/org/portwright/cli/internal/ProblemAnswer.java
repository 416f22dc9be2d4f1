package org.portwright.cli.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.porting.Problem;

/**
 * A problem of a file, as JSON.
 *
 * @param file     the file as it was named
 * @param code     the code of the rule
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param object   the id of the object that has the problem
 * @param feature  the path of the field, as {@code set} takes it
 * @param value    the offending value
 * @param message  what is wrong and what to do
 * @param fix      what {@code fix} would do, or {@code null}
 */
record ProblemAnswer(String file, String code, String severity, String object, String feature, String value,
		String message, @Nullable String fix) {

	static ProblemAnswer of(String file, Problem problem) {
		@Nullable
		String fix = problem.fix().isPresent() ? problem.fix().get().label() : null;
		return new ProblemAnswer(file, problem.code(), problem.severity().code(), problem.object(), problem.feature(),
				problem.value(), problem.message(), fix);
	}
}
