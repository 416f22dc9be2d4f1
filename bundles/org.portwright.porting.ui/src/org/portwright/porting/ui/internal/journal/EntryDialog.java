package org.portwright.porting.ui.internal.journal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.help.HelpPlace;

/** Asks for what is to be written into the journal: a text and, where they are asked for, who and on which day. */
final class EntryDialog extends TitleAreaDialog {

	private static final int LINES = 8;

	private final Asked asked;
	private final HappenedDay day;
	private String text;
	private String who = ""; //$NON-NLS-1$

	/**
	 * What is asked for.
	 *
	 * @param text   what stands there at first
	 * @param label  what the text is called
	 * @param who    the label of the field for a person; empty if the dialog asks for none
	 * @param day    what the day is called; empty: none is asked for
	 * @param needed whether there has to be a text
	 */
	record Asked(String title, String message, String label, String text, Optional<String> who, Optional<String> day,
			boolean needed) {

		/** A text alone. */
		static Asked of(String title, String message, String label, String text) {
			return new Asked(title, message, label, text, Optional.empty(), Optional.empty(), true);
		}

		/** The same with who. */
		Asked by(String label) {
			return new Asked(title, message, this.label, text, Optional.of(label), day, needed);
		}

		/** The same with a day. */
		Asked on(String label) {
			return new Asked(title, message, this.label, text, who, Optional.of(label), needed);
		}

		/** The same where the text may be empty. */
		Asked optional() {
			return new Asked(title, message, label, text, who, day, false);
		}
	}

	/** What was said. */
	record Said(String text, String who, LocalDate day) {
	}

	EntryDialog(Shell parent, Asked asked, HappenedDay day) {
		super(parent);
		this.asked = asked;
		this.day = day;
		text = asked.text();
		setHelpAvailable(true);
	}

	/** Asks; empty if it was cancelled. */
	Optional<Said> ask() {
		return open() == OK ? Optional.of(new Said(text, who, day.day())) : Optional.empty();
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		HelpPlace.mark(shell, this);
		Objects.requireNonNull(shell).setText(asked.title());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		var lines = new LabelledLines(area);
		Text entry = lines.lines(asked.label(), text, LINES, true);
		entry.addListener(SWT.Modify, e -> {
			text = entry.getText();
			validate();
		});
		asked.who().ifPresent(label -> {
			Text line = lines.line(label, ""); //$NON-NLS-1$
			line.addListener(SWT.Modify, e -> who = line.getText());
		});
		asked.day().ifPresent(label -> {
			Text line = lines.line(label, day.shown());
			line.addListener(SWT.Modify, e -> {
				day.type(line.getText());
				validate();
			});
		});
		setTitle(asked.title());
		setMessage(asked.message());
		return Objects.requireNonNull(area);
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
		setMessage(doubt.orElse(asked.message()), doubt.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty() && !(asked.needed() && text.isBlank()));
	}
}
