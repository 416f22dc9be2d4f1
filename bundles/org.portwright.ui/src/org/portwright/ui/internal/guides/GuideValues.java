package org.portwright.ui.internal.guides;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.IParameterValues;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.ui.guides.GuideSubject;

/** The guides by their titles, for whoever offers the command to open one: <em>Find Actions</em>, key bindings. */
public final class GuideValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		return GuideSubject.known(Guides.all()).stream().collect(Collectors.toMap(Guide::title, Guide::id));
	}
}
