package org.portwright.phones.lists;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.portwright.porting.written.MacAddress;

/**
 * A phone as a row of a list has it.
 *
 * @param line   in which line of the text the row begins, counted from 1
 * @param values what the row says, as the model holds it: a MAC as 64-16-7f-00-00-01, a number in E.164, a kind of
 *               account as its literal; what the row leaves open is missing
 */
public record PhoneDraft(int line, Map<PhoneField, String> values) {

	/** Copies the map. */
	public PhoneDraft {
		values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
	}

	/** Its MAC address, by which it is known. */
	public Optional<MacAddress> mac() {
		return value(PhoneField.MAC).flatMap(MacAddress::read);
	}

	/** What it says of a field. */
	public Optional<String> value(PhoneField field) {
		return Optional.ofNullable(values.get(field));
	}
}
