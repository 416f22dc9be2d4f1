package org.portwright.phones.ui.internal.signin;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.help.HelpPlace;

/** Takes the pairing code from the phone's screen to the clipboard, and keeps it nowhere else. */
final class PairingCodeDialog extends Dialog {

	private static final int WIDTH = 320;

	private @Nullable Text code;
	private @Nullable Combo page;

	PairingCodeDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		HelpPlace.mark(shell, this);
		Objects.requireNonNull(shell).setText(Messages.PairingCodeDialog_title);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		var fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		label(fields, Messages.PairingCodeDialog_code);
		var codeField = new Text(fields, SWT.BORDER);
		codeField.setMessage(Messages.PairingCodeDialog_codeHint);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(codeField);
		label(fields, Messages.PairingCodeDialog_page);
		var pageField = new Combo(fields, SWT.DROP_DOWN);
		pageField.setItems(SignInPage.KNOWN.toArray(String[]::new));
		pageField.setText(SignInPage.address());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pageField);
		codeField.addListener(SWT.Modify, event -> validate());
		pageField.addListener(SWT.Modify, event -> validate());
		code = codeField;
		page = pageField;
		return area;
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.PairingCodeDialog_copy, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		validate();
	}

	private void validate() {
		@Nullable
		Button copy = getButton(IDialogConstants.OK_ID);
		if (copy != null) {
			copy.setEnabled(!code().isEmpty() && SignInPage.parse(page()).isPresent());
		}
	}

	private String code() {
		return Objects.requireNonNull(code).getText().strip().toUpperCase(Locale.ROOT);
	}

	private String page() {
		return Objects.requireNonNull(page).getText();
	}

	@Override
	protected void okPressed() {
		SignInPage.use(page());
		TextClipboard.copy(getShell().getDisplay(), code());
		super.okPressed();
	}
}
