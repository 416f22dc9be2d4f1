package org.portwright.porting.ui.internal.numbers;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.fields.ElementDialog;

/** Asks for the emergency location of a place; it has its own topic of the help. */
final class EmergencyLocationDialog extends ElementDialog {

	/** @param place the order or its site */
	EmergencyLocationDialog(Shell parent, EObject place, String message) {
		super(parent, place.eClass(), Optional.of(place), message);
	}
}
