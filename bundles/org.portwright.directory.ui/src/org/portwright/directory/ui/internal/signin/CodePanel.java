package org.portwright.directory.ui.internal.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portwright.directory.signin.SignInWay;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;

/**
 * The code that is typed elsewhere, in large letters, with its page and how long it holds. Hidden until there is one.
 */
final class CodePanel {

	private static final int SECOND = 1000;
	/** How much larger than text the code is, as a fraction. */
	private static final int LARGER = 5;
	private static final int THAN = 2;
	private static final int WIDTH = 420;

	private final Composite control;
	private final Text code;
	private final Label page;
	private final Label left;
	private final Button openPage;
	private Optional<SignInWay.ShownCode> shown = Optional.empty();

	/** @param open opens the page of a code */
	CodePanel(Composite parent, Consumer<SignInWay.ShownCode> open) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
		control.setVisible(false);
		page = label();
		var codeLabel = new Label(control, SWT.NONE);
		codeLabel.setText(Messages.Code_code);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(codeLabel);
		// A text that cannot be written can be selected, and a screen reader reads it letter by letter.
		code = new Text(control, SWT.READ_ONLY | SWT.BORDER | SWT.CENTER);
		code.setFont(large());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(code);
		button(Messages.Code_copy, () -> TextClipboard.copy(control.getDisplay(), code.getText()));
		openPage = button(Messages.Code_open, () -> shown.ifPresent(open));
		left = label();
		label().setText(Messages.Code_stranger);
	}

	private Label label() {
		var label = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private org.eclipse.swt.graphics.Font large() {
		FontData[] text = JFaceResources.getTextFontDescriptor().getFontData();
		FontDescriptor larger = FontDescriptor.createFrom(text).setHeight(text[0].getHeight() * LARGER / THAN)
				.withStyle(SWT.BOLD);
		return new LocalResourceManager(JFaceResources.getResources(), code).create(larger);
	}

	private Button button(String label, Runnable pressed) {
		var button = new Button(control, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		return button;
	}

	/** What the Enter key is to do while a code is shown. */
	Button usual() {
		return openPage;
	}

	/** Shows a code, or none. */
	void show(Optional<SignInWay.ShownCode> newCode) {
		shown = newCode;
		control.setVisible(newCode.isPresent());
		((GridData) control.getLayoutData()).exclude = newCode.isEmpty();
		newCode.ifPresent(now -> {
			code.setText(now.code());
			page.setText(NLS.bind(Messages.Code_page, now.page()));
			tick(now);
			code.setFocus();
			code.selectAll();
		});
	}

	private void tick(SignInWay.ShownCode ticking) {
		if (control.isDisposed() || !shown.equals(Optional.of(ticking))) {
			return;
		}
		Duration rest = Duration.between(Instant.now(), ticking.expires());
		left.setText(rest.isNegative() ? Messages.Code_expired : NLS.bind(Messages.Code_left, written(rest)));
		control.getDisplay().timerExec(SECOND, () -> tick(ticking));
	}

	/** Minutes and seconds, as a clock has them. */
	static String written(Duration rest) {
		return String.format(Locale.ROOT, "%d:%02d", rest.toMinutes(), rest.toSecondsPart()); //$NON-NLS-1$
	}
}
