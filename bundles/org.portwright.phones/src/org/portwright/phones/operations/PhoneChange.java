package org.portwright.phones.operations;

import org.portwright.phones.lists.PhoneField;

/**
 * What a list says of a phone that the tenant has.
 *
 * @param line   of the list
 * @param id     the id of the phone
 * @param name   what the phone is called
 * @param before what the tenant says; empty where it says nothing
 * @param after  what the list says, as the model holds it
 */
public record PhoneChange(int line, String id, String name, PhoneField field, String before, String after) {

	/** Whether the tenant says something else, rather than nothing. */
	public boolean overwrites() {
		return !before.isEmpty();
	}
}
