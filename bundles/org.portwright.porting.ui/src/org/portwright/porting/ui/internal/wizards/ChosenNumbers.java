package org.portwright.porting.ui.internal.wizards;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.ReadNumbers;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.work.Host.Question;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;

/**
 * The numbers of a text that somebody wants. They are read once more: what was typed last may not have been read yet.
 *
 * @param refused those that they do not want, folded
 * @param large   whether large ranges are wanted, too
 */
record ChosenNumbers(String text, List<NumberRange> refused, boolean large) implements Calculation<ReadNumbers> {

	@Override
	public ReadNumbers calculate(Host host) throws CoreException {
		ReadNumbers numbers = new ReadNumberText(text, large).execute(host.monitor()).without(refused);
		if (numbers.isLarge() || large && numbers.count() > ReadNumbers.MOST_AT_ONCE) {
			String take = Messages.ChosenNumbers_take;
			var question = new Question(NLS.bind(Messages.ChosenNumbers_question, Labels.count(numbers.count())),
					List.of(take, Messages.ChosenNumbers_back));
			if (host.ask(question).filter(take::equals).isEmpty()) {
				throw new OperationCanceledException();
			}
		}
		return numbers;
	}
}
