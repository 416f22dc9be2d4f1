package org.portwright.ui.forms;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/**
 * Makes the widgets of a form. The platform's own lets a click between two fields bring the keyboard to the first field
 * of the section, where what is typed next spoils what stands there; here the keyboard stays where it is. A click on
 * blank paper behind a link or a check box does nothing.
 */
public final class QuietToolkit extends FormToolkit {

	/** What the platform's themes leave alone. */
	private static final String NO_STYLE = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	public QuietToolkit(Display display) {
		super(display);
	}

	@Override
	public void adapt(@Nullable Composite composite) {
		Objects.requireNonNull(composite).setBackground(getColors().getBackground());
		if (composite.getParent() != null) {
			composite.setMenu(composite.getParent().getMenu());
		}
	}

	/**
	 * A button that is pressed never gets a colour: GTK would show it in that where it cannot be pressed, too, also
	 * once the colour is taken back. The platform's own gives each widget the colours of the form.
	 */
	@Override
	public Button createButton(@Nullable Composite parent, @Nullable String text, int style) {
		if ((style & (SWT.CHECK | SWT.RADIO)) != 0) {
			return ClickArea.narrow(super.createButton(parent, text, style));
		}
		var button = new Button(Objects.requireNonNull(parent), style | getOrientation());
		if (text != null) {
			button.setText(text);
		}
		button.setMenu(parent.getMenu());
		button.setData(NO_STYLE, Boolean.TRUE);
		button.addFocusListener(FocusListener.focusGainedAdapter(gained -> ensureVisible(button)));
		return button;
	}

	/** Returns a label that wraps without GTK's help if it is to wrap; other platforms wrap theirs quickly. */
	@Override
	public Label createLabel(@Nullable Composite parent, @Nullable String text, int style) {
		if ((style & SWT.WRAP) == 0 || !Util.isGtk()) {
			return super.createLabel(parent, text, style);
		}
		var label = new WrappedLabel(Objects.requireNonNull(parent), style | getOrientation());
		if (text != null) {
			label.setText(text);
		}
		adapt(label, false, false);
		return label;
	}

	@Override
	public Hyperlink createHyperlink(@Nullable Composite parent, @Nullable String text, int style) {
		return ThemedLink.of(super.createHyperlink(parent, text, style));
	}

	@Override
	public ImageHyperlink createImageHyperlink(@Nullable Composite parent, int style) {
		return ThemedLink.of(super.createImageHyperlink(parent, style));
	}
}
