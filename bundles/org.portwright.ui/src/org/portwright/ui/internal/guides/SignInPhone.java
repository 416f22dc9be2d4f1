package org.portwright.ui.internal.guides;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.model.Phone;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.labels.Labels;
import org.portwright.workspace.resources.EngagementFiles;

/** Opens the guide that signs the selected phone in. */
public final class SignInPhone extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			open(selection);
		}
		return null;
	}

	/** Opens the guide of the phone that is selected, or says why there is none. */
	void open(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof Phone phone) {
			EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
			Optional<IFile> tenant = engagementFiles.model().fileOf(phone).flatMap(engagementFiles::resource);
			tenant.ifPresentOrElse(
					file -> new PhoneGuide(engagementFiles, file, String.valueOf(phone.getId())).open(phone),
					() -> Failures.show(Status.info(NLS.bind(Messages.SignInPhone_gone, Labels.of(phone)))));
		}
	}
}
