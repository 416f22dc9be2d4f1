package org.portwright.workspace.resources;

import java.util.ArrayList;
import java.util.List;

import org.portwright.workspace.ModelFile;

/** Writes down what is asked about changes from outside. */
@SuppressWarnings("nls")
public final class Outside implements OutsideChanges {

	private final List<String> told = new ArrayList<>();

	/** What was told so far. */
	public List<String> told() {
		return told;
	}

	@Override
	public void changedOutside(ModelFile file) {
		tell("changed", file);
	}

	@Override
	public void goneOutside(ModelFile file) {
		tell("gone", file);
	}

	@Override
	public void closing(ModelFile file) {
		tell("closing", file);
	}

	private void tell(String what, ModelFile file) {
		told.add(what + ' ' + file.path().getFileName());
	}
}
