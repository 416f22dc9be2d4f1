package org.portwright.ui.internal.explorer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.explorer.Section.Form;
import org.portwright.workspace.ModelFile;

/**
 * What a filter leaves of the tree.
 *
 * @param whole    the engagements that match by their name, with all that is in them
 * @param files    what is left of each file that has a match
 * @param projects the engagements that have a match
 */
record Matches(Set<IProject> whole, Map<IFile, InFile> files, Set<IProject> projects) {

	/** What is left of a file. */
	sealed interface InFile {

		/** All of it. */
		record All() implements InFile {
		}

		/**
		 * Some of it.
		 *
		 * @param sections the sections of which something is left, with the ids of the objects that are
		 */
		record Some(ModelFile file, Map<Section, Set<String>> sections, NumberIndex numbers) implements InFile {

			boolean isEmpty() {
				return sections.isEmpty() && numbers.count() == 0;
			}
		}
	}

	/** Whether a node is left. */
	boolean has(Node node) {
		return switch (node) {
		case Node.OfEngagement(IProject project) -> projects.contains(project);
		case Node.OfFile file -> files.containsKey(file.file());
		case Node.OfSection section -> hasSection(section);
		case Node.OfObject object -> hasObject(object);
		case Node.OfHint hint -> whole.contains(hint.engagement().project());
		case Node.OfBlock block -> true;
		case Node.OfMessage message -> true;
		};
	}

	/** Whether all below a node is left, because the node itself matches. */
	boolean hasAllOf(Node node) {
		return switch (node) {
		case Node.OfEngagement(IProject project) -> whole.contains(project);
		case Node.OfFile file -> files.get(file.file()) instanceof InFile.All;
		default -> false;
		};
	}

	private boolean hasSection(Node.OfSection node) {
		if (!(files.get(node.file().file()) instanceof InFile.Some some)) {
			return true;
		}
		return node.section().form() == Form.NUMBERS ? some.numbers.count() > 0
				: some.sections.containsKey(node.section());
	}

	private boolean hasObject(Node.OfObject object) {
		if (!(object.above() instanceof Node.OfSection(Node.OfFile file, Section section))
				|| !(files.get(file.file()) instanceof InFile.Some some)) {
			return true;
		}
		return some.sections.getOrDefault(section, Set.of()).contains(object.id());
	}

	/** The numbers that are left of a file; empty where all are. */
	Optional<NumberIndex> numbers(ModelFile file) {
		return files.values().stream().filter(InFile.Some.class::isInstance).map(InFile.Some.class::cast)
				.filter(some -> some.file == file).findFirst().map(InFile.Some::numbers);
	}
}
