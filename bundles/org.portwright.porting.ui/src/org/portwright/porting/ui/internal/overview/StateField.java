package org.portwright.porting.ui.internal.overview;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.Field;

/** The state as a field of the page: what is wrong with it is said at what corrects it, which can always be done. */
final class StateField extends Field {

	private final Button corrects;

	/** @param corrects corrects the state */
	StateField(EditedModel edited, Button corrects) {
		super(edited, Literals.PORT_ORDER__STATE.getName(), Words.of(Literals.PORT_ORDER__STATE));
		this.corrects = corrects;
	}

	@Override
	public Control control() {
		return corrects;
	}

	@Override
	public void refresh() {
		// The state itself is shown elsewhere.
	}
}
