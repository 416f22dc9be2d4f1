package org.portwright.phones.lists;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody types of a phone, one field at a time. */
public final class PhoneEntry {

	private PhoneEntry() {
	}

	/**
	 * Says what is doubtful in what was typed into a field, if anything.
	 *
	 * @param field name of the field in the model
	 * @param typed not empty
	 */
	public static Optional<String> doubt(String field, String typed) {
		return Stream.of(PhoneField.MAC, PhoneField.ADDRESS, PhoneField.ACCOUNT, PhoneField.NUMBER)
				.filter(checked -> checked.feature().getName().equals(field)).findFirst()
				.flatMap(checked -> ListValues.read(checked, typed).doubt());
	}
}
