package org.portwright.ui.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.words.Words;
import org.portwright.porting.addresses.AddressFields;
import org.portwright.ui.OneLineEntry;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.forms.WheelToForm;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.FieldText;

/** Asks for the fields of an element of a list, a few of them; nothing is changed before <em>OK</em>. */
public class ElementDialog extends TitleAreaDialog {

	private static final int WIDTH = 260;
	/** Of the rows that are in sight at once. */
	private static final int HEIGHT = 480;

	private final EClass type;
	private final EObject element;
	private final String message;
	private String title;
	private final List<Consumer<Composite>> rows = new ArrayList<>();
	private final Map<String, String> answers = new LinkedHashMap<>();
	private final Map<String, String> before = new HashMap<>();
	/** What is still empty is no error before anybody had the time to fill it in. */
	private boolean typed;
	private final Map<String, Text> texts = new HashMap<>();
	private String address = ""; //$NON-NLS-1$
	private BiFunction<String, String, Optional<String>> doubt = (field, answer) -> Optional.empty();
	private BiFunction<String, String, Optional<String>> check = (field, answer) -> Optional.empty();
	private Optional<LocalDate> readFrom = Optional.empty();

	/** What is asked. */
	private record Question(String field, String label, String value, Optional<Map<String, String>> words) {
	}

	/**
	 * A dialog without questions.
	 *
	 * @param known the element, if there is one already; its values are what the fields begin with
	 */
	public ElementDialog(Shell parent, EClass type, Optional<EObject> known, String message) {
		super(parent);
		this.type = type;
		element = known.orElseGet(() -> Blank.of(type, "")); //$NON-NLS-1$
		this.message = message;
		title = Words.of(type);
	}

	/** Gives it another title than what the element is called. */
	public ElementDialog titled(String other) {
		title = other;
		return this;
	}

	/**
	 * Asks for fields: a text, one of the values of an enumeration, or whether something is so, as the model says.
	 *
	 * @param fields paths from the element, whose labels stand in the catalogue of fields
	 */
	public ElementDialog fields(String... fields) {
		for (String field : fields) {
			ask(field, FieldText.of(element, field));
		}
		return this;
	}

	/**
	 * Asks for the fields of an address in the United Kingdom.
	 *
	 * @param path path of the address from the element
	 */
	public ElementDialog address(String path) {
		address = path;
		return fields(AddressFields.NAMES.stream().map(field -> path + '.' + field).toArray(String[]::new));
	}

	/** Says what is doubtful in an answer, if anything; it can be given all the same. */
	public ElementDialog doubt(BiFunction<String, String, Optional<String>> doubtful) {
		doubt = doubtful;
		return this;
	}

	/**
	 * Asks for the text of a field that is not shown as the file has it.
	 *
	 * @param shown gives what is shown for what the file has
	 */
	public ElementDialog text(String field, UnaryOperator<String> shown) {
		return ask(field, shown.apply(FieldText.of(element, field)));
	}

	/**
	 * Asks for something that is no field of the element. Its answer is among those that are given.
	 *
	 * @param name stands for its path
	 */
	public ElementDialog also(String name, String label, String value) {
		return ask(new Question(name, label, value, Optional.empty()));
	}

	/** Shows a value that is not asked for. */
	public ElementDialog shown(String label, String value) {
		rows.add(grid -> {
			label(grid, label);
			var text = new Text(grid, SWT.READ_ONLY);
			text.setText(value);
			text.setToolTipText(value);
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT)
					.applyTo(text);
		});
		return this;
	}

	/** Says something in as many lines as it takes: what it is for makes the dialog as wide as its words. */
	public ElementDialog note(String words) {
		rows.add(grid -> {
			var label = new Label(grid, SWT.WRAP);
			label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(2 * WIDTH, SWT.DEFAULT).applyTo(label);
		});
		return this;
	}

	private ElementDialog ask(String field, String value) {
		return ask(new Question(field, label(field), value, words(field)));
	}

	private ElementDialog ask(Question question) {
		rows.add(grid -> create(grid, question));
		answers.put(question.field(), question.value());
		before.put(question.field(), question.value());
		return this;
	}

	/** What is chosen from; none for a check box, and empty where anything may be typed. */
	private Optional<Map<String, String>> words(String field) {
		EClassifier of = FeaturePath.feature(type, field).orElseThrow().getEType();
		if (of instanceof EEnum values) {
			return Optional.of(Words.choices(values));
		}
		return of.getInstanceClass() == boolean.class ? Optional.of(Map.of()) : Optional.empty();
	}

	/** The id of an element is what the element is, such as a domain. */
	private String label(String field) {
		return FeaturePath.feature(type, field).filter(feature -> feature != Literals.IDENTIFIED__ID).map(Words::of)
				.orElseGet(() -> Words.of(type));
	}

	/** Says what is wrong with an answer, if anything. */
	public ElementDialog check(BiFunction<String, String, Optional<String>> wrong) {
		check = wrong;
		return this;
	}

	/**
	 * Refuses while it is typed what a field cannot hold, such as a date that cannot be read.
	 *
	 * @param today the day from which dates without a year are understood
	 */
	public ElementDialog readable(LocalDate today) {
		readFrom = Optional.of(today);
		return this;
	}

	/** Asks; gives what is to be written, or nothing if it was cancelled. */
	public Optional<List<Assignment>> ask() {
		return open() == OK ? Optional.of(assignments()) : Optional.empty();
	}

	/**
	 * As {@link #ask}, without the answers that are what stood there to begin with: what became of those fields
	 * meanwhile stays.
	 */
	public Optional<List<Assignment>> askForChanges() {
		return open() == OK ? Optional.of(changes()) : Optional.empty();
	}

	/** The answers that are not what stood there to begin with. */
	protected final List<Assignment> changes() {
		return assignments().stream()
				.filter(given -> !given.value().equals(String.valueOf(before.get(given.path())).strip())).toList();
	}

	/** All answers. */
	protected final List<Assignment> assignments() {
		List<Assignment> all = new ArrayList<>();
		answers.forEach((field, answer) -> all.add(new Assignment(field, answer.strip())));
		return all;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		scroll(DialogContent.of(this, area, title, message, 1));
		return area;
	}

	/** Makes the rows, which scroll where there are many: the buttons stay in sight on a low screen. */
	private void scroll(Composite content) {
		var scrolled = new ScrolledComposite(content, SWT.V_SCROLL);
		var grid = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(grid);
		rows.forEach(row -> row.accept(grid));
		scrolled.setContent(grid);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		Point size = grid.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int bar = size.y > HEIGHT ? scrolled.getVerticalBar().getSize().x : 0;
		GridDataFactory.fillDefaults().grab(true, true).hint(size.x + bar, Math.min(size.y, HEIGHT)).applyTo(scrolled);
		scrolled.addListener(SWT.Resize, resized -> scrolled
				.setMinHeight(grid.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
	}

	private void create(Composite grid, Question question) {
		if (question.words().isEmpty()) {
			label(grid, question.label());
			var text = new Text(grid, SWT.BORDER);
			text.setText(question.value());
			FeaturePath.feature(type, question.field()).flatMap(Words::message).ifPresent(text::setMessage);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
			OneLineEntry entry = OneLineEntry.on(text);
			text.addModifyListener(e -> answer(question.field(), text.getText()));
			texts.put(question.field(), text);
			if (AddressFields.NAMES.stream().map(this::inAddress).anyMatch(question.field()::equals)) {
				entry.onAddress(this::paste);
			}
			if (question.field().equals(inAddress(AddressFields.NAMES.getFirst()))) {
				new Label(grid, SWT.NONE).setText(""); //$NON-NLS-1$
				var paste = new Button(grid, SWT.PUSH);
				paste.setText(Messages.Address_paste);
				paste.addSelectionListener(
						SelectionListener.widgetSelectedAdapter(e -> paste(TextClipboard.text(grid.getDisplay()))));
			}
		} else if (question.words().get().isEmpty()) {
			new Label(grid, SWT.NONE).setText(""); //$NON-NLS-1$
			var button = new Button(grid, SWT.CHECK);
			button.setText(question.label());
			button.setSelection(Boolean.parseBoolean(question.value()));
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
					e -> answer(question.field(), String.valueOf(button.getSelection()))));
		} else {
			label(grid, question.label());
			choice(grid, question, question.words().get());
		}
	}

	private String inAddress(String field) {
		return address + '.' + field;
	}

	private void paste(String text) {
		new PasteAddressDialog(getShell(), text, List.of()).ask().ifPresent(fields -> fields.forEach(
				(field, value) -> Optional.ofNullable(texts.get(inAddress(field.getName())))
						.ifPresent(shown -> shown.setText(value))));
	}

	private void choice(Composite grid, Question question, Map<String, String> words) {
		var combo = new Combo(grid, SWT.READ_ONLY);
		List<String> values = List.copyOf(words.keySet());
		combo.setItems(words.values().toArray(String[]::new));
		combo.select(Math.max(0, values.indexOf(question.value())));
		WheelToForm.over(combo);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				e -> answer(question.field(), values.get(combo.getSelectionIndex()))));
	}

	private static void label(Composite grid, String label) {
		new Label(grid, SWT.NONE).setText(label.endsWith("?") ? label : label + ':'); //$NON-NLS-1$
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void answer(String field, String answer) {
		typed = true;
		answers.put(field, answer);
		validate();
	}

	private Optional<String> wrong(String field, String answer) {
		return check.apply(field, answer)
				.or(() -> readFrom.flatMap(today -> FieldText.refusal(type, field, answer, today)));
	}

	private void validate() {
		Optional<String> wrong = answers.entrySet().stream()
				.flatMap(entry -> wrong(entry.getKey(), entry.getValue().strip()).stream()).findFirst();
		if (wrong.isPresent() && typed && !answers.values().stream().allMatch(String::isBlank)) {
			setErrorMessage(wrong.get());
		} else {
			setErrorMessage(null);
		}
		String doubtful = answers.entrySet().stream().filter(entry -> !entry.getValue().isBlank())
				.flatMap(entry -> doubt.apply(entry.getKey(), entry.getValue().strip()).stream())
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		setMessage(doubtful.isEmpty() ? message : doubtful,
				doubtful.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
		DialogButton.enable(getButton(IDialogConstants.OK_ID), wrong.isEmpty());
	}
}
