package org.portwright.ui.internal.engagements;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.portwright.ui.WindowThread;
import org.portwright.ui.internal.focus.FocusRecovery;
import org.portwright.ui.internal.recent.RecentFiles;
import org.portwright.ui.internal.saving.Saveables;
import org.portwright.ui.internal.undo.UndoApproval;
import org.portwright.ui.labels.PropertiesNews;
import org.portwright.ui.unread.UnreadTexts;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.work.Prompt;

/**
 * Gives the model its thread when somebody first asks the workbench, a window or a part by {@code getService} for the
 * {@link EngagementRegistry}, the {@link EngagementFiles}, the {@link Saveables}, the {@link UnreadTexts} or the
 * {@link RecentFiles}: that brings up all of them. On any other thread than the window's nothing is brought up, and
 * there is nothing until it was.
 */
public final class EngagementsOfWorkbench extends AbstractServiceFactory {

	private static final String PREFERENCES = "org.portwright.ui"; //$NON-NLS-1$

	@Override
	public @Nullable Object create(@Nullable Class type, @Nullable IServiceLocator parent,
			@Nullable IServiceLocator asked) {
		Display display = Display.getCurrent();
		if (type == null || display == null) {
			return null;
		}
		IEclipseContext application = PlatformUI.getWorkbench().getService(MApplication.class).getContext();
		if (application.getLocal(EngagementFiles.class.getName()) == null) {
			start(application, display);
		}
		return application.getLocal(type.getName());
	}

	private static void start(IEclipseContext application, Display display) {
		BundleContext services = FrameworkUtil.getBundle(EngagementsOfWorkbench.class).getBundleContext();
		if (services.getServiceReference(ModelThread.class) == null) {
			var prompt = services.registerService(Prompt.class, new WindowPrompt(display), null);
			var thread = services.registerService(ModelThread.class, new WindowThread(display), null);
			display.disposeExec(thread::unregister);
			display.disposeExec(prompt::unregister);
		}
		application.set(EngagementRegistry.class, service(services, EngagementRegistry.class));
		EngagementFiles engagementFiles = service(services, EngagementFiles.class);
		application.set(EngagementFiles.class, engagementFiles);
		engagementFiles.model().addListener(new EditApproval(engagementFiles, display));
		var saveables = new Saveables(engagementFiles, display);
		application.set(Saveables.class, saveables);
		application.set(UnreadTexts.class, saveables.unread());
		application.set(RecentFiles.class, new RecentFiles(InstanceScope.INSTANCE.getNode(PREFERENCES),
				ResourcesPlugin.getWorkspace().getRoot(), engagementFiles.runner()));
		saveables.start(PlatformUI.getWorkbench());
		new FocusRecovery(PlatformUI.getWorkbench(), display).start();
		engagementFiles.model().addListener(new PropertiesNews(display));
		PlatformUI.getWorkbench().addWindowListener(new ComingBack(engagementFiles));
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().addOperationApprover(new UndoApproval());
	}

	private static <T> T service(BundleContext services, Class<T> type) {
		ServiceReference<T> reference = services.getServiceReference(type);
		if (reference == null) {
			throw new IllegalStateException(type.getName() + " did not come up; the log says why"); //$NON-NLS-1$
		}
		return services.getService(reference);
	}
}
