package org.portwright.workspace.fields;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.Identified;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.FeaturePath.Target;

/**
 * A part that is there from the start in files that Portwright makes, and missing in one of an older version or of
 * another hand: it comes with the first of its fields.
 *
 * @param part   the part, blank
 * @param target the field in it
 */
record MissingPart(Identified owner, EReference place, Identified part, Target target) {

	/** Gives the part that a path leads through, if that is what it lacks. */
	static Optional<MissingPart> on(EObject root, String path) {
		var place = new StringBuilder();
		for (FeaturePath.Step step : FeaturePath.steps(path)) {
			place.append(place.isEmpty() ? "" : ".").append(step.name()); //$NON-NLS-1$ //$NON-NLS-2$
			step.id().ifPresent(id -> place.append('[').append(id).append(']'));
			Optional<Target> there = FeaturePath.resolve(root, place.toString());
			if (there.isEmpty() || place.length() >= path.length()) {
				break;
			}
			if (lacks(there.get()) && there.get().object() instanceof Identified owner
					&& there.get().feature() instanceof EReference reference) {
				Identified part = Blank.part(owner, reference);
				return FeaturePath.resolve(part, path.substring(place.length() + 1))
						.map(target -> new MissingPart(owner, reference, part, target));
			}
		}
		return Optional.empty();
	}

	private static boolean lacks(Target target) {
		return target.feature() instanceof EReference part && part.isContainment() && !part.isMany()
				&& target.object().eGet(part) == null;
	}

	/** The command that puts it where it belongs. */
	Command put(EditingDomain domain) {
		return new SetCommand(domain, owner, place, part);
	}
}
