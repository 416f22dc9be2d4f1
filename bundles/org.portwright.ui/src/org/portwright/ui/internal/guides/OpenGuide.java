package org.portwright.ui.internal.guides;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideSubject;
import org.portwright.guides.Guides;
import org.portwright.model.Phone;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.ui.internal.Failures;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Opens a guide: one for phones for the phone that is selected, one for tenants for the tenant of whatever is selected
 * or edited, or for none.
 */
public final class OpenGuide extends AbstractHandler {

	/** The command. */
	static final String COMMAND = "org.portwright.ui.openGuide"; //$NON-NLS-1$
	/** Its parameter: the id of the guide. */
	static final String GUIDE = "guide"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (event != null) {
			Optional<?> selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
					? Optional.ofNullable(selection.getFirstElement())
					: Optional.empty();
			Guides.named(String.valueOf(event.getParameter(GUIDE)))
					.ifPresent(guide -> open(guide, selected, HandlerUtil.getActiveEditor(event)));
		}
		return null;
	}

	private static void open(Guide guide, Optional<?> selected, @Nullable IEditorPart editor) {
		if (guide.subject() == GuideSubject.PHONE) {
			selected.filter(Phone.class::isInstance).map(Phone.class::cast).ifPresentOrElse(
					phone -> SignInPhone.open(guide, phone),
					() -> Failures.show(Status.info(Messages.OpenGuide_noPhone)));
			return;
		}
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		Optional<IFile> tenant = selected.flatMap(object -> tenant(files, object))
				.or(() -> editor == null ? Optional.empty() : tenant(files, editor.getEditorInput()));
		new OpenedGuide(files, guide, tenant, Optional.empty()).open();
	}

	/** The file of the tenant that something belongs to. */
	private static Optional<IFile> tenant(EngagementFiles files, Object of) {
		Optional<EObject> object = of instanceof EObject found ? Optional.of(found)
				: Optional.ofNullable(Adapters.adapt(of, IFile.class)).flatMap(files::opened).map(ModelFile::root);
		return object.map(EcoreUtil::getRootContainer)
				.map(root -> root instanceof PortOrder order ? order.getTenant() : root)
				.filter(Tenant.class::isInstance).flatMap(files.model()::fileOf).flatMap(files::resource);
	}
}
