package org.portwright.cli.internal.problems;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.porting.Fine;
import org.portwright.porting.Problem;

/**
 * A problem of a file or what is fine in it, as JSON.
 *
 * @param file     the file as it was named
 * @param severity {@code error}, {@code warning}, {@code info} or {@code fine}
 * @param object   the id of the object that has it
 * @param feature  the path of the field, as {@code set} takes it
 * @param value    the offending value; empty where nothing offends
 * @param message  what is wrong and what to do, or what holds
 * @param fix      what {@code fix} would do, or {@code null}
 */
public record ProblemAnswer(String file, String code, String severity, String object, String feature, String value,
		String message, @Nullable String fix) {

	private static final String FINE = "fine"; //$NON-NLS-1$

	public static ProblemAnswer of(String file, Problem problem) {
		@Nullable
		String fix = problem.fix().isPresent() ? problem.fix().get().label() : null;
		return new ProblemAnswer(file, problem.code(), problem.severity().code(), problem.object(), problem.feature(),
				problem.value(), problem.message(), fix);
	}

	public static ProblemAnswer of(String file, Fine fine) {
		return new ProblemAnswer(file, fine.code(), FINE, fine.object(), fine.feature(), "", fine.message(), null); //$NON-NLS-1$
	}
}
