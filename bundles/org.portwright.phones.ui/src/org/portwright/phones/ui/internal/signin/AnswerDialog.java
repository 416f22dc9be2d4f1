package org.portwright.phones.ui.internal.signin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.guides.GuideStep;
import org.portwright.guides.StepAction;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.phones.signin.AnsweredStep;
import org.portwright.phones.signin.AnsweredStep.Meaning;
import org.portwright.phones.ui.internal.signin.StepAnswers.Asked;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.FieldText;

/**
 * Asks what the user found out in a step. Each field begins with what is recorded now, and only what the user changes
 * is an answer: nothing follows from a step that is done. What an answer means for the sign-in is told before it is
 * recorded; with one that stands against it, or without one, the step is done only if the user says so.
 */
final class AnswerDialog extends TrayDialog {

	private static final int WIDTH = 460;
	/** The end of the name of a field for a day; the field of its answer has the name without it. */
	private static final String SINCE = "Since"; //$NON-NLS-1$

	private final GuideStep step;
	private final List<Asked> asked;
	private final LocalDate today;
	private final AnsweredStep answered;
	private final Map<Asked, Supplier<String>> typed = new LinkedHashMap<>();
	private List<Assignment> answers = List.of();
	private boolean isDone;
	private @Nullable Label doubt;
	private @Nullable Button tick;

	/**
	 * @param today    the day from which dates without a year are understood
	 * @param answered the step with what is recorded now
	 */
	AnswerDialog(@Nullable Shell parent, GuideStep step, List<Asked> asked, LocalDate today, AnsweredStep answered) {
		super(parent);
		this.answered = answered;
		this.step = step;
		this.asked = List.copyOf(asked);
		this.today = today;
	}

	/** Returns the answers that the user changed; none after Cancel. */
	List<Assignment> answers() {
		return answers;
	}

	/** Returns whether the step is done with the answers. */
	boolean isDone() {
		return isDone;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite fields = DialogContent.of(this, area, Messages.AnswerDialog_title, 2);
		note(fields).setText(NLS.bind(
				asked.stream().anyMatch(Asked::isOfTenant) ? Messages.AnswerDialog_introduction
						: Messages.AnswerDialog_introductionOfPhone,
				step.title()));
		if (step.action() == StepAction.COPY_TEXT) {
			note(fields).setText(Messages.AnswerDialog_copied);
		}
		for (Asked each : asked) {
			new Label(fields, SWT.NONE).setText(label(each.field()));
			Control control = each.field().getEType() instanceof EEnum ? choice(fields, each) : text(fields, each);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
			Words.hint(each.field()).ifPresent(control::setToolTipText);
		}
		doubt = note(fields);
		var all = new Button(fields, SWT.CHECK);
		all.setText(Messages.AnswerDialog_tick);
		all.addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(all);
		tick = all;
		say(Optional.empty());
		return area;
	}

	private static String label(EAttribute field) {
		String name = Words.of(field);
		return name.endsWith("?") ? name : name + ':'; //$NON-NLS-1$
	}

	private static Label note(Composite fields) {
		var note = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		return note;
	}

	private Control choice(Composite fields, Asked of) {
		Map<String, String> words = Words.choices(of.field());
		List<String> values = List.copyOf(words.keySet());
		var combo = new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(words.values().toArray(String[]::new));
		combo.select(values.indexOf(of.held()));
		combo.addListener(SWT.Selection, event -> check());
		typed.put(of, () -> combo.getSelectionIndex() < 0 ? of.held() : values.get(combo.getSelectionIndex()));
		return combo;
	}

	private Control text(Composite fields, Asked of) {
		var text = new Text(fields, SWT.BORDER);
		text.setText(of.shown());
		Words.format(of.field()).ifPresent(text::setMessage);
		text.addListener(SWT.Modify, event -> check());
		typed.put(of, () -> text.getText().strip());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.AnswerDialog_record, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** A day that cannot be read is said here, since it would be lost with the dialog. */
	private void check() {
		Optional<String> refused = typed.entrySet().stream().flatMap(each -> refusal(each.getKey(), each.getValue()))
				.findFirst();
		say(refused);
		Shell shell = Objects.requireNonNull(doubt).getShell();
		shell.setSize(shell.getSize().x, shell.computeSize(shell.getSize().x, SWT.DEFAULT).y);
		@Nullable
		Button record = getButton(IDialogConstants.OK_ID);
		if (record != null) {
			DialogButton.enable(record, refused.isEmpty());
		}
	}

	private void say(Optional<String> refused) {
		typed.forEach((of, value) -> answered.take(of.field(), value.get()));
		List<Meaning> meanings = answered.meanings();
		boolean isAgainst = meanings.stream().anyMatch(Meaning::isOpen);
		boolean isOpen = isAgainst || answered.isUnanswered();
		Button all = Objects.requireNonNull(tick);
		String meant = Stream.of(meanings.stream().map(Meaning::words), openEnd().stream(),
				isOpen && !all.getSelection()
						? Stream.of(isAgainst ? Messages.AnswerDialog_stays : Messages.AnswerDialog_unanswered)
						: Stream.<String>empty())
				.flatMap(part -> part)
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		Objects.requireNonNull(doubt).setText(refused.orElse(meant).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		all.setVisible(isOpen);
		((GridData) all.getLayoutData()).exclude = !isOpen;
		all.getParent().layout();
	}

	/** A yes alone leaves open whether it is old enough: the need is not met, and its step stays. */
	private Optional<String> openEnd() {
		Set<String> days = typed.entrySet().stream()
				.filter(each -> Answer.YES.getLiteral().equals(each.getValue().get()))
				.map(each -> each.getKey().field().getName() + SINCE).collect(Collectors.toSet());
		return typed.entrySet().stream().anyMatch(
				each -> days.contains(each.getKey().field().getName()) && each.getValue().get().isEmpty())
						? Optional.of(NLS.bind(Messages.AnswerDialog_openEnd, Words.of(Answer.SETTLED)))
						: Optional.empty();
	}

	private Stream<String> refusal(Asked of, Supplier<String> value) {
		EAttribute field = of.field();
		return field.getEType() instanceof EEnum ? Stream.of()
				: FieldText.refusal(Literals.TENANT, of.path(), value.get(), today).stream();
	}

	@Override
	protected void okPressed() {
		List<Assignment> changed = new ArrayList<>();
		typed.forEach((of, value) -> {
			if (!value.get().equals(of.held()) && !value.get().equals(of.shown())) {
				changed.add(new Assignment(of.path(), value.get()));
			}
		});
		answers = List.copyOf(changed);
		isDone = !answered.isUnanswered() && answered.meanings().stream().noneMatch(Meaning::isOpen)
				|| Objects.requireNonNull(tick).getSelection();
		super.okPressed();
	}
}
