package org.portwright.phones.signin;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.guides.SignInProgress;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.text.Typed;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/** Notes how the sign-in that is under way ended. */
public final class FinishSignIn implements Operation<PhoneSignIn> {

	private final WorkspaceModel model;
	private final Phone phone;
	private final SignInOutcome outcome;
	private final String note;
	private final Recorder recorder;

	/** @param phone a phone of a tenant in the model */
	public FinishSignIn(WorkspaceModel model, Phone phone, SignInOutcome outcome, Recorder recorder) {
		this(model, phone, outcome, "", recorder); //$NON-NLS-1$
	}

	/**
	 * @param phone a phone of a tenant in the model
	 * @param note  what somebody wants to remember of it; a blank one leaves what is noted
	 */
	public FinishSignIn(WorkspaceModel model, Phone phone, SignInOutcome outcome, String note, Recorder recorder) {
		this.model = model;
		this.phone = phone;
		this.outcome = outcome;
		this.note = Typed.lines(note);
		this.recorder = recorder;
	}

	/** @throws OperationException if none is under way */
	@Override
	public PhoneSignIn execute(IProgressMonitor monitor) throws OperationException {
		PhoneSignIn signIn = SignInProgress.open(phone)
				.orElseThrow(() -> OperationException.wrongInput(Messages.FinishSignIn_none));
		List<Command> commands = new ArrayList<>(commands(model.editingDomain(), signIn, outcome, recorder));
		if (!note.isEmpty()) {
			commands.add(new SetCommand(model.editingDomain(), signIn, Literals.PHONE_SIGN_IN__NOTE, note));
		}
		model.perform(Messages.FinishSignIn_label, new CompoundCommand(commands));
		return signIn;
	}

	/** The commands that end a sign-in that is in a file. */
	static List<Command> commands(EditingDomain domain, PhoneSignIn signIn, SignInOutcome outcome,
			Recorder recorder) {
		return List.of(new SetCommand(domain, signIn, Literals.PHONE_SIGN_IN__OUTCOME, outcome),
				new SetCommand(domain, signIn, Literals.PHONE_SIGN_IN__ENDED, recorder.now()));
	}
}
