package org.portwright.phones.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.portwright.model.Phone;
import org.portwright.model.copies.PhonesCopy;
import org.portwright.model.text.Typed;
import org.portwright.phones.PhoneTenant;
import org.portwright.porting.written.MacAddress;

/**
 * The phones of a tenant as they were at one moment, with what the tenant says of all of them. Nobody changes it.
 *
 * @param copy   the phones
 * @param tenant what the tenant says
 */
@SuppressWarnings("nls")
public record TakenPhones(PhonesCopy copy, PhoneTenant tenant) {

	/** What tells an id from a name and from a MAC address. */
	private static final String ID = "id ";
	private static final String NAME = "name ";
	private static final String MAC = "mac ";

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
		Map<String, List<Phone>> called = called();
		Set<Phone> found = new LinkedHashSet<>();
		for (String name : names) {
			List<Phone> meant = Stream.concat(Stream.of(ID + name, NAME + Typed.comparable(name)),
					MacAddress.read(name).map(mac -> MAC + mac.id()).stream())
					.flatMap(key -> called.getOrDefault(key, List.of()).stream()).toList();
			if (meant.isEmpty()) {
				unknown.add(name);
			}
			found.addAll(meant);
		}
		return List.copyOf(found);
	}

	/** The phones by what they may be named by: there may be 100,000 of them, and hundreds of names. */
	private Map<String, List<Phone>> called() {
		Map<String, List<Phone>> called = new HashMap<>();
		for (Phone phone : all()) {
			Stream.concat(Stream.of(ID + phone.getId(), NAME + Typed.comparable(Typed.text(phone.getName()))),
					PhoneMatch.mac(phone).stream().flatMap(mac -> Stream.of(mac.id(), mac.digits())).distinct()
							.map(mac -> MAC + mac))
					.forEach(key -> called.computeIfAbsent(key, any -> new ArrayList<>(1)).add(phone));
		}
		return called;
	}
}
