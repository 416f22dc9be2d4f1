package org.portwright.porting.ui.internal.journal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.porting.written.WrittenDate;

/** Asks for what is to be written into the journal: a text and, where they are asked for, who and on which day. */
final class EntryDialog extends TitleAreaDialog {

	private static final int WIDTH = 420;
	private static final int LINES = 8;

	private final Asked asked;
	private final LocalDate today;
	private String text;
	private String who = ""; //$NON-NLS-1$
	private String day;
	private Optional<LocalDate> date = Optional.empty();

	/**
	 * What is asked for.
	 *
	 * @param text  what stands there at first
	 * @param label what the text is called
	 * @param who   what it is called who; empty: nobody is asked for
	 * @param day   what the day is called; empty: none is asked for
	 */
	record Asked(String title, String message, String label, String text, Optional<String> who, Optional<String> day) {

		/** A text alone. */
		static Asked of(String title, String message, String label, String text) {
			return new Asked(title, message, label, text, Optional.empty(), Optional.empty());
		}

		/** The same with who. */
		Asked by(String label) {
			return new Asked(title, message, this.label, text, Optional.of(label), day);
		}

		/** The same with a day. */
		Asked on(String label) {
			return new Asked(title, message, this.label, text, who, Optional.of(label));
		}
	}

	/** What was said. */
	record Said(String text, String who, LocalDate day) {
	}

	/** @param today the day that stands there at first */
	EntryDialog(Shell parent, Asked asked, LocalDate today) {
		super(parent);
		this.asked = asked;
		this.today = today;
		text = asked.text();
		day = WrittenDate.shown(today);
		setHelpAvailable(false);
	}

	/** Asks; empty if it was cancelled. */
	Optional<Said> ask() {
		return open() == OK ? Optional.of(new Said(text, who, date.orElse(today))) : Optional.empty();
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(asked.title());
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
		label(grid, asked.label(), SWT.BEGINNING);
		var entry = new Text(grid, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		entry.setText(text);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, entry.getLineHeight() * LINES).applyTo(entry);
		entry.addModifyListener(e -> text = entry.getText());
		entry.addListener(SWT.Modify, e -> validate());
		entry.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
		asked.who().ifPresent(label -> line(grid, label, "").addListener(SWT.Modify, //$NON-NLS-1$
				e -> who = ((Text) Objects.requireNonNull(e.widget)).getText()));
		asked.day().ifPresent(label -> line(grid, label, day).addListener(SWT.Modify, e -> {
			day = ((Text) Objects.requireNonNull(e.widget)).getText();
			validate();
		}));
		setTitle(asked.title());
		setMessage(asked.message());
		return Objects.requireNonNull(area);
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
		label.setText(text + ':');
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
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty() && !text.isBlank());
	}
}
