package org.portwright.porting.ui.internal.overview;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.Field;

/** The state as a field of the page: what is wrong with it is said at what records another one. */
final class StateField extends Field {

	private final Button records;

	/** @param records records another state */
	StateField(EditedModel edited, Button records) {
		super(edited, Literals.PORT_ORDER__STATE.getName(), Words.of(Literals.PORT_ORDER__STATE));
		this.records = records;
	}

	@Override
	public Control control() {
		return records;
	}

	@Override
	public void refresh() {
		// The state itself is shown elsewhere.
	}
}
