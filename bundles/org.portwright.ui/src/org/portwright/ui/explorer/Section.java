package org.portwright.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelRoot;
import org.portwright.ui.labels.Icon;
import org.portwright.workspace.files.FileKind;

/**
 * A row that stands below each file of a kind, and what is below it: one value of the file's root, or a list of it. Its
 * label is that of the feature in the catalogue of fields.
 *
 * @param id     what the explorer remembers it by
 * @param kind   below which files it stands
 * @param copied what an object of the list is as text for the clipboard
 * @param sought what an object of the list is found by, beside its own text
 * @param tally  what stands behind the label instead of how many objects there are; empty where that is all. The same
 *               function wherever the section is made, as sections are compared
 */
public record Section(String id, FileKind kind, EStructuralFeature feature, Icon icon, Form form,
		List<EAttribute> copied, List<EAttribute> sought, Function<ModelRoot, Optional<String>> tally) {

	private static final Function<ModelRoot, Optional<String>> COUNTED = root -> Optional.empty();

	/** How a section is shown. */
	public enum Form {
		/** One row with a value. */
		VALUE,
		/** A row for each object of a list. */
		OBJECTS,
		/** Rows for objects whose ids are numbers, as many as a hundred thousand: by type, and in blocks. */
		NUMBERS
	}

	/** Copies the lists. */
	public Section {
		copied = List.copyOf(copied);
		sought = List.copyOf(sought);
	}

	/** A section of one value, or of a list with a row for each object. */
	public static Section of(String id, FileKind kind, EStructuralFeature feature, Icon icon) {
		return new Section(id, kind, feature, icon, feature instanceof EAttribute ? Form.VALUE : Form.OBJECTS,
				List.of(), List.of(), COUNTED);
	}

	/** The same for objects whose ids are numbers. */
	public Section ofNumbers() {
		return new Section(id, kind, feature, icon, Form.NUMBERS, copied, sought, tally);
	}

	/** The same with what an object is as text. */
	public Section copying(EAttribute... attributes) {
		return new Section(id, kind, feature, icon, form, List.of(attributes), sought, tally);
	}

	/** The same with what an object is found by. */
	public Section foundBy(EAttribute... attributes) {
		return new Section(id, kind, feature, icon, form, copied, List.of(attributes), tally);
	}

	/** The same with what stands behind its label. */
	public Section tallying(Function<ModelRoot, Optional<String>> said) {
		return new Section(id, kind, feature, icon, form, copied, sought, said);
	}
}
