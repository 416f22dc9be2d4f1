package org.portwright.guides;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.SignInMethod;

/**
 * What leads somebody through a job, step by step.
 *
 * @param id     the name of its file
 * @param models words of which one stands in the model of each phone that it is for; empty for any
 * @param method how it signs a phone in; empty if it does not, and then nothing is noted
 * @param opened what it is called for one phone {0} or tenant {0}, and the phone's tenant {1}
 * @param ending what has become of {0} when all is done
 */
public record Guide(String id, GuideAudience subject, List<String> models, Optional<SignInMethod> method, String title,
		String opened, String introduction, String ending, List<GuideStep> steps) {

	/** Takes copies. */
	public Guide {
		models = List.copyOf(models);
		steps = List.copyOf(steps);
	}

	/** The step that is noted under a key. */
	public Optional<GuideStep> step(String key) {
		return steps.stream().filter(step -> step.key().equals(key)).findFirst();
	}

	/** Whether it was made for phones of a model. */
	boolean isFor(@Nullable String model) {
		String name = model == null ? "" : model.toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return models.isEmpty() || models.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(name::contains);
	}
}
