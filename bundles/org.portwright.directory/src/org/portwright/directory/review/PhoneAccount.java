package org.portwright.directory.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.directory.graph.AccountReading;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.model.text.Typed;
import org.portwright.porting.written.AccountName;
import org.portwright.workspace.TypedTenantValues;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;

/**
 * The account of a phone at one moment, with what the phone holds of it.
 *
 * @param phone the id of the phone
 * @param label what the phone is called
 * @param name  the sign-in name, in small letters
 * @param typed the fields that a person typed since Microsoft said them
 */
record PhoneAccount(String phone, String label, String name, Map<EAttribute, Object> held, Set<EAttribute> typed) {

	/** Takes those of a tenant's phones. Call this on the thread of the model. */
	static List<PhoneAccount> of(Tenant tenant) {
		List<PhoneAccount> accounts = new ArrayList<>();
		Set<String> typed = TypedTenantValues.of(tenant);
		for (Phone phone : tenant.getPhones()) {
			String account = Typed.text(phone.getAccount());
			if (!account.isEmpty()) {
				accounts.add(new PhoneAccount(String.valueOf(phone.getId()), label(phone, account), folded(account),
						held(phone), typed(phone, typed)));
			}
		}
		return List.copyOf(accounts);
	}

	private static Set<EAttribute> typed(Phone phone, Set<String> paths) {
		return paths.isEmpty() ? Set.of()
				: ProvenanceParts.ACCOUNT_FIELDS.stream().filter(field -> paths.contains(FeaturePath.of(phone, field)))
						.collect(Collectors.toSet());
	}

	private static String label(Phone phone, String account) {
		return Typed.blank(phone.getName()) ? account : Typed.text(phone.getName());
	}

	private static Map<EAttribute, Object> held(Phone phone) {
		Map<EAttribute, Object> held = new HashMap<>(0);
		for (EAttribute field : ProvenanceParts.ACCOUNT_FIELDS) {
			@Nullable
			Object value = ComparedList.held(phone, field);
			if (value != null) {
				held.put(field, value);
			}
		}
		return held.isEmpty() ? Map.of() : held;
	}

	private static String folded(String account) {
		return AccountName.bare(account).toLowerCase(Locale.ROOT);
	}

	/** Compares phones with what is said of their accounts. Of two accounts of one name nothing is known. */
	static List<Entry> compare(TenantState state, DirectoryReading reading) {
		List<PhoneAccount> accounts = state.phones();
		if (accounts.isEmpty() || reading.accounts().isEmpty()) {
			return List.of();
		}
		Map<String, AccountReading> said = new HashMap<>();
		Set<String> twice = new HashSet<>();
		reading.accounts().forEach(one -> {
			if (said.containsKey(folded(one.name()))) {
				twice.add(folded(one.name()));
			}
			said.put(folded(one.name()), one);
		});
		said.keySet().removeAll(twice);
		List<Entry> entries = new ArrayList<>();
		for (PhoneAccount account : accounts) {
			List<Change> fields = Optional.ofNullable(said.get(account.name())).map(account::differing)
					.orElse(List.of());
			Map<Boolean, List<Change>> byTyped = fields.stream()
					.collect(Collectors.partitioningBy(change -> account.typed().contains(change.field())));
			byTyped.forEach((isTyped, some) -> {
				if (!some.isEmpty()) {
					entries.add(Entry.changed(new Key(state.file(), Literals.TENANT__PHONES, account.phone()),
							account.label(), isTyped ? Judgement.CONFLICT : Judgement.SURE, some));
				}
			});
		}
		return entries;
	}

	private List<Change> differing(AccountReading said) {
		List<Change> fields = new ArrayList<>();
		for (EAttribute field : ProvenanceParts.ACCOUNT_FIELDS) {
			if (said.values().containsKey(field)) {
				@Nullable
				Object before = held.get(field);
				@Nullable
				Object after = said.values().get(field);
				if (!Spelling.isSame(field, before, after)) {
					fields.add(new Change(field, before, after));
				}
			}
		}
		return fields;
	}
}
