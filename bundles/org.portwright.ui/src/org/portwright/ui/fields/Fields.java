package org.portwright.ui.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.portwright.porting.Problem;
import org.portwright.porting.proposals.Proposal;
import org.portwright.ui.forms.LabelColumn;
import org.portwright.ui.forms.TypingPause;

/** The fields of one page, and its tables. */
public final class Fields {

	private final EditedModel edited;
	private final Map<String, Field> byPath = new LinkedHashMap<>();
	private final Map<Object, Place> places = new HashMap<>();
	private final List<ElementTable> tables = new ArrayList<>();
	private final List<Runnable> others = new ArrayList<>();
	private final List<Runnable> ofProblems = new ArrayList<>();
	private final List<Runnable> ofShowing = new ArrayList<>();
	private final LabelColumn labels = new LabelColumn();
	private final SaidOfField words;
	private final TypingPause typing;
	private final List<BooleanSupplier> awaited = new ArrayList<>();
	private final SurroundingPage page;

	private Optional<Field> inUse = Optional.empty();
	private Optional<Place> filling = Optional.empty();

	/** Where a field or table stands. */
	private record Place(FieldSection section, FieldRows rows, int number) {

		Place next() {
			return new Place(section, rows, number + 1);
		}
	}

	public Fields(EditedModel edited, SurroundingPage page) {
		this.edited = edited;
		this.page = page;
		words = new SaidOfField(edited, page::shell);
		typing = new TypingPause(Display.getCurrent(), this::showLines);
	}

	/** The file that has the fields. */
	public EditedModel edited() {
		return edited;
	}

	/** The labels before the fields. */
	public LabelColumn labels() {
		return labels;
	}

	/** Whether the page is in front, be it shown already or not. */
	public boolean isLookedAt() {
		return page.isLookedAt();
	}

	/**
	 * The page is not shown before this holds: most of it is what is worked out of the model. Who makes it hold says so
	 * by {@link #showWhenReady}.
	 */
	public void await(BooleanSupplier known) {
		awaited.add(known);
	}

	/** Shows the page if nothing is awaited any more. */
	public void showWhenReady() {
		page.showWhenReady();
	}

	/** Returns whether the page waits for results before it is shown. */
	public boolean isOfResults() {
		return !awaited.isEmpty();
	}

	/** Returns whether all results are there that the page waits for. */
	public boolean isReady() {
		return awaited.stream().allMatch(BooleanSupplier::getAsBoolean);
	}

	/** Makes the rows of a section: the fields and tables that are added meanwhile are in it. */
	void fill(FieldSection section, FieldRows rows, Consumer<FieldRows> content) {
		filling = Optional.of(new Place(section, rows, 0));
		content.accept(rows);
		filling = Optional.empty();
	}

	/** A field is on the page from now on. */
	public <F extends Field> F add(F field) {
		return add(field, ""); //$NON-NLS-1$
	}

	/**
	 * A field is on the page from now on.
	 *
	 * @param hint stands under it while nothing else is said there; may be empty
	 */
	<F extends Field> F add(F field, String hint) {
		byPath.put(field.path(), field);
		filling.map(Place::rows).ifPresent(rows -> rows.placeWords(field, hint));
		place(field);
		Control control = field.control();
		control.getAccessible().addAccessibleListener(AccessibleListener.getDescriptionAdapter(asked -> {
			if (!field.said().isEmpty()) {
				asked.result = String.join("\n", field.said()); //$NON-NLS-1$
			}
		}));
		control.addListener(SWT.FocusIn, e -> inUse = Optional.of(field));
		control.addListener(SWT.FocusOut, e -> typing.left());
		control.addListener(SWT.Modify, e -> {
			if (control.isFocusControl()) {
				typing.typed();
			}
		});
		return field;
	}

	private void place(Object shown) {
		filling.ifPresent(place -> places.put(shown, place));
		filling = filling.map(Place::next);
	}

	/** The paths of the fields that are on the page by now. */
	public Set<String> paths() {
		return Set.copyOf(byPath.keySet());
	}

	/** A table is on the page from now on. */
	void add(ElementTable table) {
		tables.add(table);
		place(table);
	}

	/** Something on the page that is no field shows the model anew when this runs; it runs now too. */
	public void follow(Runnable refresh) {
		others.add(refresh);
		refresh.run();
	}

	/**
	 * This runs whenever the page comes to the front: what costs much need not follow the model behind another page.
	 */
	public void whenShown(Runnable shown) {
		ofShowing.add(shown);
	}

	/** The page comes to the front. */
	public void shown() {
		ofShowing.forEach(Runnable::run);
	}

	/**
	 * Something on the page shows anew what was found in the model when this runs; it runs now too. While somebody
	 * types it waits, since it may move the rows.
	 */
	public void followProblems(Runnable refresh) {
		ofProblems.add(refresh);
		refresh.run();
	}

	/**
	 * The focus comes to the page: to the field that had it last, or to the first.
	 *
	 * @param isInSight whether the first may have it
	 * @return whether a field has taken it
	 */
	public boolean setFocus(Predicate<Control> isInSight) {
		return inUse.map(Field::control)
				.or(() -> byPath.values().stream().map(Field::control).findFirst().filter(isInSight))
				.filter(control -> control.setFocus() || isBehindAnother(control.getShell())).isPresent();
	}

	/** While a list of editors or a question is in front, the window keeps in mind what gets the focus after it. */
	public static boolean isBehindAnother(Shell shell) {
		return shell.getDisplay().getActiveShell() != shell;
	}

	/** The field that has the keyboard; empty while something else has it. */
	public Optional<Field> focused() {
		return inUse.filter(field -> !field.control().isDisposed() && field.control().isFocusControl());
	}

	/** The model has changed. */
	public void refresh() {
		byPath.values().forEach(Field::refresh);
		others.forEach(Runnable::run);
		typing.act();
	}

	/** The problems of the file are new, or another field was visited. */
	public void showProblems() {
		showMarks();
		showWords();
	}

	/** Shows at each field by a mark whether something is wrong with it. */
	public void showMarks() {
		Map<String, List<Problem>> problems = new LinkedHashMap<>();
		Map<ElementTable, List<Problem>> ofTables = new HashMap<>();
		for (Problem problem : edited.problemsByField()) {
			find(problem.feature()).ifPresentOrElse(
					field -> problems.computeIfAbsent(field.path(), p -> new ArrayList<>()).add(problem),
					() -> table(problem.feature())
							.ifPresent(table -> ofTables.computeIfAbsent(table, t -> new ArrayList<>()).add(problem)));
		}
		byPath.values().forEach(field -> field.showProblems(problems.getOrDefault(field.path(), List.of())));
		tables.forEach(table -> table.showProblems(ofTables.getOrDefault(table, List.of())));
	}

	/** Says in words what is wrong: now, or when nobody types any more. */
	public void showWords() {
		typing.act();
	}

	/** Says in words under each field what is wrong with it. */
	private void showLines() {
		if (!page.isThere()) {
			return;
		}
		Map<String, Proposal> proposals = words.proposals();
		Map<FieldLine, List<Said>> said = new LinkedHashMap<>();
		byPath.values().forEach(field -> field.line()
				.ifPresent(line -> said.computeIfAbsent(line, none -> new ArrayList<>()).addAll(line.named(field.name(),
						field.say(words, Optional.ofNullable(proposals.get(field.path())))))));
		said.forEach(FieldLine::show);
		tables.forEach(table -> table.showLine(words));
		tellOfProblems();
	}

	/** Tells the listeners of {@link #followProblems} that the problems of the file have changed. */
	public void tellOfProblems() {
		ofProblems.forEach(Runnable::run);
	}

	/** Gives the model what was typed and is not there yet. */
	public void commit() {
		byPath.values().forEach(Field::commit);
	}

	/** Where a path is shown: its field, or the table in which its element is selected now. */
	public Optional<Control> place(String path) {
		return find(path).map(Field::control)
				.or(() -> tables.stream().map(table -> table.select(path)).flatMap(Optional::stream).findFirst());
	}

	/** The field of a path; of the path of a group its first field. */
	public Optional<Field> find(String path) {
		if (byPath.containsKey(path)) {
			return Optional.of(byPath.get(path));
		}
		String group = path + '.';
		return path.isEmpty() ? Optional.empty()
				: byPath.entrySet().stream().filter(entry -> entry.getKey().startsWith(group))
						.map(Map.Entry::getValue).findFirst();
	}

	private Optional<ElementTable> table(String path) {
		return tables.stream().filter(table -> table.holds(path)).findFirst();
	}

	private Optional<Place> placeOf(String path) {
		return find(path).<Object>map(field -> field).or(() -> table(path)).flatMap(
				shown -> Optional.ofNullable(places.get(shown)));
	}

	/** Those of some paths that are shown here, as they are read: section by section, from the top. */
	public List<String> inOrder(Collection<String> paths) {
		return paths.stream().filter(path -> placeOf(path).isPresent())
				.sorted(Comparator.comparing((String path) -> placeOf(path).orElseThrow().section().rank())
						.thenComparing(path -> placeOf(path).orElseThrow().number()))
				.toList();
	}

	/** What has the keyboard: a field, or the element that is selected in a table. */
	public Optional<String> current() {
		return byPath.values().stream().filter(field -> field.control().isFocusControl()).map(Field::path).findFirst()
				.or(() -> tables.stream().map(ElementTable::current).flatMap(Optional::stream).findFirst());
	}
}
