package org.portwright.workspace.resources;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.reading.Opening;

/** Keeps how the opening of a file ended. */
record OpeningInto(List<Object> answers) implements Opening {

	@Override
	public void opened(ModelFile file) {
		answers.add(file);
	}

	@Override
	public void failed(IStatus reason) {
		answers.add(reason);
	}
}
