package org.portwright.porting.ui.internal.editor;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;

/** The section with the emergency location of the service address; those of other places stand at the sites. */
final class EmergencyRows {

	private EmergencyRows() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Emergency_introduction);
		rows.choice(Literals.PORT_ORDER__EMERGENCY_ADDRESS.getName());
		rows.text(Literals.PORT_ORDER__LOCATION_ID.getName());
	}
}
