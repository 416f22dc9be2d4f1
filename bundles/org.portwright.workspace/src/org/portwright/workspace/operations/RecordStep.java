package org.portwright.workspace.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInStep;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.WorkspaceModel;

/**
 * Notes that a step of the guide was done, in the sign-in that is under way or in a new one. A step that was noted
 * before is not noted again. Of the lock code only that it is set is ever noted.
 */
public final class RecordStep implements Operation<Boolean> {

	private static final String ID = "step-"; //$NON-NLS-1$

	private final WorkspaceModel model;
	private final Phone phone;
	private final String step;
	private final Recorder recorder;

	/**
	 * @param phone a phone of a tenant in the model
	 * @param step  one of {@link SignInGuide#STEPS}
	 */
	public RecordStep(WorkspaceModel model, Phone phone, String step, Recorder recorder) {
		this.model = model;
		this.phone = phone;
		this.step = step;
		this.recorder = recorder;
	}

	/** Says whether it was new. */
	@Override
	public Boolean execute(IProgressMonitor monitor) {
		List<Command> commands = commands(model.editingDomain(), phone, step, recorder);
		if (!commands.isEmpty()) {
			model.perform(Messages.RecordStep_label, new CompoundCommand(commands));
		}
		return !commands.isEmpty();
	}

	private static List<Command> commands(EditingDomain domain, Phone phone, String step, Recorder recorder) {
		List<Command> commands = new ArrayList<>();
		note(domain, phone, step, recorder, commands);
		return commands;
	}

	/** Adds the commands that note a step, and gives the sign-in that it stands in. */
	static PhoneSignIn note(EditingDomain domain, Phone phone, String step, Recorder recorder,
			List<Command> commands) {
		Optional<PhoneSignIn> open = SignInGuide.open(phone);
		PhoneSignIn signIn = open.orElseGet(() -> StartSignIn.made(SignInMethod.WEB_SIGN_IN, recorder));
		if (open.isEmpty()) {
			commands.add(StartSignIn.added(domain, phone, signIn));
		}
		if (!SignInGuide.isDone(signIn, step)) {
			SignInStep done = ModelFactory.eINSTANCE.createSignInStep();
			done.setId(Blank.randomId(ID));
			done.setKey(step);
			done.setDone(recorder.now());
			if (open.isEmpty()) {
				// The sign-in is in no file yet and comes with its step.
				signIn.getSteps().add(done);
			} else {
				commands.add(new AddCommand(domain, signIn, Literals.PHONE_SIGN_IN__STEPS, done));
			}
		}
		if (SignInGuide.LOCK_CODE.equals(step) && !phone.isLockCodeSet()) {
			commands.add(new SetCommand(domain, phone, Literals.PHONE__LOCK_CODE_SET, true));
		}
		return signIn;
	}
}
