package org.portwright.workspace.phones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.portwright.model.Phone;
import org.portwright.model.copies.PhonesCopy;
import org.portwright.model.text.Typed;
import org.portwright.phones.MacAddress;
import org.portwright.phones.PhoneTenant;

/**
 * The phones of a tenant as they were at one moment, with what the tenant says of all of them. Nobody changes it.
 *
 * @param copy   the phones
 * @param tenant what the tenant says
 */
public record TakenPhones(PhonesCopy copy, PhoneTenant tenant) {

	/** All phones, in the order of the file. */
	public List<Phone> all() {
		return copy.phones();
	}

	/** What the tenant is called; empty if it has no name. */
	public String name() {
		return Typed.text(copy.tenant().getName());
	}

	/** Those with some ids, in the order of the file. */
	public List<Phone> of(Set<String> ids) {
		return all().stream().filter(phone -> ids.contains(String.valueOf(phone.getId()))).toList();
	}

	/**
	 * Those that somebody names, each by its id, its MAC address in any notation, or its name in any case.
	 *
	 * @param unknown gets the names that no phone has
	 */
	public List<Phone> named(List<String> names, List<String> unknown) {
		List<Phone> found = new ArrayList<>();
		for (String name : names) {
			Optional<MacAddress> mac = MacAddress.read(name);
			List<Phone> called = all().stream()
					.filter(phone -> name.equals(phone.getId())
							|| mac.isPresent() && PhoneMatch.mac(phone).equals(mac)
							|| Typed.comparable(Typed.text(phone.getName())).equals(Typed.comparable(name)))
					.toList();
			if (called.isEmpty()) {
				unknown.add(name);
			}
			found.addAll(called);
		}
		return Stream.of(found).flatMap(List::stream).distinct().toList();
	}
}
