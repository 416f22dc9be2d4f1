package org.portwright.directory.ui.internal.lookup;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;

/** Looks up the tenant in view at Microsoft, without sign-in. */
public final class LookUpHandler extends FileInViewHandler {

	/** Waits for the command. */
	public LookUpHandler() {
		super(FileKind.TENANT, Messages.LookUp_noTenant);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		new TenantLookupDialogs(window.getShell(), engagementFiles).lookUp(file);
	}
}
