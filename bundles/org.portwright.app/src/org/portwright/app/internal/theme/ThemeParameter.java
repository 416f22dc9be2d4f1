package org.portwright.app.internal.theme;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.IParameterValues;

/** The choices for Quick Access and the preference page of keys. */
public final class ThemeParameter implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		return Stream.of(ThemeChoice.values()).collect(Collectors.toMap(ThemeChoice::label, ThemeChoice::name));
	}
}
