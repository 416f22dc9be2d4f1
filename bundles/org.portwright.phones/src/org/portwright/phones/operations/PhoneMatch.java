package org.portwright.phones.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.AccountKind;
import org.portwright.model.Phone;
import org.portwright.model.text.Typed;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.ListRemark;
import org.portwright.phones.lists.PhoneDraft;
import org.portwright.phones.lists.PhoneField;
import org.portwright.phones.lists.PhoneList;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.MacAddress;

/**
 * Finds which phones of a list a tenant has: by the MAC address; without one, and for a phone of the tenant without
 * one, by a name that only one phone has; and where a row has no name either, by an account that only one phone has.
 */
final class PhoneMatch {

	private final Map<String, Phone> byMac = new HashMap<>();
	private final Map<String, List<Phone>> byName = new HashMap<>();
	private final Map<String, List<Phone>> byAccount = new HashMap<>();
	private final Set<Phone> matched = new HashSet<>();
	private final List<PhoneDraft> added = new ArrayList<>();
	private final List<PhoneChange> changes = new ArrayList<>();
	private final List<ListRemark> remarks;

	private PhoneMatch(List<Phone> phones, List<ListRemark> remarks) {
		this.remarks = new ArrayList<>(remarks);
		for (Phone phone : phones) {
			mac(phone).ifPresent(mac -> byMac.putIfAbsent(mac.id(), phone));
			put(byName, phone.getName(), phone);
			put(byAccount, phone.getAccount(), phone);
		}
	}

	private static void put(Map<String, List<Phone>> phones, @Nullable String said, Phone phone) {
		String key = Typed.comparable(Typed.text(said));
		if (!key.isEmpty()) {
			phones.computeIfAbsent(key, any -> new ArrayList<>(1)).add(phone);
		}
	}

	/** Compares a list with the phones of a tenant. */
	static PhonePlan of(PhoneList list, List<Phone> phones) {
		var match = new PhoneMatch(phones, list.remarks());
		list.drafts().forEach(match::take);
		match.remarks.sort(Comparator.comparingInt(ListRemark::line));
		return new PhonePlan(list, match.added, match.changes, match.matched.size(), match.remarks);
	}

	/** The MAC address of a phone; where none is filled in, its id may be one. */
	static Optional<MacAddress> mac(Phone phone) {
		return MacAddress.read(Typed.blank(phone.getMac()) ? Typed.text(phone.getId()) : Typed.text(phone.getMac()));
	}

	private void take(PhoneDraft draft) {
		Optional<Phone> known = draft.mac().map(mac -> byMac.get(mac.id()));
		List<Phone> called = known.isPresent() ? List.of() : called(draft);
		if (called.size() > 1 && draft.mac().isEmpty()) {
			refuse(draft, NLS.bind(draft.value(PhoneField.NAME).isPresent() ? Messages.PhoneMatch_several
					: Messages.PhoneMatch_severalOfAccount, called.size()));
			return;
		}
		Optional<Phone> phone = known.or(() -> called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty());
		// A second phone of one name that has an address of its own is another phone.
		if (phone.isEmpty() || known.isEmpty() && draft.mac().isPresent() && matched.contains(phone.get())) {
			added.add(draft);
		} else if (matched.add(phone.get())) {
			change(phone.get(), draft);
		} else {
			refuse(draft, NLS.bind(Messages.PhoneMatch_twice, Typed.text(phone.get().getName())));
		}
	}

	/** The phones that a row means by a name or account; with a MAC address it means no phone that has another one. */
	private List<Phone> called(PhoneDraft draft) {
		if (draft.mac().isEmpty() && draft.value(PhoneField.NAME).isEmpty()) {
			return known(byAccount, draft.value(PhoneField.ACCOUNT));
		}
		List<Phone> all = known(byName, draft.value(PhoneField.NAME));
		return draft.mac().isEmpty() ? all : all.stream().filter(phone -> mac(phone).isEmpty()).toList();
	}

	private static List<Phone> known(Map<String, List<Phone>> phones, Optional<String> said) {
		return said.map(text -> phones.get(Typed.comparable(text))).orElse(List.of());
	}

	private void change(Phone phone, PhoneDraft draft) {
		draft.values().forEach((field, after) -> {
			String before = value(phone, field);
			if (!isSame(field, before, after)) {
				changes.add(new PhoneChange(draft.line(), Typed.text(phone.getId()), Typed.text(phone.getName()), field,
						before, after));
			}
		});
	}

	/** The same MAC or number in another notation, and the same account in capitals, are the same. */
	private static boolean isSame(PhoneField field, String before, String after) {
		return switch (field) {
		case MAC -> MacAddress.read(before).equals(MacAddress.read(after));
		case ACCOUNT -> before.equalsIgnoreCase(after);
		case NUMBER -> LineNumber.read(before).orElse(before).equals(after);
		default -> before.equals(after);
		};
	}

	/** What a phone says of a field as a text; empty where it says nothing. */
	static String value(Phone phone, PhoneField field) {
		Object value = phone.eGet(field.feature());
		return value == null || value == AccountKind.UNSPECIFIED ? "" //$NON-NLS-1$
				: Objects.toString(EcoreUtil.convertToString(field.feature().getEAttributeType(), value), ""); //$NON-NLS-1$
	}

	private void refuse(PhoneDraft draft, String reason) {
		remarks.add(new ListRemark(draft.line(), "", ListRemark.Kind.REFUSED, reason)); //$NON-NLS-1$
	}
}
