package org.portwright.workspace.orders;

import java.text.MessageFormat;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumbersInText;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.TakenNumbers;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;

/**
 * The numbers of a text that are sure and can be ported. The user is asked before more are taken than anybody moves by
 * mistake.
 */
public record SureNumbers(String text) implements Calculation<TakenNumbers> {

	@Override
	public TakenNumbers calculate(Host host) throws CoreException {
		NumbersInText read = new ReadNumberText(text).calculate(host);
		long large = read.tooLarge().stream().mapToLong(NotTaken::numbers).sum();
		if (large > 0 && isWanted(large, host)) {
			read = new ReadNumberText(text, true).calculate(host);
		} else {
			ChosenNumbers.confirmMany(read, host);
		}
		return new TakenNumbers(read, read.ticked());
	}

	private static boolean isWanted(long large, Host host) {
		String take = Messages.SureNumbers_take;
		var question = new Question(MessageFormat.format(Messages.SureNumbers_large, large),
				List.of(take, Messages.SureNumbers_leave));
		return host.ask(question).filter(take::equals).isPresent();
	}
}
