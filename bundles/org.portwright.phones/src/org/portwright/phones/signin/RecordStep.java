package org.portwright.phones.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.SignInStep;
import org.portwright.model.paths.Blank;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;

/**
 * Notes that a step of a guide was done, in the sign-in by it that is under way or in a new one, and what the step
 * changes at the phone. A step that was noted before is not noted again. Of the lock code only that it is set is ever
 * noted. A sign-in is one attempt by one guide: one by another that is under way is given up with it.
 */
public final class RecordStep implements Operation<Boolean> {

	private static final String ID = "step-"; //$NON-NLS-1$

	private final WorkspaceModel model;
	private final Phone phone;
	private final Guide guide;
	private final GuideStep step;
	private final Recorder recorder;

	/**
	 * @param phone a phone of a tenant in the model
	 * @param guide a guide that signs it in
	 * @param step  one of the guide's steps
	 */
	public RecordStep(WorkspaceModel model, Phone phone, Guide guide, GuideStep step, Recorder recorder) {
		this.model = model;
		this.phone = phone;
		this.guide = guide;
		this.step = step;
		this.recorder = recorder;
	}

	/** Says whether it was new. */
	@Override
	public Boolean execute(IProgressMonitor monitor) {
		List<Command> commands = commands(model.editingDomain());
		if (!commands.isEmpty()) {
			model.perform(ends() ? Messages.FinishSignIn_label : Messages.RecordStep_label,
					new CompoundCommand(commands));
		}
		return !commands.isEmpty();
	}

	private boolean ends() {
		return step.effect().equals(Optional.of(GuideStep.Effect.SIGNED_IN));
	}

	private List<Command> commands(EditingDomain domain) {
		List<Command> commands = new ArrayList<>();
		Optional<PhoneSignIn> underWay = SignInProgress.open(phone);
		Optional<PhoneSignIn> open = underWay.filter(this::goesOn);
		PhoneSignIn signIn = open.orElseGet(() -> StartSignIn.made(guide, recorder));
		if (open.isEmpty()) {
			underWay.ifPresent(other -> commands
					.addAll(FinishSignIn.commands(domain, other, SignInOutcome.ABANDONED, recorder)));
			// The sign-in is in no file yet and comes with its step, as it is.
			commands.add(StartSignIn.added(domain, phone, signIn));
			signIn.getSteps().add(done());
			if (ends()) {
				signIn.setOutcome(SignInOutcome.SIGNED_IN);
				signIn.setEnded(recorder.now());
			}
		} else {
			if (!guide.id().equals(signIn.getGuide())) {
				commands.add(new SetCommand(domain, signIn, Literals.PHONE_SIGN_IN__GUIDE, guide.id()));
				guide.method().filter(method -> method != signIn.getMethod()).ifPresent(method -> commands
						.add(new SetCommand(domain, signIn, Literals.PHONE_SIGN_IN__METHOD, method)));
			}
			if (!SignInProgress.isDone(signIn, step)) {
				commands.add(new AddCommand(domain, signIn, Literals.PHONE_SIGN_IN__STEPS, done()));
			}
			if (ends()) {
				commands.addAll(FinishSignIn.commands(domain, signIn, SignInOutcome.SIGNED_IN, recorder));
			}
		}
		if (step.effect().equals(Optional.of(GuideStep.Effect.LOCK_CODE_SET)) && !phone.isLockCodeSet()) {
			commands.add(new SetCommand(domain, phone, Literals.PHONE__LOCK_CODE_SET, true));
		}
		return commands;
	}

	/** One of which nothing but the beginning is noted takes any guide. */
	private boolean goesOn(PhoneSignIn signIn) {
		return Guides.of(signIn, phone).equals(Optional.of(guide))
				|| signIn.getGuide() == null && signIn.getSteps().isEmpty();
	}

	private SignInStep done() {
		SignInStep done = ModelFactory.eINSTANCE.createSignInStep();
		done.setId(Blank.randomId(ID));
		done.setKey(step.key());
		done.setDone(recorder.now());
		return done;
	}
}
