package org.portwright.phones.ui.internal.signin;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.Phone;
import org.portwright.model.SignInOutcome;
import org.portwright.model.words.Words;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.keys.TabKey;
import org.portwright.ui.labels.Labels;

/** Asks how a sign-in ended, and what is to be remembered of it. */
final class EndSignInDialog extends TrayDialog {

	private static final int WIDTH = 380;
	private static final int LINES = 4;
	private static final List<SignInOutcome> OUTCOMES = List.of(SignInOutcome.FAILED, SignInOutcome.ABANDONED,
			SignInOutcome.SIGNED_IN);

	private final Phone phone;
	private SignInOutcome outcome = SignInOutcome.FAILED;
	private String note = ""; //$NON-NLS-1$
	private @Nullable Text text;

	EndSignInDialog(@Nullable Shell parent, Phone phone) {
		super(parent);
		this.phone = phone;
	}

	/** How it ended. */
	SignInOutcome outcome() {
		return outcome;
	}

	/** What is to be remembered; blank for nothing. */
	String note() {
		return note;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite fields = DialogContent.of(this, area, CommandName.of("endSignIn"), 1); //$NON-NLS-1$
		label(fields, NLS.bind(Messages.EndSignInDialog_how, Labels.of(phone).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		for (SignInOutcome each : OUTCOMES) {
			var button = new Button(fields, SWT.RADIO);
			button.setText(Words.of(each));
			button.setSelection(each == outcome);
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					outcome = each;
				}
			});
		}
		Label ofNote = label(fields, Messages.EndSignInDialog_note);
		var field = new Text(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * field.getLineHeight()).applyTo(field);
		// The tabulator leads out of it.
		TabKey.leadsOutOf(field);
		FieldRows.belong(ofNote, field);
		text = field;
		return area;
	}

	private static Label label(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.EndSignInDialog_end, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		note = Objects.requireNonNull(text).getText();
		super.okPressed();
	}
}
