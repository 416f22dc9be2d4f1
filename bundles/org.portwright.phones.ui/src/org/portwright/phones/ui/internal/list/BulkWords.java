package org.portwright.phones.ui.internal.list;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.phones.lists.BulkError;
import org.portwright.phones.lists.BulkList;
import org.portwright.phones.lists.BulkProblem;
import org.portwright.phones.lists.BulkProblem.Weight;
import org.portwright.workspace.phones.CheckBulk;

/** Says in words what is to be known of lists for Microsoft. */
@SuppressWarnings("nls")
final class BulkWords {

	private BulkWords() {
	}

	/** How many phones are in the list, and how many are not. */
	static String summary(BulkList list) {
		return NLS.bind(Messages.BulkWords_summary, new Object[] { list.rows().size(), count(list, Weight.LEFT_OUT),
				count(list, Weight.WILL_FAIL), count(list, Weight.NOT_KNOWN) });
	}

	private static long count(BulkList list, Weight weight) {
		return list.problems().stream().filter(problem -> problem.weight() == weight).count();
	}

	/** The rows of the table: the weightiest first, and what only the list for provisioning has last. */
	static List<List<String>> rows(CheckBulk.Checked checked) {
		Stream<List<String>> signIn = Stream.of(Weight.values()).flatMap(weight -> checked.signIn().problems().stream()
				.filter(problem -> problem.weight() == weight)).map(BulkWords::row);
		Stream<List<String>> provisioning = checked.provisioning().problems().stream()
				.filter(problem -> problem.error().isEmpty()).map(BulkWords::row);
		return Stream.concat(signIn, provisioning).toList();
	}

	private static List<String> row(BulkProblem problem) {
		return List.of(problem.weight().label(),
				problem.phone().isEmpty() && problem.name().isEmpty() ? Messages.BulkWords_all
						: problem.name(),
				problem.words(), problem.error().map(BulkError::words).orElse(""));
	}
}
