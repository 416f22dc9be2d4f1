package org.portwright.porting.ui.internal.timeline;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineWords;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.FileEditors;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workspace.resources.EngagementFiles;

/** What can be done in the view: on its tool bar, in the menu of the canvas, and by the keyboard. */
@SuppressWarnings("nls")
final class TimelineActions {

	private static final String BUNDLE = "org.portwright.porting.ui";
	/** Where a milestone comes from in the order; the others come from the date that is asked for. */
	private static final Map<MilestoneKind, String> FIELDS = Map.of(MilestoneKind.SUBMISSION, "submissionDate",
			MilestoneKind.PORT_ORDER_ID, "portOrderId", MilestoneKind.FOC, "focDate", MilestoneKind.LAST_MOVE,
			"loa.migrationDate");
	private static final String DATE = "loa.requestedDate";

	private final Composite parent;
	private final IWorkbenchPage page;
	private final TimelineDates dates;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);

	TimelineActions(Composite parent, IWorkbenchPage page, TimelineDates dates) {
		this.parent = parent;
		this.page = page;
		this.dates = dates;
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(tools.createControl(parent));
	}

	/** What stands above a timeline. */
	static String title(Timeline timeline) {
		int orders = timeline.orders().size();
		return NLS.bind(orders == 1 ? Messages.TimelineView_title : Messages.TimelineView_titleOrders,
				timeline.title().replace("&", "&&"), orders);
	}

	/** Gives a canvas all that can be done. */
	void of(TimelineCanvas canvas, EHandlerService handlers) {
		canvas.onOpen(() -> open(canvas));
		Runnable copy = () -> canvas.timeline().ifPresent(timeline -> TextClipboard.copy(canvas.getDisplay(),
				new TimelineWords(timeline).text()));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new Handler(copy));
		Action export = action(Messages.TimelineView_export, "export-documents",
				() -> export(canvas));
		Action larger = action(Messages.TimelineView_larger, "zoom-in", () -> canvas.zoom(true));
		Action smaller = action(Messages.TimelineView_smaller, "zoom-out", () -> canvas.zoom(false));
		Action fit = action(Messages.TimelineView_fit, "fit-width", canvas::fit);
		Action today = action(Messages.TimelineView_today, "today", canvas::toToday);
		add(tools, today, fit, larger, smaller);
		tools.add(new Separator());
		tools.add(export);
		tools.update(true);
		var menu = new MenuManager();
		menu.add(action(Messages.TimelineView_open, "", canvas::open));
		menu.add(new Separator());
		menu.add(action(Messages.TimelineView_copy, "", copy));
		menu.add(action(Messages.TimelineView_export, "export-documents",
				() -> export(canvas)));
		menu.add(new Separator());
		add(menu, today, fit, larger, smaller);
		canvas.setMenu(menu.createContextMenu(canvas));
		parent.addDisposeListener(event -> {
			menu.dispose();
			tools.dispose();
		});
	}

	private void export(TimelineCanvas canvas) {
		new TimelineExport(canvas, page.getWorkbenchWindow().getService(EngagementFiles.class), dates.engagement())
				.ask();
	}

	private static void add(IContributionManager manager, Action... actions) {
		for (Action action : actions) {
			manager.add(action);
		}
	}

	private static Action action(String text, String icon, Runnable done) {
		var action = new Action() {

			@Override
			public void run() {
				done.run();
			}
		};
		action.setText(text);
		action.setToolTipText(text);
		if (!icon.isEmpty()) {
			action.setImageDescriptor(image(icon));
		}
		return action;
	}

	private static ImageDescriptor image(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElseThrow();
	}

	/** Opens the order under the cursor where its milestone comes from. */
	private void open(TimelineCanvas canvas) {
		canvas.cursor().ifPresent(cursor -> dates.file(cursor.order())
				.ifPresent(file -> open(file, cursor.kind().map(kind -> FIELDS.getOrDefault(kind, DATE)))));
	}

	private void open(IFile file, Optional<String> field) {
		try {
			IEditorPart editor = FileEditors.open(page, file);
			if (editor instanceof ModelFileEditor model) {
				field.ifPresent(model::revealWhenRead);
			}
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}

	/** What a command of the platform does in the view. */
	private static final class Handler {

		private final Runnable done;

		Handler(Runnable done) {
			this.done = done;
		}

		@Execute
		@Nullable
		Object execute() {
			done.run();
			return null;
		}

		@CanExecute
		boolean canExecute() {
			return true;
		}
	}
}
