package org.portwright.porting.ui.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.Failures;
import org.portwright.ui.StatusLine;
import org.portwright.ui.labels.Labels;
import org.portwright.ui.labels.ModelLabelProvider;
import org.portwright.ui.selection.SelectedNumbers;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.reading.Opening;

/** Asks for an order and adds the selected numbers to it. */
public final class AddToOrderHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EngagementFiles engagementFiles = window.getService(EngagementFiles.class);
		List<NumberRange> numbers = SelectedNumbers.of(HandlerUtil.getCurrentStructuredSelection(event));
		Consumer<String> line = StatusLine.of(window);
		openOrders(window.getService(EngagementRegistry.class), engagementFiles,
				orders -> choose(window, orders, numbers, order -> AddingNumbers.begin(engagementFiles, order,
						SelectedNumbers.text(numbers), added -> line.accept(AddingNumbers.wholeWords(added)))));
		return null;
	}

	/** Opens all orders, which may take a moment, and tells when they are there. */
	private static void openOrders(EngagementRegistry engagements, EngagementFiles engagementFiles,
			Consumer<List<ModelFile>> opened) {
		List<IFile> files = new ArrayList<>();
		for (IProject project : engagements.projects()) {
			files.addAll(engagements.files(project, FileKind.PORTING));
		}
		open(engagementFiles, files, new ArrayList<>(), opened);
	}

	private static void open(EngagementFiles engagementFiles, List<IFile> files, List<ModelFile> done,
			Consumer<List<ModelFile>> opened) {
		if (files.isEmpty()) {
			opened.accept(done);
			return;
		}
		List<IFile> others = files.subList(1, files.size());
		engagementFiles.open(files.getFirst(), new Opening() {

			@Override
			public void opened(ModelFile file) {
				done.add(file);
				open(engagementFiles, others, done, opened);
			}

			@Override
			public void failed(IStatus reason) {
				open(engagementFiles, others, done, opened);
			}
		});
	}

	private static void choose(IWorkbenchWindow window, List<ModelFile> orders, List<NumberRange> numbers,
			Consumer<ModelFile> chosen) {
		if (orders.isEmpty()) {
			Failures.show(Status.warning(Messages.AddToOrder_noOrder));
			return;
		}
		var dialog = new ElementListSelectionDialog(window.getShell(), new ModelLabelProvider());
		dialog.setTitle(CommandName.of("addToOrder")); //$NON-NLS-1$
		dialog.setMessage(NLS.bind(Messages.AddToOrder_message, Labels.count(NumberRanges.count(numbers))));
		dialog.setElements(orders.stream().map(ModelFile::root).filter(PortOrder.class::isInstance).toArray());
		dialog.setInitialSelections(orders.getFirst().root());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof PortOrder order) {
			orders.stream().filter(file -> file.root() == order).findFirst().ifPresent(chosen);
		}
	}
}
