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
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.text.Typed;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.PhoneDraft;
import org.portwright.phones.lists.PhoneField;
import org.portwright.phones.lists.PhoneList;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.MacAddress;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Omission;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;
import org.portwright.workspace.proposals.Source;

/**
 * Compares a list with the phones of a tenant. It knows a phone by the MAC address; without one, and for a phone of the
 * tenant without one, by a name that only one phone has; and where a row has no name either, by an account that only
 * one phone has. A value that the tenant leaves open is sure, one that it has otherwise is a conflict.
 */
final class PhoneMatch {

	private final ModelFile file;
	private final IntFunction<String> newIds;
	private final Set<String> ids = new HashSet<>();
	private final Map<String, Phone> byMac = new HashMap<>();
	private final Map<String, List<Phone>> byName = new HashMap<>();
	private final Map<String, List<Phone>> byAccount = new HashMap<>();
	private final Set<Phone> matched = new HashSet<>();
	private final List<Entry> added = new ArrayList<>();
	private final List<Entry> changed = new ArrayList<>();
	private final List<Omission> omissions = new ArrayList<>();

	/**
	 * @param phones those of the tenant
	 * @param newIds gives the id of a new phone that is not known by its MAC address, by its line in the list; the same
	 *               one each time
	 */
	PhoneMatch(ModelFile file, List<Phone> phones, IntFunction<String> newIds) {
		this.file = file;
		this.newIds = newIds;
		for (Phone phone : phones) {
			ids.add(phone.getId());
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

	/** Compares a list with the phones: changes of phones come first, then new ones. */
	Proposal compare(PhoneList list) {
		omissions.addAll(list.omissions());
		list.drafts().forEach(this::take);
		omissions.sort(Comparator.comparingInt(Omission::line));
		changed.addAll(added);
		return new Proposal(changed, omissions);
	}

	/** Returns the MAC address of a phone; where none is filled in, its id may be one. */
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
			add(draft);
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

	private void add(PhoneDraft draft) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setId(draft.mac().map(MacAddress::id).filter(ids::add).orElseGet(() -> newIds.apply(draft.line())));
		draft.values().forEach((field, value) -> phone.eSet(field.feature(), value(field.feature(), value)));
		added.add(Entry.added(file, Literals.TENANT__PHONES, phone, label(phone), Judgement.SURE)
				.from(Source.line(draft.line())));
	}

	private static Object value(EAttribute feature, String value) {
		return Objects.requireNonNull(EcoreUtil.createFromString(feature.getEAttributeType(), value));
	}

	private static String label(Phone phone) {
		return Stream.of(phone.getName(), phone.getMac(), phone.getAccount()).filter(name -> !Typed.blank(name))
				.findFirst().orElseGet(phone::getId);
	}

	private void change(Phone phone, PhoneDraft draft) {
		List<Change> filled = new ArrayList<>();
		List<Change> differing = new ArrayList<>();
		draft.values().forEach((field, after) -> {
			String before = value(phone, field);
			if (!isSame(field, before, after)) {
				(before.isEmpty() ? filled : differing).add(new Change(field.feature(),
						before.isEmpty() ? null : phone.eGet(field.feature()), value(field.feature(), after)));
			}
		});
		add(phone, draft, filled, Judgement.SURE);
		add(phone, draft, differing, Judgement.CONFLICT);
	}

	private void add(Phone phone, PhoneDraft draft, List<Change> changes, Judgement judgement) {
		if (!changes.isEmpty()) {
			changed.add(Entry.changed(new Key(file, Literals.TENANT__PHONES, Typed.text(phone.getId())), label(phone),
					judgement, changes).from(Source.line(draft.line())));
		}
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

	/** Returns the value of a field of a phone as a text; empty where it has none. */
	static String value(Phone phone, PhoneField field) {
		Object value = phone.eGet(field.feature());
		return value == null || value == AccountKind.UNSPECIFIED ? "" //$NON-NLS-1$
				: Objects.toString(EcoreUtil.convertToString(field.feature().getEAttributeType(), value), ""); //$NON-NLS-1$
	}

	private void refuse(PhoneDraft draft, String reason) {
		omissions.add(new Omission(draft.line(), "", Omission.Kind.REFUSED, reason)); //$NON-NLS-1$
	}
}
