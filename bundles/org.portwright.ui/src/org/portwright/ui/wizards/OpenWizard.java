package org.portwright.ui.wizards;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Opens the wizard whose id stands behind the class name in {@code plugin.xml}. */
public final class OpenWizard extends AbstractHandler implements IExecutableExtension {

	private String wizard = ""; //$NON-NLS-1$

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
			@Nullable Object data) {
		wizard = String.valueOf(data);
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		try {
			open(wizard, selection(event));
		} catch (CoreException e) {
			throw new ExecutionException(wizard, e);
		}
		return null;
	}

	/** What is selected where a command was called. */
	public static IStructuredSelection selection(@Nullable ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection some ? some
				: StructuredSelection.EMPTY;
	}

	/** Opens a wizard and waits, with the window alive, until it is closed. */
	public static void open(String id, IStructuredSelection selection) throws CoreException {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWizard made = descriptor(workbench, id).orElseThrow().createWizard();
		made.init(workbench, selection);
		open(made);
	}

	/** Opens a wizard that is ready, and waits, with the window alive, until it is closed. */
	public static void open(IWorkbenchWizard wizard) {
		var window = Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		var dialog = new RoomyWizardDialog(window.getShell(), wizard);
		dialog.create();
		dialog.open();
	}

	private static Optional<IWizardDescriptor> descriptor(IWorkbench workbench, String id) {
		return Stream
				.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(),
						workbench.getExportWizardRegistry())
				.map(registry -> registry.findWizard(id)).filter(Objects::nonNull).findFirst();
	}
}
