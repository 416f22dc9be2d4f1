package org.portwright.porting.ui.internal.commands;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.AddNumbersOfText.Added;
import org.portwright.workspace.operations.AddNumbersOfText;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Way;

/** Adds the numbers of a text to an order in the background, and says in words what came of it. */
public final class AddingNumbers {

	/** A line has room for so many. */
	private static final int MOST_REASONS = 2;

	private AddingNumbers() {
	}

	/**
	 * Begins it.
	 *
	 * @param told hears on the window's thread what came of it
	 */
	public static void begin(EngagementFiles files, ModelFile order, String text, Consumer<Added> told) {
		files.runner().run(new AddNumbersOfText(files.model(), order, text, false),
				Way.shown(Messages.AddingNumbers_name),
				told::accept);
	}

	/** What came of it, in words: nothing of the text is left out without being said, and a doubt has its reason. */
	public static String words(Added added) {
		List<Doubt> doubts = added.read().doubts();
		String reasons = doubts.stream().limit(MOST_REASONS).map(Doubt::message).collect(Collectors.joining(" ")); //$NON-NLS-1$
		return switch (doubts.size()) {
		case 0 -> taken(added);
		case 1 -> taken(added) + ' ' + reasons;
		default -> MessageFormat.format(Messages.AddingNumbers_doubtful, taken(added), doubts.size(), reasons,
				doubts.size() - MOST_REASONS);
		};
	}

	private static String taken(Added added) {
		String numbers = count(added.result().added());
		String known = count(added.result().duplicates());
		int misread = added.read().notTaken().size();
		if (misread > 0) {
			return NLS.bind(Messages.AddingNumbers_addedAndNotUnderstood,
					new Object[] { numbers, known, "%,d".formatted(misread) }); //$NON-NLS-1$
		}
		return added.result().duplicates().isEmpty() ? NLS.bind(Messages.AddingNumbers_added, numbers)
				: NLS.bind(Messages.AddingNumbers_addedAndKnown, numbers, known);
	}

	private static String count(Collection<NumberRange> ranges) {
		return Labels.count(NumberRanges.count(ranges));
	}
}
