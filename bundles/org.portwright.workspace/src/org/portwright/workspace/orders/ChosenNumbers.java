package org.portwright.workspace.orders;

import java.text.MessageFormat;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.TakenNumbers;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;

/**
 * The numbers of a text that somebody wants. They are read once more: what was typed last may not have been read yet.
 *
 * @param ticked   what the person ticked although it is doubtful or cannot be ported, folded
 * @param unticked what the person unticked, folded
 * @param large    whether large ranges are wanted, too
 * @param plan     with the prefixes that are not ported
 */
public record ChosenNumbers(String text, List<NumberRange> ticked, List<NumberRange> unticked, boolean large,
		UkNumberPlan plan) implements Calculation<TakenNumbers> {

	/** Copies the lists. */
	public ChosenNumbers {
		ticked = List.copyOf(ticked);
		unticked = List.copyOf(unticked);
	}

	@Override
	public TakenNumbers calculate(Host host) throws CoreException {
		NumbersInText read = new ReadNumberText(text, large, plan).calculate(host);
		NumbersInText taken = read.chosen(ticked, unticked);
		if (large && taken.count() > NumbersInText.MOST_AT_ONCE) {
			confirm(taken, host);
		} else {
			confirmMany(taken, host);
		}
		return new TakenNumbers(read, taken);
	}

	/**
	 * Asks whether so many are meant if they are more than anybody takes unasked.
	 *
	 * @throws OperationCanceledException if they are not
	 */
	static void confirmMany(NumbersInText numbers, Host host) {
		if (numbers.isLarge()) {
			confirm(numbers, host);
		}
	}

	private static void confirm(NumbersInText numbers, Host host) {
		String take = Messages.ChosenNumbers_take;
		var question = new Question(MessageFormat.format(Messages.ChosenNumbers_question, numbers.count()),
				List.of(take, Messages.ChosenNumbers_back));
		if (host.ask(question).filter(take::equals).isEmpty()) {
			throw new OperationCanceledException();
		}
	}
}
