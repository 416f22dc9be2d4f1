package org.portwright.phones;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;

/**
 * Which account has which phone number, as far as a tenant says so. A tenant has up to 100,000 numbers; they are read
 * once, and asked for by account or number. Immutable.
 */
public final class AssignedNumbers {

	/** A tenant of whose numbers nothing is known. */
	public static final AssignedNumbers NONE = new AssignedNumbers(List.of());

	private static final String UNASSIGNED = "unassigned"; //$NON-NLS-1$

	/** What a tenant says of one number. */
	private record Held(String number, String assignee, boolean unassigned) {
	}

	private final Map<String, List<String>> byAccount = new HashMap<>();
	private final Map<String, Held> byNumber;
	private final boolean whole;

	private AssignedNumbers(List<Held> all) {
		byNumber = HashMap.newHashMap(all.size());
		boolean everySaid = !all.isEmpty();
		for (Held held : all) {
			byNumber.put(held.number(), held);
			if (!held.assignee().isEmpty()) {
				byAccount.computeIfAbsent(folded(held.assignee()), any -> new ArrayList<>(1)).add(held.number());
			}
			everySaid &= held.unassigned() || !held.assignee().isEmpty();
		}
		whole = everySaid;
	}

	/**
	 * Takes them from the numbers of a tenant; those that are gone are left out. Call this on the thread of the model.
	 */
	public static AssignedNumbers of(Tenant tenant) {
		List<PhoneNumber> numbers = tenant.getPhoneNumbers();
		List<Held> all = new ArrayList<>(numbers.size());
		for (PhoneNumber number : numbers) {
			if (number.getGone() == null && !Typed.blank(number.getId())) {
				all.add(new Held(Typed.text(number.getId()), Typed.text(number.getAssignee()),
						UNASSIGNED.equals(folded(number.getAssignmentStatus()))));
			}
		}
		return all.isEmpty() ? NONE : new AssignedNumbers(all);
	}

	/** The numbers of an account, in E.164. */
	public List<String> of(String account) {
		return List.copyOf(byAccount.getOrDefault(folded(account), List.of()));
	}

	/** The account that has a number in E.164; empty where the tenant does not say. */
	public Optional<String> holder(String number) {
		return Optional.ofNullable(byNumber.get(Typed.text(number))).map(Held::assignee)
				.filter(assignee -> !assignee.isEmpty());
	}

	/** Whether the tenant has a number in E.164 and says that nobody has it. */
	public boolean isFree(String number) {
		return Optional.ofNullable(byNumber.get(Typed.text(number))).filter(Held::unassigned).isPresent();
	}

	/**
	 * Whether the tenant says of each of its numbers who has it, and has some: then an account without one has none.
	 */
	public boolean isWhole() {
		return whole;
	}

	private static String folded(@Nullable String text) {
		return Typed.text(text).toLowerCase(Locale.ROOT);
	}
}
