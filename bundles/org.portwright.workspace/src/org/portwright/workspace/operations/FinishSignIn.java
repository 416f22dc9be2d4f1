package org.portwright.workspace.operations;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.workspace.WorkspaceModel;

/** Notes how the sign-in that is under way ended. */
public final class FinishSignIn implements Operation<PhoneSignIn> {

	private final WorkspaceModel model;
	private final Phone phone;
	private final SignInOutcome outcome;
	private final Recorder recorder;

	/**
	 * @param phone   a phone of a tenant in the model
	 * @param outcome how it ended; a phone that is signed in has done the last step
	 */
	public FinishSignIn(WorkspaceModel model, Phone phone, SignInOutcome outcome, Recorder recorder) {
		this.model = model;
		this.phone = phone;
		this.outcome = outcome;
		this.recorder = recorder;
	}

	/** @throws OperationException if none is under way that could fail or be given up */
	@Override
	public PhoneSignIn execute(IProgressMonitor monitor) throws OperationException {
		List<Command> commands = new ArrayList<>();
		PhoneSignIn signIn;
		if (outcome == SignInOutcome.SIGNED_IN) {
			signIn = RecordStep.note(model.editingDomain(), phone, SignInGuide.LAST, recorder, commands);
		} else {
			signIn = SignInGuide.open(phone)
					.orElseThrow(() -> OperationException.wrongInput(Messages.FinishSignIn_none));
		}
		if (signIn.eContainer() == null) {
			// It is in no file yet and comes as it is.
			signIn.setOutcome(outcome);
			signIn.setEnded(recorder.now());
		} else {
			commands.add(new SetCommand(model.editingDomain(), signIn, Literals.PHONE_SIGN_IN__OUTCOME, outcome));
			commands.add(new SetCommand(model.editingDomain(), signIn, Literals.PHONE_SIGN_IN__ENDED, recorder.now()));
		}
		model.perform(Messages.FinishSignIn_label, new CompoundCommand(commands));
		return signIn;
	}
}
