package org.portwright.porting.ui.internal.overview;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.porting.life.MailText;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.dialogs.DialogContent;

/** Shows a mail that can be sent: it is copied, or opened in the mail program. Nothing is sent from here. */
final class MailTextDialog extends TitleAreaDialog {

	private static final int WIDTH = 520;
	private static final int LINES = 18;
	private static final int OPEN = IDialogConstants.CLIENT_ID + 1;

	private final String title;
	private final MailText mail;

	MailTextDialog(Shell parent, String title, MailText mail) {
		super(parent);
		this.title = title;
		this.mail = mail;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite frame = DialogContent.of(this, area, title, Messages.Mail_message, 1);
		var text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		text.setText(mail.body().replace("\n", Text.DELIMITER)); //$NON-NLS-1$
		text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = mail.subject()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, text.getLineHeight() * LINES).indent(8, 8)
				.applyTo(text);
		DialogContent.title(this, mail.subject());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, OPEN, Messages.Mail_open, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Mail_copy, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == OPEN) {
			Program.launch(mail.mailto());
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		TextClipboard.copy(getShell().getDisplay(), mail.subject() + "\n\n" + mail.body()); //$NON-NLS-1$
		super.okPressed();
	}
}
