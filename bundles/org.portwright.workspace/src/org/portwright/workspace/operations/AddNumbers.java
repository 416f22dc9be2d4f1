package org.portwright.workspace.operations;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.ReadNumbers;
import org.portwright.numbering.ReadRange;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;

/** Adds the numbers that were read from a text to an order. What the order has already is left as it is. */
public final class AddNumbers implements Operation<AddNumbers.Result> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final ReadNumbers numbers;

	/**
	 * @param file    a file with a port order
	 * @param numbers what to add
	 */
	public AddNumbers(WorkspaceModel model, ModelFile file, ReadNumbers numbers) {
		this.model = model;
		this.file = file;
		this.numbers = numbers;
	}

	/**
	 * What came of it.
	 *
	 * @param added      the numbers that are new in the order
	 * @param duplicates the numbers that it had already
	 */
	public record Result(List<NumberRange> added, List<NumberRange> duplicates) {

		/** Copies the lists. */
		public Result {
			added = List.copyOf(added);
			duplicates = List.copyOf(duplicates);
		}
	}

	@Override
	public Result execute(IProgressMonitor monitor) {
		PortOrder order = (PortOrder) file.root();
		List<NumberRange> added = new ArrayList<>();
		List<NumberRange> duplicates = new ArrayList<>();
		List<Command> commands = commands(model, order, numbers, added, duplicates);
		if (!commands.isEmpty()) {
			model.perform(Messages.AddNumbers_label, new CompoundCommand(commands));
		}
		return new Result(added, duplicates);
	}

	static List<Command> commands(WorkspaceModel model, PortOrder order, ReadNumbers numbers, List<NumberRange> added,
			List<NumberRange> duplicates) {
		var present = new PresentNumbers(order);
		var entries = new NumberEntries(order);
		for (ReadRange read : numbers.ranges()) {
			for (NumberRange range : present.missingOf(read.range(), duplicates)) {
				entries.make(range);
				added.add(range);
			}
		}
		return entries.commands(model.editingDomain());
	}
}
