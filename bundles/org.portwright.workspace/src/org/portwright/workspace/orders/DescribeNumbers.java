package org.portwright.workspace.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.fields.FieldReferences;
import org.portwright.workspace.fields.FieldValues;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.NumberPart;
import org.portwright.workspace.numbers.NumberParts;
import org.portwright.workspace.numbers.SpanCommands;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Says something of numbers of an order: what they are wanted for, their site, what became of them, a note. A range of
 * which it holds for some numbers alone is split.
 */
public final class DescribeNumbers implements Operation<Integer> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final List<NumberPart> numbers;
	private final EStructuralFeature field;
	private final String value;
	private final String label;

	/**
	 * @param file    a file with a port order
	 * @param numbers which numbers; what is not there any more is left alone
	 * @param field   an attribute of an entry, or its site
	 * @param value   what it is to hold as the file writes it, of a site the id; empty clears it
	 * @param label   says what is done, for the menu <em>Edit</em>
	 */
	public DescribeNumbers(WorkspaceModel model, ModelFile file, List<NumberPart> numbers, EStructuralFeature field,
			String value, String label) {
		this.model = model;
		this.file = file;
		this.numbers = List.copyOf(numbers);
		this.field = field;
		this.value = value;
		this.label = label;
	}

	/** Gives how many entries were changed. */
	@Override
	public Integer execute(IProgressMonitor monitor) throws OperationException {
		PortOrder order = (PortOrder) file.root();
		Optional<Object> said = parse(order);
		var parts = new NumberParts(order, numbers);
		List<PortedNumbers> whole = new ArrayList<>(parts.whole());
		whole.removeIf(entry -> holds(entry, said));
		var ranges = new SpanCommands(model.editingDomain(), order);
		int split = 0;
		for (Map.Entry<PortedNumbers, List<NumberRange>> some : parts.some().entrySet()) {
			if (!holds(some.getKey(), said)) {
				ranges.keep(some.getKey(), NumberParts.others(some.getKey(), some.getValue()));
				some.getValue().forEach(range -> set(ranges.make(some.getKey(), range), said));
				split++;
			}
		}
		List<Command> commands = new ArrayList<>(ranges.commands());
		whole.forEach(entry -> commands.add(new SetCommand(model.editingDomain(), entry, field,
				said.isPresent() ? said.get() : SetCommand.UNSET_VALUE)));
		if (!commands.isEmpty()) {
			model.perform(label, new CompoundCommand(commands));
		}
		return whole.size() + split;
	}

	private Optional<Object> parse(PortOrder order) throws OperationException {
		if (value.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(field instanceof EReference reference
					? new FieldReferences(model, order, file.path()).find(reference, value)
					: FieldValues.parse((EAttribute) field, value));
		} catch (IllegalArgumentException e) {
			throw OperationException.wrongInput(
					NLS.bind(Messages.FieldAssignments_wrongValue, field.getName(), e.getMessage()), e);
		}
	}

	private boolean holds(PortedNumbers entry, Optional<Object> said) {
		return said.isEmpty() ? !entry.eIsSet(field) : Objects.equals(entry.eGet(field), said.get());
	}

	private void set(PortedNumbers entry, Optional<Object> said) {
		said.ifPresentOrElse(present -> entry.eSet(field, present), () -> entry.eUnset(field));
	}
}
