package org.portwright.cli.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.workspace.fields.Assignment;

/** Reads {@code feature=value} arguments. */
public final class Assignments {

	private Assignments() {
	}

	/** @throws WrongUseException if one has no path or no equals sign */
	public static List<Assignment> parse(List<String> arguments) throws WrongUseException {
		List<Assignment> assignments = new ArrayList<>();
		for (String argument : arguments) {
			assignments.add(Assignment.parse(argument)
					.orElseThrow(() -> new WrongUseException(NLS.bind(Messages.Assignments_malformed, argument))));
		}
		return assignments;
	}
}
