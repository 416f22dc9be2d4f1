package org.portwright.workspace.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;

/**
 * The open files of which the others may not know how they are. There may be thousands open, and few of them wait: who
 * asks passes over these alone.
 */
final class UntoldFiles {

	private final Supplier<List<ModelFile>> open;
	private final Set<ModelFile> waiting = new LinkedHashSet<>();
	private boolean asked;

	/** @param open gives all open files; it is asked once, for those that were open before anything was heard of */
	UntoldFiles(Supplier<List<ModelFile>> open) {
		this.open = open;
	}

	/** Something happened to a file. */
	void happened(ModelEvent event) {
		switch (event) {
		case ModelEvent.Detached(ModelFile file) -> waiting.remove(file);
		case ModelEvent.Saved saved -> {
			// The others know it as it is, saved or not.
		}
		default -> waiting.add(event.file());
		}
	}

	/**
	 * Those of which the others do not know yet.
	 *
	 * @param told whether the others know of a file as it is; it is not asked for again before something happens to it
	 */
	List<ModelFile> except(Predicate<ModelFile> told) {
		if (!asked) {
			asked = true;
			waiting.addAll(open.get());
		}
		waiting.removeIf(told);
		return List.copyOf(waiting);
	}
}
