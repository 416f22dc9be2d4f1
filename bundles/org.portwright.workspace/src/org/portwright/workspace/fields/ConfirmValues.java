package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.ValueSource;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.FeaturePath.Target;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.ValueSources;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.SourceCommands;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.PresentNumbers;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Confirms values that were taken from a text although they were not sure. Their sources stay in the file.
 */
public final class ConfirmValues implements Operation<Long> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Choice choice;

	private ConfirmValues(WorkspaceModel model, ModelFile file, Choice choice) {
		this.model = model;
		this.file = file;
		this.choice = choice;
	}

	/** Which values are confirmed. */
	@FunctionalInterface
	private interface Choice {

		/** @param moving the numbers of the order, folded */
		List<Command> commands(PortOrder order, SourceCommands sources, List<NumberRange> moving)
				throws OperationException;
	}

	/** Confirms all values of a file. */
	public static ConfirmValues all(WorkspaceModel model, ModelFile file) {
		return new ConfirmValues(model, file, (order, sources, moving) -> sources.confirmAll());
	}

	/**
	 * Confirms some values of a file.
	 *
	 * @param paths of fields: {@code loa.accountNumber}; of the numbers of an entry: {@code numbers[+442079460000]}; of
	 *              all numbers: {@code numbers}
	 */
	public static ConfirmValues of(WorkspaceModel model, ModelFile file, Set<String> paths) {
		Set<String> copy = Set.copyOf(paths);
		return new ConfirmValues(model, file, (order, sources, moving) -> named(order, copy, sources, moving));
	}

	/** Confirms those of some numbers that are unconfirmed, such as a part of an entry; there may be none. */
	public static ConfirmValues ofNumbers(WorkspaceModel model, ModelFile file, Collection<NumberRange> numbers) {
		List<NumberRange> folded = NumberRanges.fold(List.copyOf(numbers));
		return new ConfirmValues(model, file, (order, sources, moving) -> sources.confirmNumbers(folded));
	}

	/**
	 * Returns how many values were confirmed: fields, and numbers one by one.
	 *
	 * @throws OperationException if a path names nothing that is unconfirmed; then nothing is confirmed
	 */
	@Override
	public Long execute(IProgressMonitor monitor) throws OperationException {
		if (!(file.root() instanceof PortOrder order)) {
			throw OperationException.wrongInput(NLS.bind(Messages.Inputs_notAnOrder, file.path()));
		}
		List<NumberRange> moving = new PresentNumbers(order).all();
		long before = count(order, moving);
		List<Command> commands = choice.commands(order, new SourceCommands(model.editingDomain(), order), moving);
		if (!commands.isEmpty()) {
			model.perform(Messages.ConfirmValues_label, new CompoundCommand(commands));
		}
		return before - count(order, moving);
	}

	private static long count(PortOrder order, List<NumberRange> moving) {
		return ValueSources.unconfirmedFields(order).stream().map(ValueSource::getField).distinct().count()
				+ NumberRanges.count(ValueSources.unconfirmedNumbers(order, moving));
	}

	private static List<Command> named(PortOrder order, Set<String> paths, SourceCommands sources,
			List<NumberRange> moving) throws OperationException {
		List<Command> commands = new ArrayList<>();
		List<NumberRange> numbers = new ArrayList<>();
		List<String> errors = new ArrayList<>();
		for (String path : paths) {
			List<Command> ofField = sources.confirmField(path);
			List<NumberRange> ofEntry = ofEntry(order, path);
			List<NumberRange> named = path.equals(ValueSources.NUMBERS) ? moving : ofEntry;
			boolean none = ValueSources.unconfirmedNumbers(order, named).isEmpty();
			if (named.isEmpty() && ofField.isEmpty() || !named.isEmpty() && none) {
				errors.add(NLS.bind(Messages.ConfirmValues_none, path));
			} else if (named.isEmpty()) {
				commands.addAll(ofField);
			} else {
				numbers.addAll(named);
			}
		}
		if (!errors.isEmpty()) {
			throw OperationException.wrongInput(errors);
		}
		commands.addAll(sources.confirmNumbers(NumberRanges.fold(numbers)));
		return commands;
	}

	private static List<NumberRange> ofEntry(PortOrder order, String path) {
		return FeaturePath.resolve(order, path).map(Target::object).filter(PortedNumbers.class::isInstance)
				.map(PortedNumbers.class::cast).flatMap(NumberEntry::e164).map(List::of).orElse(List.of());
	}
}
