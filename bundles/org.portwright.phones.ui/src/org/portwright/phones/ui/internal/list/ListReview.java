package org.portwright.phones.ui.internal.list;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portwright.phones.operations.PhoneChange;
import org.portwright.phones.operations.PhonePlan;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.keys.TabKey;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.ReadTextFile;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * A list of phones that is typed, pasted or opened, and below it what of it was understood and what it would change.
 */
final class ListReview {

	private static final int[] WEIGHTS = { 8, 16, 22, 54 };
	/** Nobody reads more rows; the sentence above says how many there are. */
	private static final int MOST = 2000;
	private static final int TEXT_HEIGHT = 150;
	/** A field of the platform holds no more without standing still; a longer text is shown by its beginning. */
	private static final int SHOWN = 200_000;

	private final WorkRunner runner;
	private final Place place;
	private final Composite control;
	private final Text field;
	private final TextTable table;
	private final Button overwrite;
	private Optional<PlanReading> reading = Optional.empty();
	private Optional<PhonePlan> plan = Optional.empty();
	private String text = ""; //$NON-NLS-1$
	/** What is to be known of the file that the list was read out of. */
	private Optional<String> remark = Optional.empty();
	private boolean filling;

	/** The dialog or page that it is in. */
	interface Place {

		/** Says what is to be known. */
		void tell(String words);

		/** Says why a list could not be read; empty where nothing is wrong any more. */
		void refuse(Optional<String> reason);

		/** Whether there is something to take may be another now. */
		void renewed();
	}

	ListReview(Composite parent, WorkRunner runner, Place place) {
		this.runner = runner;
		this.place = place;
		control = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		GridLayoutFactory.fillDefaults().applyTo(control);
		buttons();
		field = new Text(control, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		field.setMessage(Messages.ListReview_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TEXT_HEIGHT).applyTo(field);
		TabKey.leadsOutOf(field);
		field.addModifyListener(modified -> {
			if (!filling) {
				read(field.getText());
			}
		});
		new Label(control, SWT.NONE).setText(Messages.ListReview_seen);
		table = new TextTable(control, List.of(Messages.ListReview_line, Messages.ListReview_what,
				Messages.ListReview_of, Messages.ListReview_text), WEIGHTS);
		overwrite = new Button(control, SWT.CHECK);
		overwrite.setText(PlanWords.overwriting(0));
		overwrite.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(overwrite);
		overwrite.addSelectionListener(SelectionListener.widgetSelectedAdapter(checked -> place.renewed()));
	}

	private void buttons() {
		var line = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		var paste = new Button(line, SWT.PUSH);
		paste.setText(Messages.ListReview_paste);
		paste.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(pressed -> fill(TextClipboard.text(line.getDisplay()))));
		var open = new Button(line, SWT.PUSH);
		open.setText(Messages.ListReview_open);
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> choose()));
	}

	private void choose() {
		var dialog = new FileDialog(control.getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.csv;*.txt;*.tsv", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		@Nullable
		String chosen = dialog.open();
		if (chosen != null) {
			open(Path.of(chosen));
		}
	}

	/** Reads a list out of a file. */
	void open(Path file) {
		runner.run(new ReadTextFile(file), RunMode.asked(Messages.ListReview_reading), decoded -> {
			if (!control.isDisposed()) {
				fill(decoded.text());
				remark = decoded.remark();
			}
		});
	}

	/** The tenant that the list is for from now on. */
	void compareWith(ModelFile tenant) {
		reading = Optional.of(new PlanReading(runner, tenant, this::show, this::fail));
		read(text);
	}

	/** There is no tenant to compare the list with. */
	void compareWithNone() {
		reading = Optional.empty();
		read(text);
	}

	/** Shows a text in the field, as far as that can hold it, and reads all of it. */
	void fill(String filled) {
		filling = true;
		field.setText(filled.length() > SHOWN ? filled.substring(0, SHOWN) + '\u2026' : filled);
		field.setEditable(filled.length() <= SHOWN);
		filling = false;
		read(filled);
	}

	private void read(String typed) {
		text = typed;
		remark = Optional.empty();
		plan = Optional.empty();
		place.renewed();
		reading.ifPresent(next -> next.read(typed));
	}

	private void show(PhonePlan read) {
		if (control.isDisposed()) {
			return;
		}
		plan = Optional.of(read);
		place.refuse(Optional.empty());
		place.tell(text.isBlank() ? Messages.ListReview_message
				: remark.map(known -> PlanWords.summary(read) + ' ' + known).orElse(PlanWords.summary(read)));
		table.show(PlanWords.rows(read, MOST));
		int differing = read.overwritten().size();
		overwrite.setText(PlanWords.overwriting(differing));
		overwrite.setEnabled(differing > 0);
		place.renewed();
	}

	private void fail(String failure) {
		if (!control.isDisposed()) {
			place.refuse(Optional.of(failure));
		}
	}

	/** Whether the list has something that would be taken. */
	boolean isTakable() {
		return plan.filter(read -> !read.added().isEmpty()
				|| read.changes().stream().anyMatch(change -> !change.overwrites() || isOverwriting())).isPresent();
	}

	private boolean isOverwriting() {
		return overwrite.isEnabled() && overwrite.getSelection();
	}

	/** The list as it was given. */
	String text() {
		return text;
	}

	/**
	 * Which of the values that the tenant has otherwise are replaced. What it says by then otherwise than what was
	 * shown is not.
	 */
	Predicate<PhoneChange> overwritten() {
		Set<PhoneChange> wanted = isOverwriting() ? new HashSet<>(plan.orElseThrow().overwritten()) : Set.of();
		return wanted::contains;
	}

	/** Gives the keyboard to the field. */
	void setFocus() {
		field.setFocus();
	}
}
