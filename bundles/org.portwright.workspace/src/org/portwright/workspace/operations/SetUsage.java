package org.portwright.workspace.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;

/** Says what numbers of an order are wanted for. A range of which only some are wanted for it is split. */
public final class SetUsage implements Operation<Integer> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final List<NumberPart> numbers;
	private final NumberUsage usage;

	/**
	 * @param file    a file with a port order
	 * @param numbers which numbers; what is not there any more is left alone
	 * @param usage   what they are wanted for
	 */
	public SetUsage(WorkspaceModel model, ModelFile file, List<NumberPart> numbers, NumberUsage usage) {
		this.model = model;
		this.file = file;
		this.numbers = List.copyOf(numbers);
		this.usage = usage;
	}

	/** Gives how many entries were changed. */
	@Override
	public Integer execute(IProgressMonitor monitor) {
		PortOrder order = (PortOrder) file.root();
		var parts = new NumberParts(order, numbers);
		List<PortedNumbers> whole = new ArrayList<>(parts.whole());
		whole.removeIf(entry -> entry.getUsage() == usage);
		var ranges = new SpanCommands(model.editingDomain(), order);
		int split = 0;
		for (Map.Entry<PortedNumbers, List<NumberRange>> some : parts.some().entrySet()) {
			if (some.getKey().getUsage() != usage) {
				ranges.keep(some.getKey(), NumberParts.others(some.getKey(), some.getValue()));
				some.getValue().forEach(range -> ranges.make(some.getKey(), range).setUsage(usage));
				split++;
			}
		}
		List<Command> commands = new ArrayList<>(ranges.commands());
		whole.forEach(entry -> commands
				.add(new SetCommand(model.editingDomain(), entry, Literals.PORTED_NUMBERS__USAGE, usage)));
		if (!commands.isEmpty()) {
			model.perform(Messages.SetUsage_label, new CompoundCommand(commands));
		}
		return whole.size() + split;
	}
}
