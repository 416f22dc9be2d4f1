package org.portwright.phones.ui.internal.pairing;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.text.Typed;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.fields.FieldRows;

/**
 * Takes the pairing code from the phone's screen to the clipboard and to where its time is shown; no file gets it. What
 * is doubtful about it is said, and nothing is put right unasked.
 */
public final class PairingCodeDialog extends TrayDialog {

	private static final int WIDTH = 460;
	/** Room for all that can be said at once, so that the dialog stays where it is while somebody types. */
	private static final int LINES = 6;
	/** RFC 8628 leaves the life of a code to whoever gives it; no phone is watched for longer than an hour. */
	private static final int LONGEST = 60;

	private final PairingCodes codes;
	private final Optional<PhonePlace> phone;
	private @Nullable Text code;
	private @Nullable Label doubts;
	private @Nullable Button close;
	private @Nullable Combo page;
	private @Nullable Spinner minutes;

	/** @param phone whose code it is; empty to copy it alone */
	public PairingCodeDialog(Shell parent, PairingCodes codes, Optional<PhonePlace> phone) {
		super(parent);
		this.codes = codes;
		this.phone = phone;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite fields = DialogContent.of(this, area, Messages.PairingCodeDialog_title, 2);
		var warning = new Label(fields, SWT.WRAP);
		warning.setText(Messages.PairingCodeDialog_warning);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(warning);
		Label ofCode = label(fields, Messages.PairingCodeDialog_code);
		var codeField = new Text(fields, SWT.BORDER);
		codeField.setMessage(Messages.PairingCodeDialog_codeHint);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(codeField);
		label(fields, ""); //$NON-NLS-1$
		var said = new Label(fields, SWT.WRAP);
		int line = said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LINES * line).applyTo(said);
		label(fields, ""); //$NON-NLS-1$
		var closed = new Button(fields, SWT.CHECK);
		closed.setText(Messages.PairingCodeDialog_close);
		closed.setEnabled(false);
		Label ofPage = label(fields, Messages.PairingCodeDialog_page);
		var pageField = new Combo(fields, SWT.DROP_DOWN);
		pageField.setItems(SignInPage.KNOWN.toArray(String[]::new));
		pageField.setText(SignInPage.address());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pageField);
		Label ofLife = label(fields, Messages.PairingCodeDialog_life);
		var life = new Spinner(fields, SWT.BORDER);
		life.setValues((int) PairingCodes.USUAL.toMinutes(), 1, LONGEST, 0, 1, 5);
		FieldRows.belong(ofCode, codeField);
		FieldRows.belong(ofPage, pageField);
		FieldRows.belong(ofLife, life);
		codeField.addListener(SWT.Modify, event -> validate());
		pageField.addListener(SWT.Modify, event -> validate());
		code = codeField;
		doubts = said;
		close = closed;
		page = pageField;
		minutes = life;
		return area;
	}

	private static Label label(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.PairingCodeDialog_copy, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		validate();
	}

	private void validate() {
		boolean isPage = SignInPage.parse(page()).isPresent();
		@Nullable
		Button copy = getButton(IDialogConstants.OK_ID);
		if (copy != null) {
			DialogButton.enable(copy, !code().isEmpty() && isPage);
		}
		Set<CodeDoubt> found = CodeDoubt.of(code());
		Objects.requireNonNull(doubts).setText(Stream
				.concat(isPage ? Stream.of() : Stream.of(Messages.PairingCodeDialog_noPage),
						found.stream().map(PairingCodeDialog::words))
				.collect(Collectors.joining("\n"))); //$NON-NLS-1$
		Objects.requireNonNull(close).setEnabled(found.contains(CodeDoubt.BLANKS));
	}

	private static String words(CodeDoubt doubt) {
		return switch (doubt) {
		case BLANKS -> Messages.CodeDoubts_blanks;
		case LOOK_ALIKES -> Messages.CodeDoubts_lookAlikes;
		case STRANGE -> Messages.CodeDoubts_strange;
		};
	}

	private String code() {
		return Typed.text(Objects.requireNonNull(code).getText());
	}

	private String page() {
		return Objects.requireNonNull(page).getText();
	}

	@Override
	protected void okPressed() {
		SignInPage.use(page());
		Button closed = Objects.requireNonNull(close);
		String taken = closed.isEnabled() && closed.getSelection() ? CodeDoubt.closed(code()) : code();
		TextClipboard.copy(getShell().getDisplay(), taken);
		Duration life = Duration.ofMinutes(Objects.requireNonNull(minutes).getSelection());
		phone.ifPresent(place -> codes.take(place, taken, life));
		super.okPressed();
	}
}
