package org.portwright.phones.ui.internal.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideAudience;
import org.portwright.guides.GuideStep;
import org.portwright.guides.StepAction;
import org.portwright.model.Identified;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.ui.guides.WebPages;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.operations.SignInProgress;
import org.portwright.workspace.resources.EngagementFiles;

/** The desk phone that a guide is for. Each of its sign-ins is a round of its own, in which the steps are noted. */
public final class PhoneSubject implements GuideSubject {

	@Override
	public GuideAudience kind() {
		return GuideAudience.PHONE;
	}

	/** A guide for a phone cannot be opened for nobody. */
	@Override
	public Optional<Phone> choose(List<EObject> objects) throws CoreException {
		Optional<Phone> selected = objects.stream().filter(Phone.class::isInstance).map(Phone.class::cast).findFirst();
		if (selected.isEmpty()) {
			throw new CoreException(Status.info(Messages.PhoneSubject_none));
		}
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		if (selected.flatMap(files.model()::fileOf).flatMap(files::resource).isEmpty()) {
			throw new CoreException(Status.info(NLS.bind(Messages.PhoneSubject_gone, Labels.of(selected.get()))));
		}
		return selected;
	}

	@Override
	public Optional<Phone> find(EObject root, String id) {
		return root instanceof Tenant tenant
				? tenant.getPhones().stream().filter(phone -> id.equals(phone.getId())).findFirst()
				: Optional.empty();
	}

	@Override
	public List<String> facts(Identified subject) {
		return subject instanceof Phone phone
				? Stream.of(Optional.ofNullable(phone.getModel()), Optional.ofNullable(phone.getAccount()))
						.flatMap(Optional::stream).toList()
				: List.of();
	}

	/** How many sign-ins have ended. */
	@Override
	public int rounds(Identified subject) {
		return subject instanceof Phone phone
				? phone.getSignIns().size() - SignInProgress.open(phone).map(open -> 1).orElse(0)
				: 0;
	}

	@Override
	public Optional<String> link(GuideStep step) {
		return step.action() == StepAction.COPY_PAIRING_CODE ? Optional.of(Messages.PhoneSubject_copyCode)
				: Optional.empty();
	}

	@Override
	public boolean perform(GuideStep step, IWorkbenchWindow window, Optional<IFile> file, String id) {
		return switch (step.action()) {
		case COPY_PAIRING_CODE -> new PairingCodeDialog(window.getShell()).open() == Window.OK;
		case OPEN_SIGN_IN_PAGE -> WebPages.open(window, SignInPage.address());
		default -> GuideSubject.super.perform(step, window, file, id);
		};
	}

	@Override
	public boolean note(Guide guide, GuideStep step, IFile file, String id) {
		return guide.method().isEmpty() || new NotedStep(this, guide, step, id).noteIn(file);
	}
}
