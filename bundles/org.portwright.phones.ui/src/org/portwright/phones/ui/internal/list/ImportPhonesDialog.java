package org.portwright.phones.ui.internal.list;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.ReadTextFile;
import org.portwright.workspace.phones.ImportPhones;
import org.portwright.workspace.phones.PhoneChange;
import org.portwright.workspace.phones.PhonePlan;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Way;

/** Takes a list of phones: shows what of it was understood, and what it would change, before anything is changed. */
final class ImportPhonesDialog extends TitleAreaDialog {

	private static final Point SIZE = new Point(860, 640);
	private static final int[] WEIGHTS = { 8, 16, 22, 54 };
	/** Nobody reads more rows; the sentence above says how many there are. */
	private static final int MOST = 2000;
	private static final int TEXT_HEIGHT = 150;
	/** A field of the platform holds no more without standing still; a longer text is shown by its beginning. */
	private static final int SHOWN = 200_000;

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final PlanReading reading;
	private String text;
	private Optional<PhonePlan> plan = Optional.empty();
	private boolean filling;
	private @Nullable Text field;
	private @Nullable TextTable table;
	private @Nullable Button overwrite;

	/** @param text what is there to begin with; may be empty */
	ImportPhonesDialog(Shell parent, EngagementFiles engagementFiles, ModelFile file, String text) {
		super(parent);
		this.engagementFiles = engagementFiles;
		this.file = file;
		this.text = text;
		reading = new PlanReading(engagementFiles.runner(), file, this::show, this::tell);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite grid = DialogContent.of(this, area, Messages.ImportPhonesDialog_title,
				Messages.ImportPhonesDialog_message, 1);
		buttons(grid);
		var typed = new Text(grid, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		typed.setMessage(Messages.ImportPhonesDialog_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TEXT_HEIGHT).applyTo(typed);
		typed.addListener(SWT.Traverse, key -> key.doit |= key.detail == SWT.TRAVERSE_TAB_NEXT);
		typed.addModifyListener(modified -> {
			if (!filling) {
				read(typed.getText());
			}
		});
		field = typed;
		new Label(grid, SWT.NONE).setText(Messages.ImportPhonesDialog_seen);
		table = new TextTable(grid, List.of(Messages.ImportPhonesDialog_line, Messages.ImportPhonesDialog_what,
				Messages.ImportPhonesDialog_of, Messages.ImportPhonesDialog_text), WEIGHTS);
		var replace = new Button(grid, SWT.CHECK);
		replace.setText(Messages.ImportPhonesDialog_overwriteNone);
		replace.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(replace);
		replace.addSelectionListener(SelectionListener.widgetSelectedAdapter(checked -> enable()));
		overwrite = replace;
		return area;
	}

	private void buttons(Composite grid) {
		var line = new Composite(grid, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		var paste = new Button(line, SWT.PUSH);
		paste.setText(Messages.ImportPhonesDialog_paste);
		paste.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(pressed -> fill(TextClipboard.text(line.getDisplay()))));
		var open = new Button(line, SWT.PUSH);
		open.setText(Messages.ImportPhonesDialog_open);
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> choose()));
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ImportPhonesDialog_import, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable();
		if (!text.isEmpty()) {
			fill(text);
		}
	}

	private void choose() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.csv;*.txt;*.tsv", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		@Nullable
		String chosen = dialog.open();
		if (chosen != null) {
			engagementFiles.runner().run(new ReadTextFile(Path.of(chosen)),
					Way.asked(Messages.ImportPhonesDialog_reading), decoded -> {
						if (!isClosed()) {
							fill(decoded.text());
							decoded.remark().ifPresent(this::setMessage);
						}
					});
		}
	}

	private boolean isClosed() {
		return getShell() == null || getShell().isDisposed();
	}

	/** Shows a text in the field, as far as that can hold it, and reads all of it. */
	private void fill(String filled) {
		Text shown = Objects.requireNonNull(field);
		filling = true;
		shown.setText(filled.length() > SHOWN ? filled.substring(0, SHOWN) + '\u2026' : filled);
		shown.setEditable(filled.length() <= SHOWN);
		filling = false;
		read(filled);
	}

	private void read(String typed) {
		text = typed;
		plan = Optional.empty();
		enable();
		reading.read(typed);
	}

	private void show(PhonePlan read) {
		if (isClosed()) {
			return;
		}
		plan = Optional.of(read);
		setErrorMessage(null);
		setMessage(text.isBlank() ? Messages.ImportPhonesDialog_message : PlanWords.summary(read));
		Objects.requireNonNull(table).show(PlanWords.rows(read, MOST));
		Button replace = Objects.requireNonNull(overwrite);
		int differing = read.overwritten().size();
		replace.setText(PlanWords.overwriting(differing));
		replace.setEnabled(differing > 0);
		enable();
	}

	private void tell(String failure) {
		if (!isClosed()) {
			setErrorMessage(failure);
		}
	}

	private void enable() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(plan.filter(read -> !read.added().isEmpty() || read.changes().stream()
					.anyMatch(change -> !change.overwrites() || isOverwriting())).isPresent());
		}
	}

	private boolean isOverwriting() {
		Button replace = Objects.requireNonNull(overwrite);
		return replace.isEnabled() && replace.getSelection();
	}

	@Override
	protected void okPressed() {
		// What the tenant says by then otherwise than what was shown is not overwritten.
		Set<PhoneChange> wanted = isOverwriting() ? new HashSet<>(plan.orElseThrow().overwritten()) : Set.of();
		engagementFiles.runner().run(new ImportPhones(engagementFiles.model(), file, text, wanted::contains),
				Way.asked(Messages.ImportPhonesDialog_job), imported -> {
					// The table follows the model by itself.
				});
		super.okPressed();
	}
}
