package org.portwright.directory.ui.internal.signin;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;

/** Lets the user sign in to the tenant in view. */
public final class SignInHandler extends FileInViewHandler {

	/** The command. */
	public static final String COMMAND = "org.portwright.directory.ui.signIn"; //$NON-NLS-1$

	/** Waits for the command. */
	public SignInHandler() {
		super(FileKind.TENANT, Messages.SignIn_noTenant);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		var signIn = new TenantSignIn(window, engagementFiles);
		signIn.open(file, opened -> signIn.ask(opened, signedIn -> {
			// It is said at the foot of the window.
		}));
	}
}
