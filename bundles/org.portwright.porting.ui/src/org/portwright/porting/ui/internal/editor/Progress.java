package org.portwright.porting.ui.internal.editor;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;

/** The section on the order itself: its name, and its state, of which the Overview says more. */
final class Progress {

	private Progress() {
	}

	/** @param overview shows the Overview */
	static void rows(FieldRows rows, Runnable overview) {
		rows.text(Paths.NAME);
		rows.telling(Words.of(Literals.PORT_ORDER__STATE), 1,
				() -> rows.edited().root() instanceof PortOrder order ? Words.of(order.getState()) : ""); //$NON-NLS-1$
		rows.button(Messages.Progress_overview, overview);
	}
}
