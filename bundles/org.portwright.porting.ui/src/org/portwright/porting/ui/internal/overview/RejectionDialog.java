package org.portwright.porting.ui.internal.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.operations.RecordRejection;

/**
 * Asks who rejected an order, when and why: a code of a carrier, documented reasons as ticks, and the words as they
 * were given. A code that is known ticks its reason; what is in no source is written in words.
 */
final class RejectionDialog extends TitleAreaDialog {

	private static final int WIDTH = 420;
	private static final int SHOWN = 7;
	private static final int LINES = 3;

	private final LocalDate today;
	private final List<String> hints;
	private final Map<RejectionCause, TableItem> ticks = new LinkedHashMap<>();
	private String day;
	private RejectedBy by = RejectedBy.CARRIER;
	private String code = ""; //$NON-NLS-1$
	private String reason = ""; //$NON-NLS-1$
	private Optional<LocalDate> date = Optional.empty();
	private Optional<RecordRejection.Said> said = Optional.empty();

	/**
	 * @param today the day that stands there at first
	 * @param hints what to know of the rejections before
	 */
	RejectionDialog(Shell parent, LocalDate today, List<String> hints) {
		super(parent);
		this.today = today;
		this.hints = List.copyOf(hints);
		day = WrittenDate.shown(today);
		setHelpAvailable(false);
	}

	/** Asks; empty if it was cancelled. */
	Optional<RecordRejection.Said> ask() {
		return open() == OK ? said : Optional.empty();
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(Messages.Rejection_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		var grid = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(grid);
		label(grid, Words.of(Literals.REJECTION__BY), SWT.CENTER);
		var who = new Combo(grid, SWT.READ_ONLY);
		Map<String, String> words = Words.choices(Literals.REJECTED_BY);
		words.values().forEach(who::add);
		who.select(by.getValue());
		who.addListener(SWT.Selection, e -> by = RejectedBy.VALUES.get(who.getSelectionIndex()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
		line(grid, Words.of(Literals.REJECTION__DATE), day).addListener(SWT.Modify, e -> {
			day = text(e.widget);
			validate();
		});
		line(grid, Words.of(Literals.REJECTION__CODE), "").addListener(SWT.Modify, e -> { //$NON-NLS-1$
			code = text(e.widget);
			RejectionCauses.ofCarrier(code).map(ticks::get).ifPresent(item -> item.setChecked(true));
			validate();
		});
		addCauses(grid);
		label(grid, Words.of(Literals.REJECTION__REASON), SWT.BEGINNING);
		var given = new Text(grid, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, given.getLineHeight() * LINES).applyTo(given);
		given.addListener(SWT.Modify, e -> reason = given.getText());
		given.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
		setTitle(Messages.Rejection_title);
		setMessage(hints.isEmpty() ? Messages.Rejection_message : hints.getFirst());
		return Objects.requireNonNull(area);
	}

	private void addCauses(Composite grid) {
		label(grid, Words.of(Literals.REJECTION__CAUSES), SWT.BEGINNING);
		var causes = new Table(grid, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		causes.getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(e -> e.result = Words.of(Literals.REJECTION__CAUSES)));
		RejectionCauses.all().forEach(cause -> {
			var item = new TableItem(causes, SWT.NONE);
			item.setText(cause.carrierCode().map(number -> number + ' ' + cause.label()).orElse(cause.label()));
			ticks.put(cause, item);
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, causes.getItemHeight() * SHOWN).applyTo(causes);
		label(grid, "", SWT.BEGINNING); //$NON-NLS-1$
		var advice = new Label(grid, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, advice.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2)
				.applyTo(advice);
		causes.addListener(SWT.Selection, e -> {
			int index = causes.getSelectionIndex();
			advice.setText(index < 0 ? "" //$NON-NLS-1$
					: RejectionCauses.all().get(index).advice().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		});
	}

	private static String text(Object widget) {
		return ((Text) widget).getText();
	}

	private static Text line(Composite grid, String label, String shown) {
		label(grid, label, SWT.CENTER);
		var line = new Text(grid, SWT.BORDER);
		line.setText(shown);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	private static void label(Composite grid, String text, int place) {
		var label = new Label(grid, SWT.NONE);
		label.setText(text.isEmpty() ? text : text + ':');
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, place).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		Optional<String> wrong = Optional.empty();
		try {
			date = Optional.of(WrittenDate.read(day, today, WrittenDate.MissingYear.NEAREST));
		} catch (IllegalArgumentException e) {
			wrong = Optional.of(String.valueOf(e.getMessage()));
		}
		setErrorMessage(wrong.isPresent() ? wrong.get() : null);
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
	}

	@Override
	protected void okPressed() {
		List<String> causes = ticks.entrySet().stream().filter(tick -> tick.getValue().getChecked())
				.map(tick -> tick.getKey().code()).toList();
		said = Optional.of(new RecordRejection.Said(date.orElse(today), by, code, reason, causes));
		super.okPressed();
	}
}
