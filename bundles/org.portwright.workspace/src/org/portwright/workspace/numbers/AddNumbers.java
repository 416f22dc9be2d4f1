package org.portwright.workspace.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.JournalEntry;
import org.portwright.model.KeptFile;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.ValueSource;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Operation;

/**
 * Adds the numbers that were read from a text to an order. What the order has already is left as it is. Make it on any
 * thread: a hundred thousand entries are then made where nobody waits for them.
 */
public final class AddNumbers implements Operation<AddNumbers.Result> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Made made;
	private final List<JournalEntry> notes = new ArrayList<>();

	/**
	 * @param file    a file with a port order
	 * @param numbers the numbers to add; doubtful ones are kept as unconfirmed
	 * @param kept    name of the kept file that has the text; empty for a text that is not kept
	 */
	public AddNumbers(WorkspaceModel model, ModelFile file, NumbersInText numbers, String kept) {
		this.model = model;
		this.file = file;
		made = Made.of(numbers, kept);
	}

	/**
	 * What came of it.
	 *
	 * @param duplicates the numbers that it had already
	 */
	public record Result(List<NumberRange> added, List<NumberRange> duplicates) {

		/** Copies the lists. */
		public Result {
			added = List.copyOf(added);
			duplicates = List.copyOf(duplicates);
		}
	}

	/**
	 * Has the journal of the order get an entry with them, which is in no file yet; not where nothing is added, or the
	 * journal has the first file of the entry already.
	 */
	public AddNumbers notedAs(JournalEntry entry) {
		notes.add(entry);
		return this;
	}

	@Override
	public Result execute(IProgressMonitor monitor) {
		PortOrder order = (PortOrder) file.root();
		Addition addition = addition(model.editingDomain(), order, made);
		if (!addition.commands().isEmpty()) {
			List<Command> commands = new ArrayList<>(addition.commands());
			notes.stream().filter(entry -> !isNoted(entry, order)).forEach(entry -> commands.add(
					new AddCommand(model.editingDomain(), order, Literals.PORT_ORDER__JOURNAL, entry)));
			model.perform(Messages.AddNumbers_label, new CompoundCommand(commands));
		}
		return new Result(addition.added(), addition.duplicates());
	}

	private static boolean isNoted(JournalEntry entry, PortOrder order) {
		KeptFile kept = entry.getFiles().getFirst();
		return order.getJournal().stream().flatMap(noted -> noted.getFiles().stream())
				.anyMatch(other -> Objects.equals(other.getName(), kept.getName())
						&& Objects.equals(other.getSha256(), kept.getSha256()));
	}

	/**
	 * The commands that add numbers to an order.
	 *
	 * @param entries the new entries of the order, in the order of the numbers
	 */
	public record Addition(List<Command> commands, List<PortedNumbers> entries, List<NumberRange> added,
			List<NumberRange> duplicates) {
	}

	/** Returns the commands that add numbers to an order, in a file or not. */
	public static Addition addition(EditingDomain domain, PortOrder order, NumbersInText numbers, String kept) {
		return addition(domain, order, Made.of(numbers, kept));
	}

	private static Addition addition(EditingDomain domain, PortOrder order, Made made) {
		List<NumberRange> added = new ArrayList<>();
		List<NumberRange> duplicates = new ArrayList<>();
		List<PortedNumbers> fresh = new ArrayList<>();
		var present = new PresentNumbers(order);
		var entries = new NumberEntries(order);
		var sources = new NumberSources(order);
		for (int i = 0; i < made.ranges().size(); i++) {
			NumberRange range = made.ranges().get(i);
			List<NumberRange> missing = present.missingOf(range, duplicates);
			added.addAll(missing);
			if (missing.contains(range)) {
				fresh.add(entries.add(made.entries().get(i)));
			} else {
				missing.forEach(part -> fresh.add(entries.make(part)));
			}
			if (!missing.isEmpty()) {
				made.sources().get(i).ifPresent(source -> sources.add(source, missing));
			}
		}
		List<Command> commands = new ArrayList<>(entries.commands(domain));
		commands.addAll(sources.commands(domain, order));
		return new Addition(commands, fresh, added, duplicates);
	}

	/** Ranges, for each an entry in case that the order has none of it, and the source of those that are doubtful. */
	private record Made(List<NumberRange> ranges, List<PortedNumbers> entries, List<Optional<ValueSource>> sources) {

		static Made of(NumbersInText numbers, String kept) {
			List<NumberRange> ranges = numbers.ranges().stream().map(RangeInText::range).toList();
			return new Made(ranges, ranges.stream().map(NumberEntries::entry).toList(),
					numbers.ranges().stream().map(read -> NumberSources.of(read, kept)).toList());
		}
	}
}
