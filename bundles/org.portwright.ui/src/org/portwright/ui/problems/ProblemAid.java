package org.portwright.ui.problems;

import java.util.List;
import java.util.Optional;

import org.portwright.ui.Contributions;
import org.portwright.workspace.ModelFile;

/**
 * What a capability can do about problems that no rule can mend by itself, as it has to ask somebody first. A
 * capability adds one as an OSGi service.
 */
public interface ProblemAid {

	/** Those that are installed for problems of a kind. */
	static List<ProblemAid> of(String code) {
		return Contributions.of(ProblemAid.class).stream().filter(aid -> aid.label(code).isPresent()).toList();
	}

	/** What is offered, if it knows what to do about a kind of problem. */
	Optional<String> label(String code);

	/**
	 * Does it, with what it asks of the user. Called on the window's thread.
	 *
	 * @param file which has the problem
	 */
	void act(ModelFile file);
}
