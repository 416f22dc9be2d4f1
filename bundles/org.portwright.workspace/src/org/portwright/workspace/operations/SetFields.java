package org.portwright.workspace.operations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.UnreadValues;
import org.portwright.porting.ProfileException;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;

/**
 * Changes fields of a file, all or none. A new state is a step in the life of the order, with its guard and journal; it
 * is taken after the other fields were changed.
 */
public final class SetFields implements Operation<Integer> {

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final Recorder recorder;
	private final ModelFile file;
	private final List<Assignment> assignments;
	private final List<String> remarks = new ArrayList<>();

	/**
	 * @param problems    knows what an order is judged by
	 * @param recorder    who changes the state
	 * @param file        a tenant or a port order
	 * @param assignments what to change
	 */
	public SetFields(WorkspaceModel model, ModelProblems problems, Recorder recorder, ModelFile file,
			List<Assignment> assignments) {
		this.model = model;
		this.problems = problems;
		this.recorder = recorder;
		this.file = file;
		this.assignments = List.copyOf(assignments);
	}

	/** Whether an assignment is a step in the life of an order. */
	static boolean isStep(Assignment assignment) {
		return assignment.path().equals(Literals.PORT_ORDER__STATE.getName());
	}

	/** What was changed of the values to make one line of each. */
	public List<String> remarks() {
		return remarks;
	}

	/** Gives how many of the fields hold something else than before. */
	@Override
	public Integer execute(IProgressMonitor monitor) throws OperationException {
		List<Assignment> fields = new ArrayList<>(assignments);
		Optional<OrderState> state = Optional.empty();
		if (file.root() instanceof PortOrder order) {
			fields.removeIf(SetFields::isStep);
			state = newState(order);
		}
		var compiler = new FieldAssignments(model, file.root(), file.path());
		List<Command> commands = compiler.compile(fields);
		remarks.addAll(compiler.remarks());
		Deque<Stepwise.Steps> steps = new ArrayDeque<>();
		if (!commands.isEmpty()) {
			steps.add(() -> Optional.of(new CompoundCommand(commands)));
		}
		state.ifPresent(to -> steps.add(() -> Optional.of(step(to))));
		Stepwise.perform(model, Messages.SetFields_label,
				() -> steps.isEmpty() ? Optional.empty() : steps.poll().next());
		return commands.size() + (state.isPresent() ? 1 : 0);
	}

	private Optional<OrderState> newState(PortOrder order) throws OperationException {
		Optional<Assignment> last = assignments.stream().filter(SetFields::isStep).reduce((first, second) -> second);
		if (last.isEmpty()) {
			return Optional.empty();
		}
		try {
			var to = (OrderState) FieldValues.parse(Literals.PORT_ORDER__STATE, last.get().value());
			boolean same = to == order.getState()
					&& !UnreadValues.of(order).containsKey(Literals.PORT_ORDER__STATE);
			return same ? Optional.empty() : Optional.of(to);
		} catch (IllegalArgumentException e) {
			throw OperationException.wrongInput(
					NLS.bind(Messages.FieldAssignments_wrongValue, last.get().path(), e.getMessage()), e);
		}
	}

	private Command step(OrderState to) throws OperationException, ProfileException {
		return new CompoundCommand(
				StateStep.commands(model.editingDomain(), file, to, problems, recorder));
	}
}
