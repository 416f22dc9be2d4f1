package org.portwright.ui.guides;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portwright.guides.Guide;
import org.portwright.model.Identified;

/**
 * Knows a kind of subject, of which there is none: each guide is opened for nobody.
 *
 * @param kind which
 */
public record Nobody(Guide.Audience kind) implements GuideSubject {

	@Override
	public Optional<Identified> choose(List<EObject> objects) {
		return Optional.empty();
	}

	@Override
	public Optional<Identified> find(EObject root, String id) {
		return Optional.empty();
	}
}
