package org.portwright.workspace.orders;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.portwright.model.Evidence;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.written.OneLine;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.work.Operation;

/** Notes the bill's own wording of a field while somebody types it; all of one visit is one operation. */
public final class SetEvidence implements Operation<Boolean> {

	private static final String ID = "evidence-"; //$NON-NLS-1$

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Assignment wording;
	private final String label;
	private final Object visit;

	/**
	 * @param file    a file with a port order
	 * @param wording path of the field that must match the bill, and what stands there; empty if it is not known
	 * @param label   says what is done, for the menu <em>Edit</em>
	 * @param visit   the same object from the focus coming to the field until its going
	 */
	public SetEvidence(WorkspaceModel model, ModelFile file, Assignment wording, String label, Object visit) {
		this.model = model;
		this.file = file;
		this.wording = new Assignment(wording.path(), OneLine.of(wording.value()).text());
		this.label = label;
		this.visit = visit;
	}

	/** The evidence for a field. */
	public static Optional<Evidence> of(PortOrder order, String path) {
		return order.getEvidence().stream().filter(evidence -> path.equals(evidence.getFeature())).findFirst();
	}

	/** Gives whether something else is noted than before. */
	@Override
	public Boolean execute(IProgressMonitor monitor) {
		Optional<Command> command = command((PortOrder) file.root());
		command.ifPresent(change -> model.perform(label, change, file, visit));
		return command.isPresent();
	}

	private Optional<Command> command(PortOrder order) {
		Optional<Evidence> known = of(order, wording.path());
		if (known.isEmpty()) {
			return wording.value().isEmpty() ? Optional.empty()
					: Optional.of(new AddCommand(model.editingDomain(), order, Literals.PORT_ORDER__EVIDENCE, made()));
		}
		if (wording.value().isEmpty()) {
			return Optional.of(new RemoveCommand(model.editingDomain(), order, Literals.PORT_ORDER__EVIDENCE,
					known.get()));
		}
		return wording.value().equals(known.get().getWording()) ? Optional.empty()
				: Optional.of(new SetCommand(model.editingDomain(), known.get(), Literals.EVIDENCE__WORDING,
						wording.value()));
	}

	private Evidence made() {
		Evidence evidence = (Evidence) Blank.of(Literals.EVIDENCE, Blank.randomId(ID));
		evidence.setFeature(wording.path());
		evidence.setWording(wording.value());
		return evidence;
	}
}
