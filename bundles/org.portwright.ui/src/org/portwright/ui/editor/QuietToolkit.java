package org.portwright.ui.editor;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/**
 * Makes the widgets of a form. The platform's own lets a click between two fields bring the keyboard to the first field
 * of the section, where what is typed next spoils what stands there; here the keyboard stays where it is.
 */
final class QuietToolkit extends FormToolkit {

	QuietToolkit(Display display) {
		super(display);
	}

	@Override
	public void adapt(@Nullable Composite composite) {
		Objects.requireNonNull(composite).setBackground(getColors().getBackground());
		if (composite.getParent() != null) {
			composite.setMenu(composite.getParent().getMenu());
		}
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
