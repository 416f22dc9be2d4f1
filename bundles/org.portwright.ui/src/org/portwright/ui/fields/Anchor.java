package org.portwright.ui.fields;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Keeps what has the keyboard where it is on the screen while rows above it come and go. */
public final class Anchor {

	private Anchor() {
	}

	/** Does something that may change the size of rows of a form. */
	public static void hold(ScrolledForm form, Runnable change) {
		Optional<Control> focused = Optional.ofNullable(form.getDisplay().getFocusControl())
				.filter(control -> FieldSection.isWithin(control, form.getBody()));
		int before = focused.map(Anchor::top).orElse(0);
		change.run();
		focused.filter(control -> !control.isDisposed()).ifPresent(control -> {
			Point origin = form.getOrigin();
			int moved = top(control) - before;
			if (moved != 0) {
				form.setOrigin(origin.x, origin.y + moved);
			}
		});
	}

	private static int top(Control control) {
		return control.toDisplay(0, 0).y;
	}
}
