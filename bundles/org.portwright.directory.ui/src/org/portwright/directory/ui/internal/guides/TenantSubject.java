package org.portwright.directory.ui.internal.guides;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.portwright.directory.ui.internal.lookup.TenantLookupDialogs;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** The tenant that a guide is for: that of whatever is selected or edited. A guide can be opened for none, too. */
public final class TenantSubject implements GuideSubject {

	@Override
	public Guide.Audience kind() {
		return Guide.Audience.TENANT;
	}

	@Override
	public Optional<Tenant> choose(List<EObject> objects) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		return objects.stream().map(TenantSubject::of).flatMap(Optional::stream)
				.filter(tenant -> files.model().fileOf(tenant).flatMap(files::resource).isPresent()).findFirst();
	}

	/** The tenant that an object belongs to. */
	private static Optional<Tenant> of(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		return Optional.ofNullable(root instanceof PortOrder order ? order.getTenant() : root)
				.filter(Tenant.class::isInstance).map(Tenant.class::cast);
	}

	@Override
	public Optional<Tenant> find(EObject root, String id) {
		return Optional.of(root).filter(Tenant.class::isInstance).map(Tenant.class::cast);
	}

	/** What was not taken leaves the step open. */
	@Override
	public boolean perform(GuideStep step, IWorkbenchWindow window, Optional<IFile> file, String id) {
		EngagementFiles files = window.getService(EngagementFiles.class);
		var asked = new TenantLookupDialogs(window.getShell(), files);
		Optional<ModelFile> target = file.flatMap(files::opened);
		return switch (step.action()) {
		case LOOK_UP -> asked.lookUp(target);
		case READ_ANSWER -> asked.readAnswer(target);
		default -> GuideSubject.super.perform(step, window, file, id);
		};
	}
}
