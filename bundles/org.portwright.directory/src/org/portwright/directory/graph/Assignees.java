package org.portwright.directory.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.UserReader.User;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;

/** Who has which number, as the users of a tenant say it. Several may have one, and one several. */
final class Assignees {

	/** The fields of a number that come from the users. */
	static final Set<EAttribute> FIELDS = Set.of(Literals.PHONE_NUMBER__ASSIGNEE,
			Literals.PHONE_NUMBER__OTHER_ASSIGNEES, Literals.PHONE_NUMBER__ACCOUNT_TYPE,
			Literals.PHONE_NUMBER__VOICE_ENABLED);
	private final Map<String, List<User>> byNumber = new TreeMap<>();
	private final Map<String, User> byId = new HashMap<>();
	private final boolean whole;

	/** @param whole whether these are all users, and all their numbers are known */
	Assignees(List<User> users, boolean whole) {
		this.whole = whole;
		for (User user : users) {
			byId.put(user.id(), user);
			user.numbers().keySet().forEach(
					number -> byNumber.computeIfAbsent(number, any -> new ArrayList<>(1)).add(user));
		}
		byNumber.values().forEach(several -> several.sort(Comparator.comparing(User::name)));
	}

	/** The numbers of all users, where the numbers themselves may not be read. */
	List<PhoneNumber> numbers() {
		List<PhoneNumber> numbers = new ArrayList<>();
		byNumber.forEach((id, users) -> {
			PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
			AssignmentReader.name(number, id);
			number.setAssignmentTargetId(users.getFirst().id());
			GraphJson.set(number, Literals.PHONE_NUMBER__ASSIGNMENT_CATEGORY, category(users.getFirst(), id));
			numbers.add(number);
		});
		return numbers;
	}

	/** Returns the fields that the users also fill; the category of the assignment only if all of them give it. */
	Set<EAttribute> spokenOfNumbers() {
		boolean ofAll = byNumber.entrySet().stream()
				.allMatch(entry -> category(entry.getValue().getFirst(), entry.getKey()).isPresent());
		return ofAll ? Set.of(Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID, Literals.PHONE_NUMBER__ASSIGNMENT_CATEGORY)
				: Set.of(Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID);
	}

	private static Optional<String> category(User user, String number) {
		return Optional.ofNullable(user.numbers().get(number)).flatMap(category -> category);
	}

	/** Says in a number who has it; returns the fields of which nothing is known. */
	Set<EAttribute> tell(PhoneNumber number) {
		List<User> users = byNumber.getOrDefault(number.getId(), List.of());
		Optional<User> main = Optional.ofNullable(byId.get(number.getAssignmentTargetId()))
				.or(() -> users.stream().findFirst());
		if (main.isEmpty()) {
			return whole ? Set.of() : FIELDS;
		}
		User user = main.get();
		number.setAssignee(user.name());
		List<String> others = users.stream().map(User::name).filter(name -> !name.equals(user.name())).toList();
		if (!others.isEmpty()) {
			number.getOtherAssignees().addAll(others);
		}
		Set<EAttribute> unread = new HashSet<>(0);
		tell(number, Literals.PHONE_NUMBER__ACCOUNT_TYPE, user.accountType(), unread);
		tell(number, Literals.PHONE_NUMBER__VOICE_ENABLED, user.voiceEnabled(), unread);
		if (!whole && others.isEmpty()) {
			unread.add(Literals.PHONE_NUMBER__OTHER_ASSIGNEES);
		}
		return unread;
	}

	private static void tell(PhoneNumber number, EAttribute field, Optional<String> said, Set<EAttribute> unread) {
		GraphJson.set(number, field, said);
		if (said.isEmpty()) {
			unread.add(field);
		}
	}

	/** Returns a warning that names the numbers with several users; empty if there are none. */
	Optional<String> warning() {
		List<String> shared = byNumber.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
				.map(entry -> NLS.bind(Messages.Assignees_number, entry.getKey(),
						entry.getValue().stream().map(User::name).collect(Collectors.joining(", ")))) //$NON-NLS-1$
				.toList();
		return shared.isEmpty() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.Assignees_several, GraphFaults.some(shared)));
	}
}
