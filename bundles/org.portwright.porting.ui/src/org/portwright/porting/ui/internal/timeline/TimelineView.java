package org.portwright.porting.ui.internal.timeline;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineLayout;
import org.portwright.porting.ui.internal.orders.EmptyView;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.OwnContext;
import org.portwright.ui.forms.SystemColours;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of the dates of an engagement's orders: puts its parts together and answers the workbench. */
public final class TimelineView {

	/** The id of the view. */
	public static final String ID = "org.portwright.ui.timeline"; //$NON-NLS-1$

	private static final int MINUTE = 60_000;
	private static final int ROOM_FOR_LEGEND = 300;
	private static final int ROOM_FOR_DETAILS = 220;

	private final EngagementFiles engagementFiles;
	private final Composite control;
	private final StackLayout pages = new StackLayout();
	private final EmptyView empty;
	private final Composite filled;
	private final Label title;
	private final TimelineCanvas canvas;
	private final LegendCanvas legend;
	private final CLabel details;
	private final TimelineDates dates;
	private final ShownEngagement shown;
	private final SystemColours colours;
	private Supplier<LocalTime> clock;
	private boolean inSight = true;

	/** Shows the engagement in view. */
	@Inject
	public TimelineView(Composite parent, MPart part, IWorkbenchPage page, EHandlerService handlers) {
		engagementFiles = page.getWorkbenchWindow().getService(EngagementFiles.class);
		clock = () -> UkDay.time(engagementFiles.now());
		control = new Composite(parent, SWT.NONE);
		control.setLayout(pages);
		empty = new EmptyView(control, Messages.TimelineView_nothing);
		filled = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(filled);
		title = new Label(filled, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(8, 0).applyTo(title);
		dates = new TimelineDates(page.getWorkbenchWindow().getService(EngagementRegistry.class), engagementFiles,
				this::show);
		var actions = new TimelineActions(filled, page, dates);
		canvas = new TimelineCanvas(filled);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 100).applyTo(canvas);
		legend = new LegendCanvas(filled, canvas);
		filled.addListener(SWT.Resize, event -> makeRoom(filled.getSize().y));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(8, 0).applyTo(legend);
		details = new CLabel(filled, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(8, 0).applyTo(details);
		canvas.onMove(cursor -> details());
		actions.of(canvas, handlers);
		colours = new SystemColours(() -> {
			canvas.redraw();
			legend.redraw();
		});
		part.getContext().get(EContextService.class).activateContext(OwnContext.ID);
		shown = new ShownEngagement(page, engagementFiles, this::inView, this::setInSight);
		pages.topControl = empty.control();
		shown.look();
		EngagementRegistry engagements = page.getWorkbenchWindow().getService(EngagementRegistry.class);
		if (dates.engagement().isEmpty() && engagements.projects().size() == 1) {
			dates.show(engagements.projects().getFirst());
		}
		tick();
	}

	/** Shows the engagement of what is selected, or edited. */
	void show(IStructuredSelection selection) {
		shown.about(selection);
	}

	private void inView(WizardSubject subject) {
		subject.engagement().ifPresent(dates::show);
		subject.file().ifPresent(file -> canvas.reveal(file.getFullPath().toString()));
	}

	private void setInSight(boolean seen) {
		boolean comes = seen && !inSight;
		inSight = seen;
		dates.setInSight(seen);
		if (comes) {
			tick();
		}
	}

	/** Shows dates, or what to do where there are none. */
	private void show(Optional<Timeline> timeline) {
		if (control.isDisposed()) {
			return;
		}
		if (timeline.isPresent()) {
			lay(timeline.get());
		} else {
			empty.show(Messages.TimelineView_noOrders);
			bringUp(empty.control());
		}
	}

	/** Two hundred orders have two thousand texts to be worked out and measured, which takes longer than a frame. */
	private void lay(Timeline timeline) {
		Timeline now = timeline.at(timeline.today(), clock.get());
		PictureFonts fonts = canvas.fonts();
		double margin = canvas.widestMargin();
		Calculation<TimelineLayout> work = host -> new TimelineLayout(now, fonts, margin);
		engagementFiles.runner().run(work,
				RunMode.hidden(Messages.TimelineView_job).latestFor(canvas).of(TimelineDates.JOBS),
				layout -> laid(now, layout));
	}

	private void laid(Timeline now, TimelineLayout layout) {
		if (control.isDisposed() || !dates.hasOrders()) {
			return;
		}
		canvas.show(now, layout);
		title.setText(TimelineActions.title(now));
		legend.redraw();
		filled.layout();
		bringUp(filled);
	}

	private void bringUp(Composite next) {
		if (pages.topControl != next) {
			boolean hadFocus = empty.control().isFocusControl() || canvas.isFocusControl();
			pages.topControl = next;
			control.layout();
			if (hadFocus) {
				setFocus();
			}
		}
	}

	/** What explains the days is there only where it leaves enough for them. */
	private void makeRoom(int height) {
		boolean changed = show(legend, height >= ROOM_FOR_LEGEND);
		if (show(details, height >= ROOM_FOR_DETAILS) || changed) {
			filled.layout();
		}
	}

	private static boolean show(Control part, boolean wanted) {
		if (part.getLayoutData() instanceof GridData data && data.exclude == wanted) {
			data.exclude = !wanted;
			part.setVisible(wanted);
			return true;
		}
		return false;
	}

	private void details() {
		String said = LegacyActionTools.escapeMnemonics(canvas.said().orElse("")); //$NON-NLS-1$
		if (!said.equals(details.getText())) {
			details.setText(said);
			details.setToolTipText(said);
		}
	}

	/** Each minute, while somebody looks, what counts down is one less. Another day is planned anew by itself. */
	private void tick() {
		if (control.isDisposed() || !inSight) {
			return;
		}
		canvas.timeline().ifPresent(this::lay);
		control.getDisplay().timerExec(MINUTE - (int) (System.currentTimeMillis() % MINUTE), this::tick);
	}

	/** What is seen while there are dates. */
	TimelineCanvas canvas() {
		return canvas;
	}

	/** The line below it. */
	String detailsShown() {
		return details.getText();
	}

	/** What is seen while there are none. */
	EmptyView empty() {
		return empty;
	}

	/** Whether there are dates. */
	boolean isFilled() {
		return pages.topControl == filled;
	}

	/** Another clock tells the time from now on. */
	void setClock(Supplier<LocalTime> other) {
		clock = other;
		tick();
	}

	/** Takes the focus. */
	@Focus
	void setFocus() {
		if (isFilled()) {
			canvas.setFocus();
		} else {
			empty.control().setFocus();
		}
	}

	/** Hears nothing any more. */
	@PreDestroy
	void close() {
		dates.close();
		shown.close();
		colours.close();
	}
}
