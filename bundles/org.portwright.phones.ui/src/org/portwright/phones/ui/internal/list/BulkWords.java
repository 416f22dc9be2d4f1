package org.portwright.phones.ui.internal.list;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;

import org.portwright.phones.lists.BulkError;
import org.portwright.phones.lists.BulkList;
import org.portwright.phones.lists.BulkProblem;
import org.portwright.phones.lists.BulkProblem.Weight;
import org.portwright.phones.lists.SharedProblem;
import org.portwright.phones.operations.CheckBulk;
import org.portwright.phones.ui.internal.texts.Messages;

/** Says in words what is to be known of lists for Microsoft. */
@SuppressWarnings("nls")
final class BulkWords {

	private BulkWords() {
	}

	/**
	 * How many phones are in the list, and how many are not.
	 *
	 * @param without how many the user leaves out
	 */
	static String summary(BulkList list, int without) {
		return MessageFormat.format(Messages.BulkWords_summary, list.rows().size(),
				without + count(list, Weight.LEFT_OUT),
				phones(list, Weight.WILL_FAIL));
	}

	private static long count(BulkList list, Weight weight) {
		return list.problems().stream().filter(problem -> problem.weight() == weight).count();
	}

	private static long phones(BulkList list, Weight weight) {
		boolean all = list.problems().stream().anyMatch(problem -> problem.weight() == weight && problem.isOfAll());
		return all ? list.rows().size()
				: list.problems().stream().filter(problem -> problem.weight() == weight).map(BulkProblem::phone)
						.distinct().count();
	}

	/** The rows of the table: the weightiest first, and what only the list for provisioning has last. */
	static List<List<String>> rows(CheckBulk.Checked checked) {
		Stream<BulkProblem> signIn = Stream.of(Weight.values()).flatMap(weight -> checked.signIn().problems().stream()
				.filter(problem -> problem.weight() == weight));
		Stream<BulkProblem> provisioning = checked.provisioning().problems().stream()
				.filter(problem -> problem.error().isEmpty());
		return SharedProblem.of(Stream.concat(signIn, provisioning).toList()).stream().map(BulkWords::row).toList();
	}

	private static List<String> row(SharedProblem shared) {
		BulkProblem problem = shared.problem();
		return List.of(problem.weight().label(), shared.names(), problem.words(),
				problem.error().map(BulkError::words).orElse(""));
	}
}
