package org.portwright.workspace.operations;

import java.text.MessageFormat;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.ReadNumbers;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/**
 * Reads the numbers out of a text and adds those to an order that are sure and can be ported, or the doubtful ones too.
 * What the order has by then already is left as it is, so it does not matter what else was done to it meanwhile.
 */
public final class AddNumbersOfText
		implements Work<String, AddNumbersOfText.Addition, AddNumbersOfText.Added> {

	private final WorkspaceModel model;
	private final ModelFile order;
	private final String text;
	private final boolean doubtful;

	/**
	 * @param order    a file with a port order
	 * @param doubtful whether a person wants the doubtful numbers too: they are kept as unconfirmed
	 */
	public AddNumbersOfText(WorkspaceModel model, ModelFile order, String text, boolean doubtful) {
		this.model = model;
		this.order = order;
		this.text = text;
		this.doubtful = doubtful;
	}

	/**
	 * What came of it.
	 *
	 * @param read all that was read, also what was left out
	 * @param left what was left out because it is doubtful or cannot be ported, without what the order had already
	 */
	public record Added(ReadNumbers read, ReadNumbers left, AddNumbers.Result result) {

		/** Returns how many numbers were left out because they are doubtful. */
		public long doubtful() {
			return left.withDoubtful().count();
		}

		/** Returns how many numbers were left out because they cannot be ported. */
		public long notPortable() {
			return left.count() - doubtful();
		}
	}

	/** What was read, ready to be added. */
	public record Addition(ReadNumbers read, ReadNumbers taken, AddNumbers adding) {
	}

	@Override
	public Set<ModelFile> of() {
		return Set.of(order);
	}

	@Override
	public Stale stale() {
		return Stale.ALWAYS;
	}

	@Override
	public String prepare() {
		return text;
	}

	@Override
	public Addition work(String taken, Host host) throws CoreException {
		ReadNumbers read = read(taken, host);
		ReadNumbers wanted = doubtful ? read.withDoubtful() : read.ticked();
		return new Addition(read, wanted, new AddNumbers(model, order, wanted, "")); //$NON-NLS-1$
	}

	/** Asks before it takes more than anybody moves by mistake. */
	private static ReadNumbers read(String taken, Host host) throws CoreException {
		ReadNumbers read = new ReadNumberText(taken).execute(host.monitor());
		long large = read.tooLarge().stream().mapToLong(NotTaken::numbers).sum();
		return large > 0 && isWanted(large, host) ? new ReadNumberText(taken, true).execute(host.monitor())
				: ChosenNumbers.unlessTooMany(read, host);
	}

	private static boolean isWanted(long large, Host host) {
		String take = Messages.AddNumbersOfText_take;
		var question = new Question(MessageFormat.format(Messages.AddNumbersOfText_large, large),
				List.of(take, Messages.AddNumbersOfText_leave));
		return host.ask(question).filter(take::equals).isPresent();
	}

	@Override
	public Operation<Added> apply(Addition worked) {
		return monitor -> {
			AddNumbers.Result result = worked.adding().execute(monitor);
			// What was taken is in the order now, too.
			ReadNumbers left = worked.read() == worked.taken() ? ReadNumbers.NONE
					: worked.read().without(new PresentNumbers((PortOrder) order.root()).all());
			return new Added(worked.read(), left, result);
		};
	}
}
