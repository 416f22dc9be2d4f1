package org.portwright.guides;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.portwright.model.SignInMethod;

/**
 * What leads somebody through a job, step by step.
 *
 * @param id     the name of its file
 * @param fit    the phones that it is for
 * @param method how it signs a phone in; empty if it does not, and then nothing is noted
 * @param parts  what it shares with other guides, by the names of their files
 * @param opened what it is called for one phone {0} or tenant {0}, and the phone's tenant {1}
 * @param ending what has become of {0} when all is done, recorded in the file {1}
 */
public record Guide(String id, Audience subject, GuideFit fit, Optional<SignInMethod> method, List<String> parts,
		String title, String opened, String introduction, String ending, List<GuideStep> steps) {

	/** Whom a guide is opened for. */
	public enum Audience {
		/** A desk phone of a tenant. */
		PHONE,
		/** A tenant. */
		TENANT
	}

	private static final String RESET = "factoryReset"; //$NON-NLS-1$

	/** Takes copies. */
	public Guide {
		parts = List.copyOf(parts);
		steps = List.copyOf(steps);
	}

	/** With those of its steps alone that fit, and the last in any case. */
	public Guide having(Predicate<GuideStep> fit) {
		return new Guide(id, subject, this.fit, method, parts, title, opened, introduction, ending,
				steps.stream().filter(step -> step == steps.getLast() || fit.test(step)).toList());
	}

	/** Returns whether it resets the phone to factory settings, to set it up for the service. */
	public boolean resets() {
		return step(RESET).isPresent();
	}

	/** The step that is noted under a key. */
	public Optional<GuideStep> step(String key) {
		return steps.stream().filter(step -> step.key().equals(key)).findFirst();
	}
}
