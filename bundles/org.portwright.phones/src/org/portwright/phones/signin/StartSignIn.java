package org.portwright.phones.signin;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.guides.Guide;
import org.portwright.guides.SignInProgress;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.paths.Blank;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;

/** Notes that somebody begins to sign a phone in. One that is under way goes on. */
public final class StartSignIn implements Operation<PhoneSignIn> {

	private static final String ID = "signIn-"; //$NON-NLS-1$

	private final WorkspaceModel model;
	private final Phone phone;
	private final SignInMethod method;
	private final Recorder recorder;

	/** @param phone a phone of a tenant in the model */
	public StartSignIn(WorkspaceModel model, Phone phone, SignInMethod method, Recorder recorder) {
		this.model = model;
		this.phone = phone;
		this.method = method;
		this.recorder = recorder;
	}

	@Override
	public PhoneSignIn execute(IProgressMonitor monitor) {
		return SignInProgress.open(phone).orElseGet(() -> {
			PhoneSignIn signIn = made(method, recorder);
			model.perform(Messages.StartSignIn_label, added(model.editingDomain(), phone, signIn));
			return signIn;
		});
	}

	/** A sign-in by a guide that begins now, in no phone yet. */
	static PhoneSignIn made(Guide guide, Recorder recorder) {
		PhoneSignIn signIn = made(guide.method().orElse(SignInMethod.UNSPECIFIED), recorder);
		signIn.setGuide(guide.id());
		return signIn;
	}

	/** A sign-in that begins now, in no phone yet. */
	static PhoneSignIn made(SignInMethod method, Recorder recorder) {
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setId(Blank.randomId(ID));
		signIn.setMethod(method);
		signIn.setBy(recorder.name());
		signIn.setStarted(recorder.now());
		return signIn;
	}

	static Command added(EditingDomain domain, Phone phone, PhoneSignIn signIn) {
		return new AddCommand(domain, phone, Literals.PHONE__SIGN_INS, List.of(signIn));
	}
}
