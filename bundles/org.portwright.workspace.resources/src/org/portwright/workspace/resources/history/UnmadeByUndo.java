package org.portwright.workspace.resources.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Locations;

/** The saved files that one undo makes go, once those are saved that they were made out of. */
final class UnmadeByUndo {

	private final Set<ModelFile> unmade;
	/** They have got back what the others were made out of. */
	private final Set<ModelFile> sources;
	private final Set<ModelFile> unsaved;
	/** Those that stay since they were opened like any other file. */
	private final List<String> opened = new ArrayList<>();

	/** @param sources have got back what the unmade ones were made out of */
	UnmadeByUndo(List<ModelFile> unmade, List<ModelFile> sources) {
		this.unmade = new LinkedHashSet<>(unmade);
		this.sources = new LinkedHashSet<>(sources);
		unsaved = new LinkedHashSet<>(sources);
	}

	/** A file is made again by a redo, or opened. */
	void attached(ModelFile file) {
		if (!unmade.remove(file) && unmade.removeIf(other -> other.path().equals(file.path()))) {
			opened.add(NLS.bind(Messages.UnmadeByUndo_opened, file.name()));
		}
	}

	/** Whether it waits for a save of this file. */
	boolean waitsFor(ModelFile file) {
		return unsaved.contains(file);
	}

	/** Whether all that had to be saved is. */
	boolean isReady() {
		unsaved.removeIf(file -> !file.isUndoneSinceSave());
		return unsaved.isEmpty();
	}

	/** The files that are to go, as they are now. */
	List<UnmadeFile> files(Locations locations) {
		return unmade.stream().flatMap(file -> locations.file(file.path())
				.flatMap(place -> file.stamp().map(saved -> new UnmadeFile(file, file.name(), place, saved))).stream())
				.toList();
	}

	/** What there is to say where not all are gone. */
	Optional<String> half(List<UnmadeFile.Outcome> outcomes) {
		String left = lines(
				Stream.concat(opened.stream(), outcomes.stream().flatMap(outcome -> outcome.left().stream())));
		String gone = lines(outcomes.stream().filter(UnmadeFile.Outcome::deleted)
				.map(outcome -> outcome.file().name()));
		String from = lines(sources.stream().map(ModelFile::name));
		return Optional.of(gone.isEmpty() ? NLS.bind(Messages.UnmadeByUndo_none, from, left)
				: NLS.bind(Messages.UnmadeByUndo_half, new Object[] { from, left, gone }))
				.filter(text -> !left.isEmpty());
	}

	/** Names have commas in them. */
	private static String lines(Stream<String> names) {
		return names.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
