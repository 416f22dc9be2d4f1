package org.portwright.phones.ui.internal.signin;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.model.Phone;
import org.portwright.phones.signin.RecordStep;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.WindowOperation;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/**
 * A step that was done and is to be noted at its phone.
 *
 * @param guide a guide that signs it in
 * @param step  one of the guide's steps
 * @param phone the id of the phone
 */
record NotedStep(PhoneSubject phones, Guide guide, GuideStep step, String phone) {

	/** Notes it now, or as soon as the tenant's file is read; false if there is no such phone any more. */
	boolean noteIn(IFile tenant) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		Optional<ModelFile> open = files.opened(tenant);
		if (open.isPresent()) {
			return noteIn(files, open.get());
		}
		if (!tenant.exists()) {
			Failures.show(Status.info(NLS.bind(Messages.NotedStep_noFile, tenant.getName())));
			return false;
		}
		files.open(tenant, new Opening() {

			@Override
			public void opened(ModelFile file) {
				noteIn(files, file);
			}

			@Override
			public void failed(IStatus reason) {
				Failures.show(reason);
			}
		});
		return true;
	}

	private boolean noteIn(EngagementFiles files, ModelFile tenant) {
		Optional<Phone> found = Optional.of(tenant).filter(ModelFile::exists)
				.flatMap(file -> phones.find(file.root(), phone));
		found.ifPresentOrElse(
				at -> WindowOperation.perform(new RecordStep(files.model(), at, guide, step, files.recorder())),
				() -> Failures.show(Status.info(Messages.NotedStep_gone)));
		return found.isPresent();
	}
}
