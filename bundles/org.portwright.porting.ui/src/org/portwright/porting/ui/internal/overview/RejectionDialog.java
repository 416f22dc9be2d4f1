package org.portwright.porting.ui.internal.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.RejectedBy;
import org.portwright.model.words.Words;
import org.portwright.porting.life.RejectionCause;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.ui.internal.journal.HappenedDay;
import org.portwright.porting.ui.internal.journal.LabelledLines;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.help.HelpPlace;
import org.portwright.ui.keys.TickKeys;
import org.portwright.workspace.orders.RecordRejection;

/**
 * Asks who rejected an order, when and why: a code of a carrier, documented reasons as ticks, and the words as they
 * were given. A code that is known ticks its reason; what is in no source is written in words.
 */
final class RejectionDialog extends TitleAreaDialog {

	private static final int WIDTH = 420;
	private static final int SHOWN = 7;
	private static final int LINES = 3;

	private final HappenedDay day;
	private final String message;
	private final Map<RejectionCause, TableItem> ticks = new LinkedHashMap<>();
	private RejectedBy by = RejectedBy.CARRIER;
	private String code = ""; //$NON-NLS-1$
	private String reason = ""; //$NON-NLS-1$
	private Optional<RecordRejection.Said> said = Optional.empty();
	private Optional<Label> advice = Optional.empty();

	/**
	 * @param day   on which it was received
	 * @param hints what to know of the rejections before
	 */
	RejectionDialog(Shell parent, HappenedDay day, List<String> hints) {
		super(parent);
		this.day = day;
		message = hints.isEmpty() ? Messages.Rejection_message : hints.getFirst();
		setHelpAvailable(true);
	}

	/** The day that was said. */
	LocalDate day() {
		return day.day();
	}

	/** Asks; empty if it was cancelled. */
	Optional<RecordRejection.Said> ask() {
		return open() == OK ? said : Optional.empty();
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		HelpPlace.mark(shell, this);
		Objects.requireNonNull(shell).setText(Messages.Rejection_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		var lines = new LabelledLines(area);
		lines.label(Words.of(Literals.REJECTION__BY), SWT.CENTER);
		var who = new Combo(lines.grid(), SWT.READ_ONLY);
		Map<String, String> words = Words.choices(Literals.REJECTED_BY);
		words.values().forEach(who::add);
		who.select(by.getValue());
		who.addListener(SWT.Selection, e -> by = RejectedBy.VALUES.get(who.getSelectionIndex()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
		Text date = lines.line(Words.of(Literals.REJECTION__DATE), day.shown());
		date.addListener(SWT.Modify, e -> {
			day.type(date.getText());
			validate();
		});
		Text given = lines.line(Words.of(Literals.REJECTION__CODE), ""); //$NON-NLS-1$
		given.addListener(SWT.Modify, e -> {
			code = given.getText();
			RejectionCauses.ofCarrier(code).ifPresent(this::tick);
		});
		advice = addCauses(lines);
		Text told = lines.lines(Words.of(Literals.REJECTION__REASON), "", LINES, false); //$NON-NLS-1$
		told.addListener(SWT.Modify, e -> reason = told.getText());
		setTitle(Messages.Rejection_title);
		setMessage(message);
		return Objects.requireNonNull(area);
	}

	/** The reason is ticked and seen. */
	private void tick(RejectionCause cause) {
		TableItem item = Objects.requireNonNull(ticks.get(cause));
		item.setChecked(true);
		item.getParent().setSelection(item);
		tell(cause);
	}

	/** Says what to do about a reason. */
	private void tell(RejectionCause cause) {
		advice.ifPresent(label -> label.setText(cause.advice().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Optional<Label> addCauses(LabelledLines lines) {
		Composite grid = lines.grid();
		lines.label(Words.of(Literals.REJECTION__CAUSES), SWT.BEGINNING);
		var causes = new Table(grid, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		TickKeys.of(causes);
		causes.getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(e -> e.result = Words.of(Literals.REJECTION__CAUSES)));
		RejectionCauses.all().forEach(cause -> {
			var item = new TableItem(causes, SWT.NONE);
			item.setText(cause.label());
			ticks.put(cause, item);
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, causes.getItemHeight() * SHOWN).applyTo(causes);
		lines.label("", SWT.BEGINNING); //$NON-NLS-1$
		var label = new Label(grid, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2)
				.applyTo(label);
		causes.addListener(SWT.Selection, e -> {
			int index = causes.getSelectionIndex();
			if (index >= 0) {
				tell(RejectionCauses.all().get(index));
			}
		});
		return Optional.of(label);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		Optional<String> wrong = day.wrong();
		setErrorMessage(wrong.isPresent() ? wrong.get() : null);
		Optional<String> doubt = day.doubt();
		setMessage(doubt.orElse(message), doubt.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
	}

	@Override
	protected void okPressed() {
		List<String> causes = ticks.entrySet().stream().filter(tick -> tick.getValue().getChecked())
				.map(tick -> tick.getKey().code()).toList();
		said = Optional.of(new RecordRejection.Said(by, code, reason, causes));
		super.okPressed();
	}
}
