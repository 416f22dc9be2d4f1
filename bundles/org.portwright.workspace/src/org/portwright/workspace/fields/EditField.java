package org.portwright.workspace.fields;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.portwright.model.JournalEntry;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.records.ToldFacts;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Changes one field while somebody types in it. All changes of one visit of the field are one operation, so that one
 * undo gives back what was there before the visit.
 */
public final class EditField implements Operation<Boolean> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Assignment assignment;
	private final String label;
	private final Object visit;
	private Optional<Recorder> recorder = Optional.empty();

	/**
	 * @param assignment the field, any but the state of an order, and what it is to hold
	 * @param label      says what is done, for the menu <em>Edit</em>
	 * @param visit      the same object from the focus coming to the field until its going, best a {@link FieldVisit}
	 */
	public EditField(WorkspaceModel model, ModelFile file, Assignment assignment, String label, Object visit) {
		this.model = model;
		this.file = file;
		this.assignment = assignment;
		this.label = label;
		this.visit = visit;
	}

	/** Corrects the journal of an order where it says otherwise than the field does now. */
	public EditField telling(Recorder who) {
		recorder = Optional.of(who);
		return this;
	}

	/** Gives whether the field holds something else than before. */
	@Override
	public Boolean execute(IProgressMonitor monitor) throws OperationException {
		Optional<Command> command = new FieldAssignments(model, file.root(), file.path()).compileTyped(assignment);
		FieldVisit typing = visit instanceof FieldVisit known ? known : new FieldVisit();
		Optional<ToldFacts> before = recorder.isPresent() && file.root() instanceof PortOrder order
				? Optional.of(typing.before(order))
				: Optional.empty();
		command.ifPresent(change -> {
			model.perform(label, change, file, visit);
			before.ifPresent(facts -> tell(facts, typing.written()));
		});
		return command.isPresent();
	}

	private void tell(ToldFacts before, List<JournalEntry> written) {
		var order = (PortOrder) file.root();
		written.removeIf(entry -> entry.eContainer() != order);
		if (!written.isEmpty()) {
			model.perform(label, new RemoveCommand(model.editingDomain(), order, Literals.PORT_ORDER__JOURNAL,
					new LinkedHashSet<>(written)), file, visit);
			written.clear();
		}
		if (!before.hold(order)) {
			written.addAll(before.corrections(order, recorder.orElseThrow()));
			written.forEach(entry -> model.perform(label, JournalWriting.add(model.editingDomain(), order, entry), file,
					visit));
		}
	}
}
