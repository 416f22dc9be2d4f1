package org.portwright.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.portwright.model.Identified;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.words.Words;
import org.portwright.porting.Problem;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.fields.AddElement;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;

/** A short list of the model as a table with buttons to add to it, edit and remove. */
public final class ElementTable {

	private static final int LINES = 4;
	private static final int LINES_SAID = 3;
	/** Beside the title of a column, in pixels. */
	private static final int MARGIN = 16;

	private final FieldRows rows;
	private final String list;
	private final EClass type;
	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final Composite buttons;
	private final List<Runnable> enablements = new ArrayList<>();
	private final FieldLine words;
	private List<Problem> problems = List.of();

	/** @param list path of the list */
	public ElementTable(FieldRows rows, String list) {
		this.rows = rows;
		this.list = list;
		type = (EClass) FeaturePath.feature(rows.edited().root().eClass(), list).orElseThrow().getEType();
		Composite line = rows.toolkit().createComposite(rows.client());
		GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		Composite frame = rows.toolkit().createComposite(line);
		frame.setLayout(layout);
		Table table = rows.toolkit().createTable(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(200, table.getItemHeight() * LINES + table.getHeaderHeight() + LINES).applyTo(frame);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addSelectionChangedListener(e -> {
			enablements.forEach(Runnable::run);
			if (!e.getSelection().isEmpty()) {
				rows.edited().select(e.getSelection());
			}
		});
		words = new FieldLine(rows, table, LINES_SAID);
		buttons = rows.toolkit().createComposite(line);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.DEL) {
				remove();
			}
		}));
	}

	/** A column of a field of the elements. */
	public ElementTable column(EAttribute field, int weight) {
		return column(Words.of(field), weight, element -> Objects.toString(element.eGet(field), "")); //$NON-NLS-1$
	}

	/** A column. */
	public ElementTable column(String title, int weight, Function<EObject, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((EObject) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, width(title), true));
		return this;
	}

	private int width(String title) {
		var gc = new GC(viewer.getTable());
		// Themes write headings in bold letters.
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int width = gc.textExtent(title).x + MARGIN;
		gc.dispose();
		return width;
	}

	/** Something to do without a selection. */
	public ElementTable button(String label, Runnable pressed) {
		add(label, pressed);
		return this;
	}

	/** Something to do with the one element that is selected, as far as it can be done with it. */
	public ElementTable button(String label, Predicate<EObject> possible, Consumer<EObject> pressed) {
		Button button = add(label, () -> selected().ifPresent(pressed));
		Runnable enablement = () -> button.setEnabled(selected().filter(possible).isPresent());
		enablements.add(enablement);
		enablement.run();
		return this;
	}

	/** Buttons to add an element and to edit one. A double-click edits, too. */
	public ElementTable asked(Runnable add, Consumer<EObject> edit) {
		return button(Messages.ElementTable_add, add).button(Messages.ElementTable_edit, element -> true, edit)
				.open(edit);
	}

	/**
	 * Buttons to add an element and to edit one, by the same questions.
	 *
	 * @param prefix    of the random ids that elements get
	 * @param added     what the adding is called in the menu <em>Edit</em>
	 * @param message   what the dialog says about its fields
	 * @param questions gives the dialog its fields
	 */
	public ElementTable asked(String prefix, String added, String message, UnaryOperator<ElementDialog> questions) {
		return asked(
				() -> questions.apply(dialog(message, Optional.empty())).ask()
						.ifPresent(fields -> add(Blank.randomId(prefix), fields, added)),
				element -> questions.apply(dialog(message, Optional.of(element))).ask()
						.ifPresent(fields -> change((Identified) element, fields)));
	}

	/** A dialog for an element of the list, or for a new one. */
	public ElementDialog dialog(String message, Optional<EObject> known) {
		return new ElementDialog(rows.client().getShell(), type, known, message);
	}

	/** Adds an element. */
	public void add(String id, List<Assignment> fields, String label) {
		EditedModel edited = rows.edited();
		edited.perform(new AddElement(edited.engagementFiles().model(), edited.file(), list, id, fields, label));
	}

	/** Changes fields of an element, given by their paths from it. */
	public void change(Identified element, List<Assignment> fields) {
		set(fields.stream().map(field -> new Assignment(path(element) + '.' + field.path(), field.value())).toList());
	}

	private void set(List<Assignment> assignments) {
		EditedModel edited = rows.edited();
		edited.perform(new SetFields(edited.engagementFiles().model(), edited.engagementFiles().problems().now(),
				edited.engagementFiles().recorder(), edited.file(), assignments));
	}

	/** What a double-click or Enter does with an element. */
	public ElementTable open(Consumer<EObject> opened) {
		viewer.addOpenListener(e -> selected().ifPresent(opened));
		return this;
	}

	/** A button that removes what is selected, and the key for it; ends the making of the table. */
	public void removable() {
		Button button = add(Messages.ElementTable_remove, this::remove);
		Runnable enablement = () -> button.setEnabled(!viewer.getStructuredSelection().isEmpty());
		enablements.add(enablement);
		enablement.run();
		rows.fields().follow(this::refresh);
		rows.fields().add(this);
	}

	/**
	 * Selects an element.
	 *
	 * @param path path of the element or of something in it, or of the list itself
	 * @return where it is shown, for the list where it is added to; empty if it is not in the list
	 */
	Optional<Control> select(String path) {
		if (path.equals(list)) {
			return Stream.of(buttons.getChildren()).findFirst();
		}
		Optional<EObject> found = elements().stream().filter(element -> isIn((Identified) element, path)).findFirst();
		found.ifPresent(element -> viewer.setSelection(new StructuredSelection(element), true));
		return found.map(element -> viewer.getControl());
	}

	/** Whether a path is that of the list, or leads into it. */
	boolean holds(String path) {
		return path.equals(list) || path.startsWith(list + '[');
	}

	/** The path of the element that is selected, if the table has the keyboard. */
	Optional<String> current() {
		return viewer.getControl().isFocusControl() ? selected().map(element -> path((Identified) element))
				: Optional.empty();
	}

	/** What is wrong with elements, to be said at {@link #showLine}. */
	void showProblems(List<Problem> present) {
		problems = present;
	}

	/** Says in words under the table what is wrong with its elements. */
	void showLine(SaidOfField said) {
		words.show(said.ofElements(problems));
	}

	private boolean isIn(Identified element, String path) {
		String own = path(element);
		return path.equals(own) || path.startsWith(own + '.');
	}

	private Button add(String label, Runnable pressed) {
		Button button = rows.toolkit().createButton(buttons, label, SWT.PUSH);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		return button;
	}

	private Optional<EObject> selected() {
		List<?> selection = viewer.getStructuredSelection().toList();
		return selection.size() == 1 ? Optional.of((EObject) selection.getFirst()) : Optional.empty();
	}

	private void remove() {
		List<Assignment> removals = new ArrayList<>();
		for (Object element : viewer.getStructuredSelection()) {
			removals.add(new Assignment(path((Identified) element), "")); //$NON-NLS-1$
		}
		if (!removals.isEmpty()) {
			set(removals);
		}
	}

	private String path(Identified element) {
		return list + '[' + element.getId() + ']';
	}

	private void refresh() {
		List<EObject> elements = elements();
		if (Objects.equals(elements, viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(elements);
		}
		enablements.forEach(Runnable::run);
	}

	private List<EObject> elements() {
		List<EObject> elements = new ArrayList<>();
		FeaturePath.resolve(rows.edited().root(), list).ifPresent(target -> {
			if (target.feature() != null && target.object().eGet(target.feature()) instanceof List<?> present) {
				present.forEach(element -> elements.add((EObject) element));
			}
		});
		return elements;
	}
}
