package org.portwright.porting.facts;

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
 * Which account has which phone number, as far as a tenant says so. A tenant has up to 100,000 numbers: they are taken
 * at once, on the thread of the model, and put in order when somebody first asks for an account or a number. Immutable.
 */
public final class AssignedNumbers {

	/** A tenant of whose numbers nothing is known. */
	public static final AssignedNumbers NONE = new AssignedNumbers(List.of());

	private static final String UNASSIGNED = "unassigned"; //$NON-NLS-1$

	/** What a tenant says of one number, as it says it. */
	private record Held(@Nullable String number, @Nullable String assignee, @Nullable String status) {

		/** Whether it says that nobody has it. */
		boolean isFree() {
			return UNASSIGNED.equals(folded(status));
		}
	}

	/** The numbers in order. */
	private static final class Index {

		private final Map<String, List<String>> byAccount = new HashMap<>();
		private final Map<String, Held> byNumber;
		private final boolean whole;

		Index(List<Held> all) {
			byNumber = HashMap.newHashMap(all.size());
			boolean everySaid = !all.isEmpty();
			for (Held held : all) {
				String number = Typed.text(held.number());
				String account = folded(held.assignee());
				byNumber.put(number, held);
				if (!account.isEmpty()) {
					byAccount.computeIfAbsent(account, any -> new ArrayList<>(1)).add(number);
				}
				everySaid &= !account.isEmpty() || held.isFree();
			}
			whole = everySaid;
		}
	}

	private final List<Held> all;
	/** Made by whoever asks first; if two do, it is the same. */
	private volatile @Nullable Index index;

	private AssignedNumbers(List<Held> all) {
		this.all = all;
	}

	/**
	 * Takes them from the numbers of a tenant; those that are gone are left out. Call this on the thread of the model.
	 */
	public static AssignedNumbers of(Tenant tenant) {
		List<PhoneNumber> numbers = tenant.getPhoneNumbers();
		List<Held> all = new ArrayList<>(numbers.size());
		for (PhoneNumber number : numbers) {
			if (number.getGone() == null) {
				all.add(new Held(number.getId(), number.getAssignee(), number.getAssignmentStatus()));
			}
		}
		return all.isEmpty() ? NONE : new AssignedNumbers(all);
	}

	private Index index() {
		@Nullable
		Index known = index;
		if (known == null) {
			known = new Index(all);
			index = known;
		}
		return known;
	}

	/** The numbers of an account, in E.164. */
	public List<String> of(String account) {
		return List.copyOf(index().byAccount.getOrDefault(folded(account), List.of()));
	}

	/** The account that has a number in E.164; empty where the tenant does not say. */
	public Optional<String> holder(String number) {
		return Optional.ofNullable(index().byNumber.get(Typed.text(number)))
				.map(held -> Typed.text(held.assignee())).filter(assignee -> !assignee.isEmpty());
	}

	/** Whether the tenant has a number in E.164 and says that nobody has it. */
	public boolean isFree(String number) {
		return Optional.ofNullable(index().byNumber.get(Typed.text(number))).filter(Held::isFree).isPresent();
	}

	/**
	 * Whether the tenant says of each of its numbers who has it, and has some: then an account without one has none.
	 */
	public boolean isWhole() {
		return index().whole;
	}

	private static String folded(@Nullable String text) {
		return Typed.text(text).toLowerCase(Locale.ROOT);
	}
}
