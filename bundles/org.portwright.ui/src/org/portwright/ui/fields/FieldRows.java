package org.portwright.ui.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.words.Words;
import org.portwright.ui.forms.HintLabel;
import org.portwright.ui.forms.SteadyWords;
import org.portwright.ui.forms.WheelToForm;
import org.portwright.ui.unread.UnreadText;

/** Makes the rows of a section, a label and a field each. */
public final class FieldRows {

	private static final int TEXT_WIDTH = 180;
	/** Beside a button: the line is to need no more room than a field alone. */
	private static final int BESIDE_WIDTH = 60;
	private static final int HINT_WIDTH = 120;
	/** Room for the mark left of a field. */
	private static final int MARK = 14;

	private final Composite client;
	private final FormToolkit toolkit;
	private final Fields fields;
	private Optional<List<Field>> joined = Optional.empty();

	/** @param client gets the rows; its layout is set */
	FieldRows(Composite client, FormToolkit toolkit, Fields fields) {
		this.client = client;
		this.toolkit = toolkit;
		this.fields = fields;
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(MARK, 5).margins(2, 4).applyTo(client);
	}

	/** What the rows stand in: a grid of two columns. */
	public Composite client() {
		return client;
	}

	/** Makes the widgets look as on a form. */
	public FormToolkit toolkit() {
		return toolkit;
	}

	/** The fields of the page. */
	public Fields fields() {
		return fields;
	}

	/** The file that the page shows. */
	public EditedModel edited() {
		return fields.edited();
	}

	/**
	 * A field to type in. What it is called, what shows in it while it is empty and what is said under it stands in the
	 * catalogue of fields.
	 */
	public TextField text(String path) {
		EStructuralFeature feature = feature(path);
		if (feature.getEType() == Literals.DATE) {
			return date(path, feature);
		}
		Text text = text(label(Words.of(feature)), client, GridDataFactory.fillDefaults().grab(true, false));
		return add(feature, new TextField(edited(), path, Words.of(feature), text));
	}

	private TextField date(String path, EStructuralFeature feature) {
		Label before = label(Words.of(feature));
		Composite line = line();
		Text text = text(before, line, GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false));
		Button calendar = toolkit.createButton(line, "", SWT.PUSH); //$NON-NLS-1$
		return add(feature, new DateField(edited(), path, Words.of(feature), text, calendar));
	}

	private Composite line() {
		Composite line = toolkit.createComposite(client);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	/**
	 * The fields of an address in the United Kingdom, which can be pasted whole.
	 *
	 * @param path path of the address
	 */
	public void address(String path) {
		together(() -> new AddressRows(this, path).make());
	}

	/**
	 * A field to type in with a button behind it.
	 *
	 * @param pressed hears what the field shows when the button is pressed
	 */
	public TextField text(String path, String button, Consumer<String> pressed) {
		EStructuralFeature feature = feature(path);
		Label before = label(Words.of(feature));
		Composite line = line();
		Text text = text(before, line,
				GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false));
		Button press = toolkit.createButton(line, button, SWT.PUSH);
		press.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.accept(text.getText())));
		return add(feature, new TextField(edited(), path, Words.of(feature), text));
	}

	/** A field to type in that has the label of the field of a path and holds something else. */
	public <F extends TextField> F text(String path, Binding<F> binding) {
		String name = Words.of(feature(path));
		Text text = text(label(name), client, GridDataFactory.fillDefaults().grab(true, false));
		return fields.add(binding.bind(edited(), path, name, text));
	}

	/** Binds a text that was made for a field. */
	@FunctionalInterface
	public interface Binding<F extends TextField> {

		/** Makes the field, by the path and name of the row. */
		F bind(EditedModel edited, String path, String name, Text text);
	}

	private Text text(Label before, Composite parent, GridDataFactory place) {
		Text text = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER); //$NON-NLS-1$
		place.hint(parent == client ? TEXT_WIDTH : BESIDE_WIDTH, SWT.DEFAULT).applyTo(text);
		belong(before, text);
		return text;
	}

	private TextField add(EStructuralFeature feature, TextField field) {
		Words.message(feature).ifPresent(((Text) field.control())::setMessage);
		return fields.add(field, help(feature).orElse("")); //$NON-NLS-1$
	}

	/** Where people go wrong with a field, and where they find what belongs there. */
	private static Optional<String> help(EStructuralFeature feature) {
		return Stream
				.of(Words.hint(feature), Words.found(feature))
				.flatMap(Optional::stream)
				.reduce((hint, found) -> hint + ' ' + found);
	}

	/** A field with one of the values of its enumeration. */
	public ChoiceField choice(String path) {
		return choice(path, Words.choices(feature(path)));
	}

	/**
	 * A field with one of a few values.
	 *
	 * @param words what to show, by what a file has
	 */
	public ChoiceField choice(String path, Map<String, String> words) {
		String name = Words.of(feature(path));
		Label before = label(name);
		var combo = new Combo(client, SWT.READ_ONLY | SWT.DROP_DOWN);
		toolkit.adapt(combo, true, true);
		WheelToForm.over(combo);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(combo);
		belong(before, combo);
		return fields.add(new ChoiceField(edited(), path, name, combo, words), help(feature(path)).orElse("")); //$NON-NLS-1$
	}

	/** Fields that belong together, such as those of an address: what is said of each stands under the last. */
	public void together(Runnable some) {
		if (joined.isPresent()) {
			some.run();
			return;
		}
		List<Field> added = new ArrayList<>();
		joined = Optional.of(added);
		some.run();
		joined = Optional.empty();
		if (!added.isEmpty()) {
			var line = new FieldLine(this, added.getLast().control());
			added.forEach(field -> field.saidIn(line));
		}
	}

	/**
	 * Makes the place for words about a field that was added to the rows.
	 *
	 * @param hint stands there while nothing else is said; may be empty
	 */
	void placeWords(Field field, String hint) {
		if (joined.isEmpty() || !hint.isEmpty()) {
			field.saidIn(new FieldLine(this, field.control(), hint));
		} else {
			joined.get().add(field);
		}
	}

	/** A field that is true or false. */
	public CheckField check(String path) {
		String name = Words.of(feature(path));
		toolkit.createLabel(client, ""); //$NON-NLS-1$
		Button button = toolkit.createButton(client, name, SWT.CHECK | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(button);
		return fields.add(new CheckField(edited(), path, name, button));
	}

	private EStructuralFeature feature(String path) {
		return FeaturePath.feature(edited().root().eClass(), path).orElseThrow();
	}

	/** Something to press, under the fields. */
	public Button button(String label, Runnable pressed) {
		toolkit.createLabel(client, ""); //$NON-NLS-1$
		Button button = toolkit.createButton(client, label, SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		return button;
	}

	/** Says under a field where people go wrong. */
	public Label hint(String text) {
		toolkit.createLabel(client, ""); //$NON-NLS-1$
		Label hint = HintLabel.of(client, toolkit, text);
		GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(hint);
		return hint;
	}

	/** Says over the whole width what the fields below are about. */
	public Label introduction(String text) {
		Label introduction = HintLabel.of(client, toolkit, text);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(introduction);
		return introduction;
	}

	/** Says over the whole width where people go wrong with a part of the model, and where they find it. */
	public void about(EStructuralFeature part) {
		help(part).ifPresent(this::introduction);
	}

	/** A heading over the fields of an object, and what its hint says. */
	public void heading(String path) {
		EStructuralFeature feature = feature(path);
		Label heading = toolkit.createLabel(client, Words.of(feature));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(heading);
		about(feature);
	}

	/**
	 * Rows that are there only while something holds, such as the billing address when it differs, or a text stands in
	 * one of them that is not understood.
	 *
	 * @param condition asked after each change of the model
	 */
	public void whenever(BooleanSupplier condition, Runnable rows) {
		int before = client.getChildren().length;
		Set<String> others = fields.paths();
		rows.run();
		Set<String> own = new HashSet<>(fields.paths());
		own.removeAll(others);
		List<Control> group = List.of(client.getChildren()).subList(before, client.getChildren().length);
		fields.follow(() -> show(group, condition.getAsBoolean()
				|| edited().unread().stream().map(UnreadText::path).anyMatch(own::contains)));
	}

	private void show(List<Control> group, boolean visible) {
		boolean changed = false;
		for (Control control : group) {
			if (control.getLayoutData() == null) {
				control.setLayoutData(new GridData());
			}
			var data = (GridData) control.getLayoutData();
			changed |= data.exclude == visible;
			data.exclude = !visible;
			control.setVisible(visible);
		}
		if (changed) {
			fields.showWords();
			reflow();
		}
	}

	/** The size of the section has changed. What has the keyboard stays where it is on the screen. */
	public void reflow() {
		SectionPlaces.renew(List.of(this));
	}

	/** A text over the whole width that is told anew after each change of the model. */
	public void telling(Supplier<String> text) {
		Label label = toolkit.createLabel(client, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(label);
		fields.follow(() -> tell(label, text.get()));
	}

	/**
	 * A text in the second column that is told anew whenever something else was found in the model. Nothing moves for
	 * it.
	 *
	 * @param lines it keeps the room of so many
	 */
	public void telling(String label, int lines, Supplier<String> text) {
		Label before = label(label);
		Label told = toolkit.createLabel(client, "", SWT.WRAP); //$NON-NLS-1$
		var words = new SteadyWords(told, lines);
		belong(before, told);
		if (before.getLayoutData() instanceof GridData data) {
			data.verticalAlignment = SWT.BEGINNING;
		}
		fields.followProblems(() -> words.tell(text.get()));
	}

	private void tell(Label label, String text) {
		String told = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!told.equals(label.getText())) {
			label.setText(told);
			reflow();
		}
	}

	/** A label before something that is to stand in the second column next. */
	public Label label(String label) {
		Label made = toolkit.createLabel(client, label.endsWith("?") ? label : label + ':', SWT.WRAP); //$NON-NLS-1$
		fields.labels().add(made);
		return made;
	}

	/** A screen reader reads the label with the control. */
	public static void belong(Label label, Control control) {
		control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
		label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
	}
}
