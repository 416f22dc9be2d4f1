package org.portwright.workspace.records;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.portwright.model.PortOrder;
import org.portwright.porting.life.OddDays;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stepwise;

/**
 * Changes a file as one operation. Of an order the journal follows: an entry that says otherwise than a field does now
 * gets its correction. A day that looks wrong by the change is refused unless the user has agreed to it.
 */
public final class LifeRecording {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Recorder recorder;
	private final OddDayConsent consent;

	/** @param consent what the user says to days that look wrong */
	public LifeRecording(WorkspaceModel model, ModelFile file, Recorder recorder, OddDayConsent consent) {
		this.model = model;
		this.file = file;
		this.recorder = recorder;
		this.consent = consent;
	}

	/** Does commands that do not depend on each other. */
	public void perform(String label, List<Command> commands) throws OperationException {
		Iterator<Command> once = List.<Command>of(new CompoundCommand(commands)).iterator();
		perform(label, () -> once.hasNext() ? Optional.of(once.next()) : Optional.empty());
	}

	/**
	 * Does one command after the other.
	 *
	 * @throws OperationException if a step failed, or a day looks wrong; then nothing is changed
	 */
	public void perform(String label, Stepwise.Steps steps) throws OperationException {
		if (!(file.root() instanceof PortOrder order)) {
			Stepwise.perform(model, label, steps);
			return;
		}
		Set<String> before = OddDays.of(order, model.today());
		Optional<LocalDate> notice = Optional.ofNullable(order.getOverrideAlert());
		Supplier<List<Command>> corrections = ToldFacts.of(order).following(model.editingDomain(), order, recorder);
		Stepwise.perform(model, label, () -> {
			Optional<Command> next = steps.next();
			if (next.isEmpty()) {
				List<Command> told = corrections.get();
				next = told.isEmpty() ? Optional.empty() : Optional.of(new CompoundCommand(told));
			}
			if (next.isEmpty()) {
				judge(before, notice, order);
			}
			return next;
		});
	}

	private void judge(Set<String> before, Optional<LocalDate> notice, PortOrder order) throws OperationException {
		Set<String> odd = new LinkedHashSet<>(OddDays.of(order, model.today()));
		if (!notice.equals(Optional.ofNullable(order.getOverrideAlert()))) {
			odd.addAll(OddDays.ofNotice(order, model.today()));
		}
		odd.removeAll(before);
		consent.judge(odd);
	}
}
