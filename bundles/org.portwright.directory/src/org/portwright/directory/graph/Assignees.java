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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.UserReader.User;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;

/**
 * The holders of numbers, as the users of a tenant name them. A number may have several, and a user several numbers.
 */
final class Assignees {

	/** The fields of a number that come from the users. */
	static final Set<EAttribute> FIELDS = Set.of(Literals.PHONE_NUMBER__ASSIGNEE,
			Literals.PHONE_NUMBER__OTHER_ASSIGNEES, Literals.PHONE_NUMBER__ACCOUNT_TYPE,
			Literals.PHONE_NUMBER__VOICE_ENABLED);
	private static final Set<EAttribute> OF_ASSIGNMENT = Set.of(Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID,
			Literals.PHONE_NUMBER__ASSIGNMENT_CATEGORY);
	/** All fields of an assignment. */
	static final Set<EAttribute> ALL = Stream
			.of(FIELDS, OF_ASSIGNMENT, Set.of(Literals.PHONE_NUMBER__ASSIGNMENT_STATUS)).flatMap(Set::stream)
			.collect(Collectors.toUnmodifiableSet());
	/** The status of a number that a user has, as Graph writes it. */
	private static final String OF_USER = "userAssigned"; //$NON-NLS-1$

	private final Map<String, List<User>> byNumber = new TreeMap<>();
	private final Map<String, User> byId = new HashMap<>();
	private final Map<String, List<String>> shared = new TreeMap<>();
	private final Map<String, List<String>> disputed = new TreeMap<>();
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
			if (users.size() == 1) {
				number.setAssignmentTargetId(users.getFirst().id());
				GraphJson.set(number, Literals.PHONE_NUMBER__ASSIGNMENT_CATEGORY, category(users.getFirst(), id));
			}
			numbers.add(number);
		});
		return numbers;
	}

	/** Returns the fields that the users also fill; the category of the assignment only if all of them give it. */
	Set<EAttribute> spokenOfNumbers() {
		boolean ofAll = byNumber.entrySet().stream()
				.allMatch(entry -> category(entry.getValue().getFirst(), entry.getKey()).isPresent());
		return ofAll ? OF_ASSIGNMENT : Set.of(Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID);
	}

	private static Optional<String> category(User user, String number) {
		return Optional.ofNullable(user.numbers().get(number)).flatMap(category -> category);
	}

	/**
	 * Sets the holders of a number, and returns the fields of which nothing is known. The number's own target comes
	 * first; where its status or the users contradict it, all fields of the assignment are unknown.
	 *
	 * @param knowsTarget whether the target could be read, if only as none
	 */
	Set<EAttribute> tell(PhoneNumber number, boolean knowsTarget) {
		List<User> users = byNumber.getOrDefault(number.getId(), List.of());
		@Nullable
		String target = number.getAssignmentTargetId();
		@Nullable
		String status = number.getAssignmentStatus();
		boolean isFree = AssignmentReader.UNASSIGNED.equalsIgnoreCase(status);
		Optional<User> named = target == null ? Optional.empty() : Optional.ofNullable(byId.get(target));
		List<String> names = Stream.concat(named.stream(), users.stream()).map(User::name).distinct().toList();
		boolean isDisputed = isFree && (target != null || !users.isEmpty())
				|| target == null && OF_USER.equalsIgnoreCase(status)
				|| target != null && !users.isEmpty() && !isOneOf(users, named)
				|| target == null && names.size() > 1;
		if (isDisputed) {
			disputed.put(number.getId(), names);
			// Of a number that is new nothing is known either, unless its users alone speak of it.
			ALL.forEach(number::eUnset);
			if (target == null && !isFree) {
				number.getOtherAssignees().addAll(names);
			}
			return ALL;
		}
		if (names.isEmpty()) {
			return whole && isFree && knowsTarget ? Set.of() : FIELDS;
		}
		if (names.size() > 1) {
			shared.put(number.getId(), names);
		}
		return say(number, named.orElseGet(users::getFirst), names);
	}

	/** Returns whether a user is among others who have a number, or has none to say that he is not. */
	private static boolean isOneOf(List<User> users, Optional<User> named) {
		return named.filter(user -> users.contains(user) || user.numbers().isEmpty()).isPresent();
	}

	/** The numbers that users have and a list of numbers lacks. */
	List<String> notAmong(List<PhoneNumber> numbers) {
		Set<String> listed = numbers.stream().map(PhoneNumber::getId).collect(Collectors.toSet());
		return byNumber.keySet().stream().filter(number -> !listed.contains(number)).toList();
	}

	/** @param names of all who have it, this user's first */
	private Set<EAttribute> say(PhoneNumber number, User user, List<String> names) {
		number.setAssignee(user.name());
		Set<EAttribute> unread = new HashSet<>(0);
		if (names.size() > 1) {
			number.getOtherAssignees().addAll(names.subList(1, names.size()));
		} else if (!whole) {
			unread.add(Literals.PHONE_NUMBER__OTHER_ASSIGNEES);
		}
		tell(number, Literals.PHONE_NUMBER__ACCOUNT_TYPE, user.accountType(), unread);
		tell(number, Literals.PHONE_NUMBER__VOICE_ENABLED, user.voiceEnabled(), unread);
		return unread;
	}

	private static void tell(PhoneNumber number, EAttribute field, Optional<String> said, Set<EAttribute> unread) {
		GraphJson.set(number, field, said);
		if (said.isEmpty()) {
			unread.add(field);
		}
	}

	/** Returns warnings that name the numbers with several users, and those of which it is not clear who has them. */
	List<DirectoryWarning> warnings() {
		List<DirectoryWarning> warnings = new ArrayList<>();
		if (!shared.isEmpty()) {
			warnings.add(new DirectoryWarning(DirectoryPart.USERS,
					NLS.bind(Messages.Assignees_several, named(shared)), false));
		}
		if (!disputed.isEmpty()) {
			warnings.add(new DirectoryWarning(DirectoryPart.USERS,
					NLS.bind(Messages.Assignees_disputed, named(disputed)), true));
		}
		return warnings;
	}

	private static String named(Map<String, List<String>> numbers) {
		List<String> named = new ArrayList<>();
		numbers.forEach((number, users) -> named
				.add(NLS.bind(Messages.Assignees_number, number,
						users.isEmpty() ? Messages.Assignees_nobody : String.join(", ", users)))); //$NON-NLS-1$
		return GraphFaults.some(named);
	}
}
