package org.portwright.directory.ui.internal.sync;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.directory.ui.internal.signin.TenantSignIn;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;

/** Reads what Microsoft says of the tenant in view, and lets the user take it over. */
public final class SyncHandler extends FileInViewHandler {

	/** The command. */
	public static final String COMMAND = "org.portwright.directory.ui.sync"; //$NON-NLS-1$

	/** What it is called, on what it opens and for what it can undo. */
	static String label() {
		return CommandName.ofWhole(COMMAND).replace("\u2026", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Waits for the command. */
	public SyncHandler() {
		super(FileKind.TENANT, Messages.Sync_noTenant);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		var signIn = new TenantSignIn(window, engagementFiles);
		signIn.open(file, opened -> new TenantSync(window, engagementFiles, opened, signIn).begin());
	}
}
