package org.portwright.porting.ui.internal.numbers;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.help.HelpPlace;
import org.portwright.workspace.kept.AddNumbersOfText.Added;

/** Shows what in a text was not taken as a number, what is doubtful and what was put right, as text to copy. */
final class NotTakenDialog extends Dialog {

	/** What {@link #open} returns where the doubtful numbers are wanted. */
	static final int ADD = IDialogConstants.CLIENT_ID;

	private static final int MOST = 1000;

	private final List<String> lines = new ArrayList<>();
	private final long doubtful;

	NotTakenDialog(Shell parent, Added added) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		doubtful = added.doubtful();
		NumbersInText read = added.read();
		added.left().ranges().stream().filter(range -> !range.isPortable()).limit(MOST).forEach(range -> lines
				.add(NLS.bind(Messages.NotTakenDialog_notPortable, UkNumberPlan.display(range.range()))));
		read.notTaken().stream().limit(MOST).map(NotTaken::message).forEach(lines::add);
		if (read.notTaken().size() > MOST) {
			lines.add(NLS.bind(Messages.NotTakenDialog_more, read.notTaken().size() - MOST));
		}
		added.doubts().stream().limit(MOST).map(Doubt::message).forEach(lines::add);
		read.notes().stream().limit(MOST).map(Note::message).forEach(lines::add);
	}

	/** What is shown, line by line. */
	List<String> lines() {
		return lines;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		HelpPlace.mark(shell, this);
		if (shell != null) {
			shell.setText(Messages.NotTakenDialog_title);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		var text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		text.setText(String.join(System.lineSeparator(), lines));
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(90),
				convertHeightInCharsToPixels(16)).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		if (doubtful > 0) {
			createButton(parent, ADD, MessageFormat.format(Messages.NotTakenDialog_add, doubtful), false);
		}
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == ADD) {
			setReturnCode(ADD);
			close();
		} else {
			super.buttonPressed(button);
		}
	}
}
