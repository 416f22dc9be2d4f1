package org.portwright.porting.ui.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.documents.PictureDocument;
import org.portwright.documents.timeline.PictureFlag;
import org.portwright.documents.timeline.PictureRow;
import org.portwright.documents.timeline.TimelineWords;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

/** The view shows the orders of the engagement in view, follows what is done to them, and is used by keys. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class TimelineViewTest {

	private static final LocalDate DATE = LocalDate.of(2030, 5, 15);

	private @Nullable EditedEngagement engagement;

	@BeforeEach
	void make() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		IViewPart view = EmptyWorkspace.page().findView(TimelineView.ID);
		EmptyWorkspace.page().hideView(view);
		engagement().close();
	}

	private EditedEngagement engagement() {
		return Objects.requireNonNull(engagement);
	}

	private static TimelineView show() throws Exception {
		return Objects.requireNonNull(
				Adapters.adapt(EmptyWorkspace.page().showView(TimelineView.ID), TimelineView.class));
	}

	/** With an order in the editor. */
	private TimelineView showOrder() throws Exception {
		engagement().openOrder();
		TimelineView view = show();
		WindowEvents.until("there are dates", () -> view.isFilled() && !view.canvas().flags().isEmpty());
		return view;
	}

	private void setDate(LocalDate date) throws Exception {
		ModelFile file = engagement().order();
		new EditField(engagement().model(), file, new Assignment("loa.requestedDate", date.toString()), "Edit",
				new Object()).execute(new NullProgressMonitor());
	}

	private static Optional<Milestone> milestone(TimelineView view, MilestoneKind kind) {
		return view.canvas().flags().stream().map(PictureFlag::milestone).filter(one -> one.kind() == kind).findFirst();
	}

	private static void press(TimelineCanvas canvas, int key, int state) {
		var event = new Event();
		event.keyCode = key;
		event.stateMask = state;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void withoutAnEngagementItSaysWhatToDo() throws Exception {
		TimelineView view = show();
		if (!view.isFilled()) {
			assertTrue(view.empty().text().contains("org.portwright.ui.newOrder"), view.empty().text());
		}
	}

	@Test
	void itShowsTheOrderInTheEditorWithItsMilestones() throws Exception {
		TimelineView view = showOrder();
		assertEquals(List.of("London"), view.canvas().timeline().orElseThrow().orders().stream()
				.map(order -> order.title()).toList());
		assertTrue(milestone(view, MilestoneKind.SUBMISSION).orElseThrow().reckoned());
		assertEquals(Optional.empty(), milestone(view, MilestoneKind.CUT_OVER), "the line type is not known");
	}

	@Test
	void itFollowsWhatIsChangedAndUndone() throws Exception {
		TimelineView view = showOrder();
		setDate(DATE);
		WindowEvents.until("the date is there", () -> milestone(view, MilestoneKind.REQUESTED)
				.filter(one -> one.date().equals(DATE)).isPresent());
		engagement().model().undo(engagement().order());
		WindowEvents.until("it is gone", () -> milestone(view, MilestoneKind.REQUESTED).isEmpty());
	}

	@Test
	void severalOrdersStandBelowEachOtherOpenOrNot() throws Exception {
		PortOrder leeds = Blank.order();
		leeds.setName("Leeds");
		IFile file = engagement().file("leeds.porting", leeds);
		engagement().model().close(engagement().engagementFiles().opened(file).orElseThrow());
		IFile broken = engagement().file("broken.porting", "<nothing");
		TimelineView view = showOrder();
		WindowEvents.until("all are there",
				() -> view.canvas().timeline().filter(shown -> shown.orders().size() == 3).isPresent());
		assertEquals(List.of("broken", "Leeds", "London"), view.canvas().timeline().orElseThrow().orders().stream()
				.map(order -> order.title()).sorted(String.CASE_INSENSITIVE_ORDER).toList());
		assertTrue(
				new TimelineWords(view.canvas().timeline().orElseThrow()).text().contains("The order cannot be read"));
		broken.delete(true, null);
		WindowEvents.until("it is gone",
				() -> view.canvas().timeline().filter(shown -> shown.orders().size() == 2).isPresent());
	}

	@Test
	void keysWalkFromMilestoneToMilestoneAndTheLineBelowSaysWhich() throws Exception {
		TimelineView view = showOrder();
		setDate(DATE);
		WindowEvents.until("there are two", () -> view.canvas().flags().size() == 2);
		TimelineCanvas canvas = view.canvas();
		List<PictureFlag> flags = canvas.flags();
		press(canvas, SWT.HOME, 0);
		for (PictureFlag flag : flags) {
			assertEquals(Optional.of(flag.milestone().kind()), canvas.cursor().orElseThrow().kind());
			assertTrue(view.detailsShown().contains(WrittenDate.shown(flag.milestone().date())), view.detailsShown());
			press(canvas, SWT.ARROW_RIGHT, 0);
		}
		press(canvas, SWT.ARROW_LEFT, 0);
		assertEquals(Optional.of(flags.get(flags.size() - 2).milestone().kind()),
				canvas.cursor().orElseThrow().kind());
		press(canvas, SWT.END, 0);
		assertEquals(Optional.of(flags.getLast().milestone().kind()), canvas.cursor().orElseThrow().kind());
	}

	@Test
	void keysMakeDaysWiderAndNarrower() throws Exception {
		TimelineCanvas canvas = showOrder().canvas();
		double fitting = canvas.picture().orElseThrow().scale().dayWidth();
		press(canvas, '+', SWT.MOD1);
		assertTrue(canvas.picture().orElseThrow().scale().dayWidth() > fitting);
		press(canvas, '-', SWT.MOD1);
		press(canvas, '-', SWT.MOD1);
		assertTrue(canvas.picture().orElseThrow().scale().dayWidth() < fitting);
		press(canvas, '0', SWT.MOD1);
		assertEquals(fitting, canvas.picture().orElseThrow().scale().dayWidth());
	}

	@Test
	void enterOpensTheOrderWhereTheMilestoneComesFrom() throws Exception {
		TimelineView view = showOrder();
		EmptyWorkspace.page().closeAllEditors(false);
		WindowEvents.until("it is closed", () -> EmptyWorkspace.page().getActiveEditor() == null);
		press(view.canvas(), SWT.CR, 0);
		WindowEvents.until("it is open", () -> EmptyWorkspace.page().getActiveEditor() != null);
		IEditorPart editor = EmptyWorkspace.page().getActiveEditor();
		assertEquals(EditedEngagement.ORDER_EDITOR, editor.getSite().getId());
	}

	@Test
	void screenReadersHearEachMilestone() throws Exception {
		TimelineView view = showOrder();
		var speech = new TimelineSpeech(view.canvas());
		List<PictureFlag> flags = view.canvas().flags();
		for (int i = 0; i < flags.size(); i++) {
			String name = speech.name(i);
			assertTrue(name.contains("London") && name.contains(flags.get(i).milestone().kind().label())
					&& name.contains(WrittenDate.shown(flags.get(i).milestone().date())), name);
		}
		view.canvas().moveTo(TimelineCursor.at(view.canvas().picture().orElseThrow().rows().getFirst(),
				Optional.of(flags.getLast())));
		String whole = speech.name(ACC.CHILDID_SELF);
		assertTrue(whole.contains(flags.getLast().said()), whole);
	}

	@Test
	void aClickGoesToTheMilestoneUnderTheMouse() throws Exception {
		TimelineView view = showOrder();
		PictureFlag last = view.canvas().flags().getLast();
		Rectangle bounds = view.canvas().bounds(last).orElseThrow();
		var event = new Event();
		event.x = bounds.x + 2;
		event.y = bounds.y + 2;
		event.button = 1;
		view.canvas().notifyListeners(SWT.MouseDown, event);
		assertEquals(Optional.of(last.milestone().kind()), view.canvas().cursor().orElseThrow().kind());
		view.canvas().notifyListeners(SWT.MouseMove, event);
		assertEquals(last.said().replace("&", "&&"), view.canvas().getToolTipText());
	}

	@Test
	void aDoubleClickOpensANameOrAMilestoneAndNoBlankPaper() throws Exception {
		TimelineView view = showOrder();
		EditedEngagement.page().closeAllEditors(false);
		TimelineCanvas canvas = view.canvas();
		PictureRow row = canvas.picture().orElseThrow().rows().getFirst();
		canvas.moveTo(TimelineCursor.at(row, Optional.empty()));
		doubleClick(canvas, 2, canvas.getSize().y + 1000);
		int y = IntStream.range(0, canvas.getSize().y).filter(at -> canvas.rowAt(at).isPresent()).findFirst()
				.orElseThrow() + 2;
		int blank = IntStream.range(0, canvas.getSize().x)
				.filter(x -> !canvas.isName(x, y) && canvas.flagAt(x, y).isEmpty()).findFirst().orElseThrow();
		doubleClick(canvas, blank, y);
		assertEquals(0, EditedEngagement.page().getEditorReferences().length);
		doubleClick(canvas, 2, y);
		WindowEvents.until("it is open", () -> EditedEngagement.page().getEditorReferences().length == 1);
	}

	private static void doubleClick(TimelineCanvas canvas, int x, int y) {
		var event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp, SWT.MouseDown, SWT.MouseDoubleClick, SWT.MouseUp }) {
			canvas.notifyListeners(type, event);
		}
		WindowEvents.handleAll();
	}

	@Test
	void allOfItIsCopiedAsText() throws Exception {
		TimelineView view = showOrder();
		view.canvas().setFocus();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.copy", null);
		assertEquals(new TimelineWords(view.canvas().timeline().orElseThrow()).text(),
				TextClipboard.text(Display.getCurrent()));
	}

	@Test
	void itIsExportedAsSvgAndPng(@TempDir Path folder) throws Exception {
		TimelineView view = showOrder();
		var export = new TimelineExport(view.canvas(), engagement().engagementFiles(), Optional.empty());
		for (PictureDocument kind : PictureDocument.all()) {
			Path target = folder.resolve("timeline." + kind.ending());
			export.write(view.canvas().timeline().orElseThrow(), kind, target);
			WindowEvents.until("it is written", () -> Files.exists(target) && Job.getJobManager().isIdle());
		}
		assertTrue(Files.readString(folder.resolve("timeline.svg")).contains("London"));
		ImageData[] png = new ImageLoader().load(folder.resolve("timeline.png").toString());
		assertTrue(png[0].width >= 2400, () -> String.valueOf(png[0].width));
		assertTrue(hasColours(png[0]));
	}

	private static boolean hasColours(ImageData data) {
		int[] line = new int[data.width];
		long different = 0;
		for (int y = 0; y < data.height; y++) {
			data.getPixels(0, y, data.width, line, 0);
			different = Math.max(different, Arrays.stream(line).distinct().count());
		}
		return different > 5;
	}

	@Test
	void hiddenItWorksNothingOut() throws Exception {
		TimelineView view = showOrder();
		// Nothing may be on its way that was begun while it was seen: the wait before dates are worked out is no work
		// yet,
		// so the job manager counts as idle meanwhile.
		WindowEvents.untilSettled("no dates are on their way", () -> Job.getJobManager().isIdle()
				&& Job.getJobManager().find(TimelineDates.JOBS).length == 0);
		EmptyWorkspace.page().showView("org.portwright.ui.problems");
		setDate(DATE);
		WindowEvents.untilSettled("all is done", () -> Job.getJobManager().isIdle());
		assertFalse(EmptyWorkspace.page().isPartVisible(EmptyWorkspace.page().findView(TimelineView.ID)));
		assertEquals(Optional.empty(), milestone(view, MilestoneKind.REQUESTED));
		show();
		WindowEvents.until("it is true again", () -> milestone(view, MilestoneKind.REQUESTED)
				.filter(one -> one.date().equals(DATE)).isPresent());
	}
}
