package org.portwright.ui.internal.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.portwright.model.Identified;
import org.portwright.model.ModelRoot;
import org.portwright.numbering.NumberRange;
import org.portwright.ui.explorer.ExplorerFiles.Sought;
import org.portwright.ui.explorer.FilterText;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.explorer.Section.Form;
import org.portwright.ui.internal.explorer.Matches.InFile;
import org.portwright.ui.selection.SelectedNumbers;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;

/** What a filter looks through: a copy, made on the thread of the model and searched in a job. */
record FilterSnapshot(List<InEngagement> engagements) {

	/** An engagement and its files. */
	record InEngagement(IProject project, List<Part> files) {
	}

	/**
	 * A file.
	 *
	 * @param names what all of it is found by, beside the name of the file; nothing where it is not open
	 * @param parts what some of it is found by
	 */
	record Part(IFile file, Optional<Sought> names, Optional<Parts> parts) {
	}

	/**
	 * What is below a file.
	 *
	 * @param numbers the numbers, once they are sorted
	 */
	record Parts(ModelFile model, Map<Section, String> values, Map<Section, List<Named>> objects,
			Optional<NumberIndex> numbers) {

		InFile.Some matching(FilterText query) {
			Map<Section, Set<String>> found = new HashMap<>();
			values.forEach((section, value) -> {
				if (query.isIn(value)) {
					found.put(section, Set.of());
				}
			});
			objects.forEach((section, all) -> {
				Set<String> some = all.stream().filter(object -> object.matches(query)).map(Named::id)
						.collect(Collectors.toSet());
				if (!some.isEmpty()) {
					found.put(section, some);
				}
			});
			return new InFile.Some(model, found,
					numbers.map(index -> index.only(query::isIn)).orElse(NumberIndex.NONE));
		}
	}

	/** An object, its id, and the texts and numbers that it is found by. */
	record Named(String id, List<String> texts, List<NumberRange> numbers) {

		boolean matches(FilterText query) {
			return texts.stream().anyMatch(query::isIn) || numbers.stream().anyMatch(query::isIn);
		}
	}

	/** Copies what can be looked for in a file that may be open. */
	static Part of(Contents contents, IFile file, Optional<ModelFile> open, NumberIndexes indexes) {
		if (open.isEmpty()) {
			return new Part(file, Optional.empty(), Optional.empty());
		}
		ModelRoot root = open.get().root();
		Optional<Sought> names = FileKind.of(open.get().path()).flatMap(contents::of).map(kind -> kind.sought(root));
		Map<Section, String> values = new HashMap<>();
		Map<Section, List<Named>> objects = new HashMap<>();
		contents.ofRoot(root).forEach(section -> {
			if (section.form() == Form.VALUE) {
				values.put(section, Objects.requireNonNullElse(Contents.text(root.eGet(section.feature())), "")); //$NON-NLS-1$
			} else if (section.form() == Form.OBJECTS) {
				objects.put(section,
						Contents.objects(root, section).stream().map(object -> named(object, section)).toList());
			}
		});
		return new Part(file, names, Optional.of(new Parts(open.get(), values, objects, indexes.of(open.get()))));
	}

	private static Named named(Identified object, Section section) {
		return new Named(String.valueOf(object.getId()), Contents.texts(object, section.sought()).toList(),
				SelectedNumbers.of(object).toList());
	}

	/** Looks for what matches. */
	Matches find(FilterText query) {
		Set<IProject> whole = new HashSet<>();
		Set<IProject> projects = new HashSet<>();
		Map<IFile, InFile> files = new HashMap<>();
		for (InEngagement engagement : engagements) {
			boolean all = query.isIn(engagement.project.getName());
			for (Part part : engagement.files) {
				Optional<InFile> match = all ? Optional.of(new InFile.All()) : find(part, query);
				match.ifPresent(found -> {
					files.put(part.file(), found);
					projects.add(engagement.project);
				});
			}
			if (all) {
				whole.add(engagement.project);
				projects.add(engagement.project);
			}
		}
		return new Matches(whole, files, projects);
	}

	private static Optional<InFile> find(Part part, FilterText query) {
		return query.isIn(part.file.getName()) || part.names.filter(names -> names.has(query)).isPresent()
				? Optional.of(new InFile.All())
				: part.parts.map(parts -> parts.matching(query)).filter(some -> !some.isEmpty()).map(some -> some);
	}
}
