package org.portwright.directory.ui.internal.signin;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;

/** Forgets who is signed in to the tenant in view. */
public final class SignOutHandler extends FileInViewHandler {

	/** The command. */
	public static final String COMMAND = "org.portwright.directory.ui.signOut"; //$NON-NLS-1$

	/** Waits for the command. */
	public SignOutHandler() {
		super(FileKind.TENANT, Messages.SignIn_noTenant);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		var signIn = new TenantSignIn(window, engagementFiles);
		signIn.open(file, signIn::signOut);
	}
}
