package org.portwright.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.portwright.porting.Problem;

/** The fields of one page, and its tables. */
public final class Fields {

	private final EditedModel edited;
	private final Map<String, Field> byPath = new LinkedHashMap<>();
	private final List<ElementTable> tables = new ArrayList<>();
	private final List<Runnable> others = new ArrayList<>();
	private final List<Runnable> ofProblems = new ArrayList<>();

	private Optional<Field> inUse = Optional.empty();

	Fields(EditedModel edited) {
		this.edited = edited;
	}

	/** The file that has the fields. */
	public EditedModel edited() {
		return edited;
	}

	/** A field is on the page from now on. */
	public <F extends Field> F add(F field) {
		byPath.put(field.path(), field);
		field.control().addListener(SWT.FocusIn, e -> inUse = Optional.of(field));
		return field;
	}

	/** The paths of the fields that are on the page by now. */
	Set<String> paths() {
		return Set.copyOf(byPath.keySet());
	}

	/** A table is on the page from now on. */
	void add(ElementTable table) {
		tables.add(table);
	}

	/** Something on the page that is no field shows the model anew when this runs; it runs now too. */
	public void follow(Runnable refresh) {
		others.add(refresh);
		refresh.run();
	}

	/** Something on the page shows anew what was found in the model when this runs; it runs now too. */
	public void followProblems(Runnable refresh) {
		ofProblems.add(refresh);
		refresh.run();
	}

	/** The focus comes to the page: to the field that had it last, or to the first. */
	void setFocus() {
		inUse.or(() -> byPath.values().stream().findFirst()).ifPresent(field -> field.control().setFocus());
	}

	/** The model has changed. */
	void refresh() {
		byPath.values().forEach(Field::refresh);
		others.forEach(Runnable::run);
	}

	/** The problems of the file are new, or another field was visited. */
	void showProblems() {
		Map<String, List<Problem>> problems = new LinkedHashMap<>();
		for (Problem problem : edited.problems()) {
			find(problem.feature())
					.ifPresent(field -> problems.computeIfAbsent(field.path(), p -> new ArrayList<>()).add(problem));
		}
		byPath.values().forEach(field -> field.showProblems(problems.getOrDefault(field.path(), List.of())));
		ofProblems.forEach(Runnable::run);
	}

	/** Gives the model what was typed and is not there yet. */
	void commit() {
		byPath.values().forEach(Field::commit);
	}

	/** Where a path is shown: its field, or the table in which its element is selected now. */
	Optional<Control> place(String path) {
		return find(path).map(Field::control)
				.or(() -> tables.stream().map(table -> table.select(path)).flatMap(Optional::stream).findFirst());
	}

	/** The field of a path; of the path of a group its first field. */
	Optional<Field> find(String path) {
		if (byPath.containsKey(path)) {
			return Optional.of(byPath.get(path));
		}
		String group = path + '.';
		return path.isEmpty() ? Optional.empty()
				: byPath.entrySet().stream().filter(entry -> entry.getKey().startsWith(group))
						.map(Map.Entry::getValue).findFirst();
	}
}
