package org.portwright.phones.ui.internal.list;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.portwright.phones.lists.PhoneList;
import org.portwright.phones.lists.PhoneListReader;
import org.portwright.phones.operations.ReviewPhones;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.keys.TabKey;
import org.portwright.ui.proposals.SourceNote;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.ReadTextFile;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * The field into which a list of phones is typed, pasted or read out of a file. It reads the list in the background,
 * compares it with a tenant, and hands the proposal to a dialog or a page.
 */
final class PhoneListInput {

	private static final Duration PAUSE = Duration.ofMillis(200);
	private static final int LINES = 6;
	/** A field of the platform holds no more without blocking; a longer text is shown by its beginning. */
	private static final int SHOWN = 200_000;

	private final WorkRunner runner;
	private final Place place;
	private final Composite control;
	private final Text field;
	private final RunMode comparing = RunMode.hidden(Messages.PhoneListInput_job).latestFor(this);
	private Optional<ModelFile> tenant = Optional.empty();
	private Optional<PhoneList> list = Optional.empty();
	private Optional<ReviewPhones> reader = Optional.empty();
	private String text = ""; //$NON-NLS-1$
	/** A sentence about the file that the list was read out of. */
	private Optional<String> remark = Optional.empty();
	private boolean filling;

	/** The dialog or page of the field. */
	interface Place {

		/** Shows what a list proposes, and a sentence about the list. */
		void show(Proposal proposal, String summary, List<SourceNote> notes);
	}

	/** Makes it in a grid of one column. */
	PhoneListInput(Composite parent, WorkRunner runner, Place place) {
		this.runner = runner;
		this.place = place;
		control = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		GridLayoutFactory.fillDefaults().applyTo(control);
		var line = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		button(line, Messages.PhoneListInput_paste, () -> fill(TextClipboard.text(line.getDisplay())));
		button(line, Messages.PhoneListInput_open, this::choose);
		field = new Text(control, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		field.setMessage(Messages.PhoneListInput_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * field.getLineHeight())
				.applyTo(field);
		TabKey.leadsOutOf(field);
		field.addModifyListener(modified -> {
			if (!filling) {
				read(field.getText());
			}
		});
	}

	private static void button(Composite line, String label, Runnable action) {
		var button = new Button(line, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
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
		runner.run(new ReadTextFile(file), RunMode.asked(Messages.PhoneListInput_reading), decoded -> {
			if (!control.isDisposed()) {
				remark = decoded.remark();
				show(decoded.text());
			}
		});
	}

	/** Compares the list with another tenant from now on; with none if there is none. */
	void compareWith(Optional<ModelFile> other) {
		tenant = other;
		showNothing();
		list.ifPresent(this::compare);
	}

	/** Shows a text in the field, as far as that can hold it, and reads all of it. */
	void fill(String filled) {
		remark = Optional.empty();
		show(filled);
	}

	private void show(String filled) {
		filling = true;
		field.setText(filled.length() > SHOWN ? filled.substring(0, SHOWN) + '\u2026' : filled);
		field.setEditable(filled.length() <= SHOWN);
		filling = false;
		read(filled);
	}

	private void read(String typed) {
		text = typed;
		list = Optional.empty();
		showNothing();
		Calculation<PhoneList> reading = host -> PhoneListReader.read(typed, host::checkCanceled);
		runner.run(reading, comparing.after(PAUSE), new Answer<>() {

			@Override
			public void done(PhoneList read) {
				if (!control.isDisposed()) {
					list = Optional.of(read);
					compare(read);
				}
			}
		});
	}

	private void showNothing() {
		reader = Optional.empty();
		place.show(new Proposal(List.of()), Messages.PhoneListInput_message, List.of());
	}

	private void compare(PhoneList read) {
		tenant.filter(ModelFile::exists).ifPresent(file -> {
			var comparison = new ReviewPhones(file, read);
			runner.run(comparison, comparing, new Answer<>() {

				@Override
				public void done(Proposal proposal) {
					if (!control.isDisposed() && !text.isBlank()) {
						reader = Optional.of(comparison);
						place.show(proposal, PhoneListWords.summary(read, proposal),
								PhoneListWords.notes(read, remark));
					}
				}
			});
		});
	}

	/** Says in the dialog or on the page why a list could not be read. */
	private abstract class Answer<R> implements Reply<R> {

		@Override
		public boolean failed(Throwable reason) {
			if (reason instanceof CoreException told && !control.isDisposed()) {
				place.show(new Proposal(List.of()), Messages.PhoneListInput_message,
						List.of(SourceNote.error(String.valueOf(told.getMessage()))));
				return true;
			}
			return false;
		}
	}

	/** Returns the reader of the proposal that is shown; empty if there is none. */
	Optional<ReviewPhones> reader() {
		return reader;
	}

	/** Gives the keyboard to the field. */
	void setFocus() {
		field.setFocus();
	}
}
