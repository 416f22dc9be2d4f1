package org.portwright.directory.ui.internal.lookup;

import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.problems.ProblemAid;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** Offers to look the tenant up where an order lacks it. */
public final class LookUpAid implements ProblemAid {

	private static final String CODE = "TENANT_MISSING"; //$NON-NLS-1$

	@Override
	public Optional<String> label(String code) {
		return CODE.equals(code) ? Optional.of(Messages.LookUp_fix) : Optional.empty();
	}

	@Override
	public void act(ModelFile file) {
		new TenantLookupDialogs(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				PlatformUI.getWorkbench().getService(EngagementFiles.class)).lookUp(Optional.of(file));
	}
}
