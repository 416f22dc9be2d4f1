package org.portwright.ui.guides;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.internal.texts.Messages;

/** Shows the address of a page that could not be opened, to copy it or to type it elsewhere. */
final class AddressDialog extends TrayDialog {

	private static final int WIDTH = 420;

	private final String address;
	private String before = ""; //$NON-NLS-1$

	AddressDialog(Shell parent, String address) {
		super(parent);
		this.address = address;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite content = DialogContent.of(this, area, Messages.AddressDialog_title, 1);
		var message = new Label(content, SWT.WRAP);
		message.setText(Messages.AddressDialog_message);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(message);
		var field = new Text(content, SWT.BORDER | SWT.READ_ONLY);
		field.setText(address);
		field.selectAll();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		var clipboard = new Label(content, SWT.WRAP);
		clipboard.setText(Messages.AddressDialog_clipboard);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(clipboard);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, Messages.AddressDialog_copy, true);
		createButton(parent, IDialogConstants.OK_ID, Messages.AddressDialog_opened, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.CLIENT_ID) {
			copy();
		} else {
			super.buttonPressed(id);
		}
	}

	/** Enter goes on then, rather than doing the same again without a word. */
	private void copy() {
		String held = TextClipboard.text(getShell().getDisplay());
		if (!held.equals(address)) {
			before = held;
			TextClipboard.copy(getShell().getDisplay(), address);
		}
		getShell().setDefaultButton(getButton(IDialogConstants.OK_ID));
	}

	/** The step before may have left there what the page is to get: a code, or the address of a phone. */
	@Override
	protected void okPressed() {
		if (TextClipboard.text(getShell().getDisplay()).equals(address)) {
			TextClipboard.copy(getShell().getDisplay(), before);
		}
		super.okPressed();
	}
}
