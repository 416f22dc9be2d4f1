package org.portwright.phones.ui.internal.screen;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.guides.PhoneScreen;
import org.portwright.phones.ui.internal.pairing.PairingCode;
import org.portwright.phones.ui.internal.pairing.PairingCodeDialog;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.phones.ui.internal.pairing.SignInPage;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.guides.WebPages;

/** What can be done below the picture, by the keyboard too. */
final class PhoneActions {

	private static final String GUIDE = "org.portwright.ui.signInPhone"; //$NON-NLS-1$
	private static final String END = "org.portwright.ui.endSignIn"; //$NON-NLS-1$

	private final Composite control;
	private final PairingCodes codes;
	private final Button copy;
	private final Button page;
	private final Button fresh;
	private final Button end;
	private Optional<PhonePlace> shown = Optional.empty();

	/** @param run runs a command on a phone */
	PhoneActions(Composite parent, IWorkbenchWindow window, PairingCodes codes, BiConsumer<String, PhonePlace> run) {
		this.codes = codes;
		control = new Composite(parent, SWT.NONE);
		RowLayoutFactory.swtDefaults().wrap(true).applyTo(control);
		copy = button(Messages.PhoneActions_copy, this::copy);
		page = button(Messages.PhoneActions_page, () -> WebPages.open(window, SignInPage.address()));
		fresh = button(Messages.PhoneActions_fresh,
				() -> shown.ifPresent(phone -> new PairingCodeDialog(window.getShell(), codes, shown).open()));
		button(Messages.PhoneActions_guide, () -> shown.ifPresent(phone -> run.accept(GUIDE, phone)));
		end = button(Messages.PhoneActions_end, () -> shown.ifPresent(phone -> run.accept(END, phone)));
	}

	private Button button(String text, Runnable deed) {
		var button = new Button(control, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
	}

	private void copy() {
		shown.flatMap(codes::of).map(PairingCode::text)
				.ifPresent(code -> TextClipboard.copy(control.getDisplay(), code));
	}

	Composite control() {
		return control;
	}

	/** Offers what fits a phone and its screen. */
	void show(PhonePlace phone, PhonePicture picture, boolean isUnderWay) {
		shown = Optional.of(phone);
		boolean isCode = picture.screen() == PhoneScreen.CODE;
		copy.setEnabled(!picture.largeCode().isEmpty());
		page.setEnabled(isCode);
		fresh.setEnabled(isCode);
		end.setEnabled(isUnderWay);
	}
}
