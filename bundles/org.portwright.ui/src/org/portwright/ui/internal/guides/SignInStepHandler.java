package org.portwright.ui.internal.guides;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.model.Phone;
import org.portwright.model.SignInOutcome;
import org.portwright.ui.internal.Failures;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.operations.FinishSignIn;
import org.portwright.workspace.operations.Operation;
import org.portwright.workspace.operations.RecordStep;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.SignInGuide;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.Opening;

/**
 * Does a step of the guide, if it is one that the application can do, and notes it at the phone. A guide that was
 * opened for no phone notes nothing.
 */
@SuppressWarnings("nls")
public final class SignInStepHandler extends AbstractHandler {

	/** Parameter: the path of the tenant's file in the workspace. */
	static final String TENANT = "tenant";
	/** Parameter: the id of the phone. */
	static final String PHONE = "phone";
	/** Parameter: the key of the step. */
	static final String STEP = "step";

	private static final String COPY_PAIRING_CODE = "org.portwright.ui.copyPairingCode";
	private static final String OPEN_SIGN_IN_PAGE = "org.portwright.ui.openSignInPage";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		Objects.requireNonNull(event);
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		switch (event.getCommand().getId()) {
		case COPY_PAIRING_CODE -> new PairingCodeDialog(shell).open();
		case OPEN_SIGN_IN_PAGE -> SignInPage.open();
		default -> {
			// The step is done at the phone or in the browser.
		}
		}
		@Nullable
		String tenant = event.getParameter(TENANT);
		@Nullable
		String phone = event.getParameter(PHONE);
		@Nullable
		String step = event.getParameter(STEP);
		if (tenant != null && phone != null && step != null) {
			note(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(tenant)), phone, step);
		}
		return null;
	}

	private static void note(IFile tenant, String phone, String step) {
		EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		engagementFiles.open(tenant, new Opening() {

			@Override
			public void opened(ModelFile file) {
				PhoneGuide.phone(file, phone).ifPresentOrElse(found -> note(engagementFiles.model(), found, step),
						() -> Failures.show(Status.info(Messages.SignInStepHandler_noPhone)));
			}

			@Override
			public void failed(IStatus reason) {
				Failures.show(tenant.exists() ? reason
						: Status.info(NLS.bind(Messages.SignInStepHandler_noTenant, tenant.getName())));
			}
		});
	}

	private static void note(WorkspaceModel model, Phone phone, String step) {
		Recorder recorder = Recorder.ofProcess();
		Operation<?> operation = SignInGuide.LAST.equals(step)
				? new FinishSignIn(model, phone, SignInOutcome.SIGNED_IN, recorder)
				: new RecordStep(model, phone, step, recorder);
		try {
			operation.execute(new NullProgressMonitor());
		} catch (CoreException e) {
			Failures.show(e);
		}
	}
}
