package org.portwright.porting.ui.internal.editor;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.GainingCarrier;
import org.portwright.porting.addresses.AddressFields;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;

/** The section on the carrier behind Microsoft, which the form names: to be checked, and to be replaced by another. */
final class FromCarrier {

	private FromCarrier() {
	}

	static void rows(FieldRows rows) {
		rows.telling(() -> known(rows));
		rows.text(Paths.CARRIER);
		rows.whenever(() -> isGiven(rows), () -> {
			rows.heading(Paths.CARRIER_ADDRESS);
			rows.together(() -> {
				rows.address(Paths.CARRIER_ADDRESS);
				rows.text(Paths.of(Paths.CARRIER_ADDRESS, Literals.ADDRESS__COUNTRY.getName()));
			});
		});
	}

	/** Whether the order names any of it itself. */
	private static boolean isGiven(FieldRows rows) {
		return !rows.edited().text(Paths.CARRIER).isBlank() || Literals.ADDRESS.getEAttributes().stream()
				.anyMatch(part -> !rows.edited().text(Paths.of(Paths.CARRIER_ADDRESS, part.getName())).isBlank());
	}

	private static String known(FieldRows rows) {
		GainingCarrier carrier = GainingCarrier.of(letter(rows));
		String printed = Stream.of(carrier.name(), AddressFields.line(carrier.address()))
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return carrier.isToBeChecked()
				? NLS.bind(Messages.FromCarrier_toBeChecked,
						new Object[] { printed, carrier.asOfShown(), carrier.source() })
				: NLS.bind(Messages.FromCarrier_own, printed);
	}

	private static LetterOfAuthorization letter(FieldRows rows) {
		return Optional.of(rows.edited().root()).filter(PortOrder.class::isInstance)
				.map(order -> ((PortOrder) order).getLoa())
				.orElseGet(ModelFactory.eINSTANCE::createLetterOfAuthorization);
	}
}
