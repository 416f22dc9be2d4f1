package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelRoot;
import org.portwright.model.words.Words;
import org.portwright.ui.Contributions;
import org.portwright.ui.explorer.ExplorerFiles;
import org.portwright.ui.explorer.ExplorerSections;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.explorer.Section.Form;
import org.portwright.workspace.files.FileKind;

/**
 * What the capabilities that are installed put into the tree.
 *
 * @param sections the sections below files, in their order
 */
record Contents(List<ExplorerFiles> files, List<Section> sections) {

	/** What is installed. */
	static Contents installed() {
		return new Contents(Contributions.of(ExplorerFiles.class), Contributions.of(ExplorerSections.class).stream()
				.flatMap(some -> some.sections().stream()).toList());
	}

	/** What is known of the files of a kind. */
	Optional<ExplorerFiles> of(FileKind kind) {
		return files.stream().filter(known -> known.kind() == kind).findFirst();
	}

	/** The sections below files of a kind. */
	List<Section> below(FileKind kind) {
		return sections.stream().filter(section -> section.kind() == kind).toList();
	}

	/** The section of a root that has its numbers. */
	Optional<Section> numbers(ModelRoot root) {
		return ofRoot(root).filter(section -> section.form() == Form.NUMBERS).findFirst();
	}

	/** The section in which an object has a row of its own. */
	Optional<Section> of(EObject object) {
		return object.eContainer() instanceof ModelRoot root
				? ofRoot(root).filter(section -> section.feature() == object.eContainmentFeature()).findFirst()
				: Optional.empty();
	}

	/** The sections of a root. */
	Stream<Section> ofRoot(ModelRoot root) {
		return sections.stream().filter(section -> section.kind().rootType() == root.eClass());
	}

	/** The objects of a section of a list. */
	@SuppressWarnings("unchecked")
	static List<Identified> objects(ModelRoot root, Section section) {
		return (List<Identified>) root.eGet(section.feature());
	}

	/** What an object says in some of its attributes, as people read it. */
	static Stream<String> texts(EObject object, List<EAttribute> attributes) {
		return attributes.stream().map(attribute -> text(object.eGet(attribute))).filter(Objects::nonNull);
	}

	/** What a value is in words; null where there is none. */
	static @Nullable String text(@Nullable Object value) {
		return switch (value) {
		case null -> null;
		case Enumerator choice -> Words.of(choice);
		default -> value.toString();
		};
	}
}
