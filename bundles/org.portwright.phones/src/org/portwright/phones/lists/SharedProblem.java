package org.portwright.phones.lists;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.BulkProblem.Weight;

/**
 * What is to be known of several phones of a list in the same words.
 *
 * @param problem of the first of them
 * @param phones  what they are called; none where it is about the whole list
 */
public record SharedProblem(BulkProblem problem, List<String> phones) {

	/** So many are named. */
	private static final int NAMED = 4;

	/** Copies the list. */
	public SharedProblem {
		phones = List.copyOf(phones);
	}

	private record Key(Weight weight, Optional<BulkError> error, String words, boolean all) {
	}

	/** Puts together what is said of several phones, in the order in which it is said first. */
	public static List<SharedProblem> of(List<BulkProblem> problems) {
		Map<Key, List<BulkProblem>> shared = new LinkedHashMap<>();
		problems.forEach(problem -> shared.computeIfAbsent(
				new Key(problem.weight(), problem.error(), problem.words(), problem.isOfAll()),
				key -> new ArrayList<>()).add(problem));
		return shared.values().stream().map(same -> new SharedProblem(same.getFirst(),
				same.getFirst().isOfAll() ? List.of() : same.stream().map(BulkProblem::name).toList())).toList();
	}

	/** The phones in a few words. */
	public String names() {
		if (problem.isOfAll()) {
			return Messages.SharedProblem_all;
		}
		String first = String.join(", ", phones.subList(0, Math.min(NAMED, phones.size()))); //$NON-NLS-1$
		return phones.size() <= NAMED ? first
				: MessageFormat.format(Messages.SharedProblem_more, first, phones.size() - NAMED);
	}
}
