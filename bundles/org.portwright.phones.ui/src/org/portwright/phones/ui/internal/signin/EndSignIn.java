package org.portwright.phones.ui.internal.signin;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.guides.SignInProgress;
import org.portwright.model.Phone;
import org.portwright.phones.signin.FinishSignIn;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.resources.EngagementFiles;

/** Notes how the sign-in of the selected phone ended that is under way, and why. */
public final class EndSignIn extends AbstractHandler {

	/** The id of the command. */
	public static final String ID = "org.portwright.ui.endSignIn"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Phone phone) {
			if (SignInProgress.open(phone).isEmpty()) {
				Failures.show(Status.info(NLS.bind(Messages.EndSignIn_none, Labels.of(phone))));
				return null;
			}
			EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
			// While the dialog is open, the file may be read anew.
			PhonePlace.of(files, phone).ifPresent(place -> {
				var dialog = new EndSignInDialog(HandlerUtil.getActiveShell(event), phone);
				if (dialog.open() == Window.OK) {
					end(files, place, dialog);
				}
			});
		}
		return null;
	}

	private static void end(EngagementFiles files, PhonePlace place, EndSignInDialog dialog) {
		Optional<Phone> phone = place.phone(files);
		if (phone.isEmpty()) {
			Failures.show(Status.info(Messages.NotedStep_gone));
			return;
		}
		WindowOperation.perform(
				new FinishSignIn(files.model(), phone.get(), dialog.outcome(), dialog.note(), files.recorder()))
				.ifPresent(done -> PairingCodes.ofWindow().forget(place));
	}
}
