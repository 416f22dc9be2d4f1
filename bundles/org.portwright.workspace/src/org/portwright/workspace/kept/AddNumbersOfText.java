package org.portwright.workspace.kept;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.portwright.model.PortOrder;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NumbersInText;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.numbers.AddNumbers;
import org.portwright.workspace.numbers.PresentNumbers;
import org.portwright.workspace.numbers.TakenNumbers;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/**
 * Adds numbers of a text to an order. The file that they are from, or the mail that was pasted, is kept beside the
 * order and noted in its journal, as one change. What the order has by then already is left as it is, so it does not
 * matter what else was done to it meanwhile; where it has all of the numbers, nothing is kept.
 */
public final class AddNumbersOfText implements Work<Path, AddNumbersOfText.Addition, AddNumbersOfText.Added> {

	private final WorkspaceModel model;
	private final ModelFile order;
	private final Recorder recorder;
	private final TextSource source;
	private final Calculation<TakenNumbers> choice;

	/**
	 * @param order  a file with a port order
	 * @param source where the numbers are from
	 * @param choice reads the numbers, or has them already, and says which of them are taken; doubtful ones are kept as
	 *               unconfirmed
	 */
	public AddNumbersOfText(WorkspaceModel model, ModelFile order, Recorder recorder, TextSource source,
			Calculation<TakenNumbers> choice) {
		this.model = model;
		this.order = order;
		this.recorder = recorder;
		this.source = source;
		this.choice = choice;
	}

	/**
	 * What came of it.
	 *
	 * @param read all that was read, also what was left out
	 * @param left what was left out because it is doubtful or cannot be ported, without what the order had already
	 * @param mail what is kept of it
	 */
	public record Added(NumbersInText read, NumbersInText left, AddNumbers.Result result, Optional<KeptMail> mail) {

		/** Returns how many numbers were left out because they are doubtful. */
		public long doubtful() {
			return left.withDoubtful().count();
		}

		/** Returns why numbers were left out as doubtful, in the order of the text. */
		public List<Doubt> doubts() {
			Set<Doubt> open = left.withDoubtful().ranges().stream().flatMap(range -> range.doubts().stream())
					.collect(Collectors.toSet());
			return read.doubts().stream().filter(open::contains).toList();
		}

		/** Returns how many numbers were left out because they cannot be ported. */
		public long notPortable() {
			return left.count() - doubtful();
		}
	}

	/**
	 * Numbers ready to be added.
	 *
	 * @param mail what lies beside the order for them by now
	 */
	public record Addition(TakenNumbers numbers, Optional<KeptMail> mail, AddNumbers adding) {
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(order);
	}

	@Override
	public boolean restartsOnChange() {
		return false;
	}

	@Override
	public Path prepare() {
		return order.path();
	}

	@Override
	public Addition work(Path path, Host host) throws CoreException {
		TakenNumbers numbers = choice.calculate(host);
		Optional<KeptMail> mail = Optional.empty();
		Optional<ReceivedMail> received = numbers.taken().ranges().isEmpty() ? Optional.empty() : source.received();
		if (received.isPresent()) {
			mail = Optional.of(KeptMail.lay(received.get(), path, recorder, host));
		}
		var adding = new AddNumbers(model, order, numbers.taken(), mail.map(KeptMail::name).orElse("")); //$NON-NLS-1$
		mail.map(KeptMail::entry).ifPresent(adding::notedAs);
		return new Addition(numbers, mail, adding);
	}

	@Override
	public Operation<Added> apply(Addition worked) {
		return monitor -> {
			Operation<AddNumbers.Result> adding = worked.adding();
			try {
				AddNumbers.Result result = adding.execute(monitor);
				boolean nothing = result.added().isEmpty();
				if (nothing) {
					worked.mail().ifPresent(mail -> mail.placed().takeBack());
				}
				return new Added(worked.numbers().read(), left(worked.numbers()), result,
						nothing ? Optional.empty() : worked.mail());
			} catch (OperationException | RuntimeException e) {
				worked.mail().ifPresent(mail -> mail.placed().takeBack(e));
				throw e;
			}
		};
	}

	/** What was taken is in the order now, too. */
	private NumbersInText left(TakenNumbers numbers) {
		return numbers.read() == numbers.taken() ? NumbersInText.NONE
				: numbers.read().without(new PresentNumbers((PortOrder) order.root()).all());
	}
}
