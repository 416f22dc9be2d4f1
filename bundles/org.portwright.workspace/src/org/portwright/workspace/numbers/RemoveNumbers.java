package org.portwright.workspace.numbers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Operation;

/** Takes numbers out of an order. A range that loses numbers from its middle becomes two like it. */
public final class RemoveNumbers implements Operation<Integer> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final List<NumberPart> numbers;

	/**
	 * @param file    a file with a port order
	 * @param numbers what to take out; what is not there any more is left alone
	 */
	public RemoveNumbers(WorkspaceModel model, ModelFile file, List<NumberPart> numbers) {
		this.model = model;
		this.file = file;
		this.numbers = List.copyOf(numbers);
	}

	/** Gives how many entries lost numbers. */
	@Override
	public Integer execute(IProgressMonitor monitor) {
		PortOrder order = (PortOrder) file.root();
		var parts = new NumberParts(order, numbers);
		List<Command> commands = commands(model.editingDomain(), order, parts);
		if (!commands.isEmpty()) {
			model.perform(Messages.RemoveNumbers_label, new CompoundCommand(commands));
		}
		return parts.whole().size() + parts.some().size();
	}

	/** Gives the commands that take numbers out of an order. */
	public static List<Command> commands(EditingDomain domain, PortOrder order, NumberParts parts) {
		var ranges = new SpanCommands(domain, order);
		parts.some().forEach((entry, removed) -> ranges.keep(entry, NumberParts.others(entry, removed)));
		List<Command> commands = new ArrayList<>(ranges.commands());
		if (!parts.whole().isEmpty()) {
			// EMF looks every element of the list up in what it is given: a set, or ten thousand would take seconds.
			commands.add(new RemoveCommand(domain, order, Literals.PORT_ORDER__NUMBERS,
					new LinkedHashSet<>(parts.whole())));
		}
		return commands;
	}
}
