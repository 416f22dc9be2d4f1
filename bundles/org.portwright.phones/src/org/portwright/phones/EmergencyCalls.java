package org.portwright.phones;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.phones.internal.texts.Messages;

/**
 * What Microsoft documents of emergency calls of a phone at the SIP Gateway.
 *
 * @param dynamic whether its model has dynamic location
 * @param lldp    whether the switch must use LLDP for that
 * @param asOf    the day of the source
 */
public record EmergencyCalls(boolean dynamic, boolean lldp, String source, String asOf) {

	/** Returns those of a phone by its model as typed; empty where nothing is documented. */
	public static Optional<EmergencyCalls> of(@Nullable String model) {
		return PhoneModels.known().of(model).flatMap(PhoneModel::emergency);
	}

	/** In a few words, for a table. */
	public String label() {
		return dynamic ? Messages.EmergencyCalls_dynamicLabel : Messages.EmergencyCalls_noDynamicLabel;
	}

	/** Sentences for people. */
	public String words() {
		String day = AccountWords.DAY.format(LocalDate.parse(asOf));
		return NLS.bind(!dynamic ? Messages.EmergencyCalls_noDynamic
				: lldp ? Messages.EmergencyCalls_lldp : Messages.EmergencyCalls_dynamic, day);
	}
}
