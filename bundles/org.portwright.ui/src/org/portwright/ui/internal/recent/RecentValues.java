package org.portwright.ui.internal.recent;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.ui.PlatformUI;

/** What was opened last by its name, for <em>Find Actions</em>. */
public final class RecentValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		return PlatformUI.getWorkbench().getService(RecentFiles.class).present().stream()
				.collect(Collectors.toMap(RecentFile::label, RecentFile::path, (one, other) -> one));
	}
}
