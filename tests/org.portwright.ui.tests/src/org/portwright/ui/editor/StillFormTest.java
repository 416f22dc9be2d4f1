package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.Contact;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.paths.Blank;
import org.portwright.ui.fields.EditedModel;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * Nothing of a page moves once it is shown. What the rules find, what is counted and what is worked out of the order
 * comes in the background; here it is held back for three seconds, as on a machine that has much else to do.
 */
@ExtendWith(ActiveWindow.class)
@SuppressWarnings("nls")
class StillFormTest {

	private static final Duration HELD = Duration.ofSeconds(3);
	private static final int WIDE = 1500;
	private static final int SMALL = 900;
	/** Fields are in sight also below the sentences of a day on which no date is possible. */
	private static final int HEIGHT = 960;
	private static final int SEEN = 1;

	private final IWorkbenchPage window = EditedEngagement.page();
	private Optional<EditedEngagement> engagement = Optional.empty();
	private Rectangle bounds = new Rectangle(0, 0, 0, 0);

	@BeforeEach
	void holdResultsBack() throws Exception {
		bounds = shell().getBounds();
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		Job.getJobManager().suspend();
		engagement = Optional.of(new EditedEngagement());
	}

	@AfterEach
	void close() throws Exception {
		Job.getJobManager().resume();
		shell().setBounds(bounds);
		engagement.orElseThrow().close();
	}

	private Shell shell() {
		return window.getWorkbenchWindow().getShell();
	}

	/** An order with something wrong in all sections. */
	private IFile order() throws Exception {
		PortOrder order = Blank.order();
		order.setName("Leeds");
		order.getLoa().setAccountNumber("FV 7741-092");
		order.getLoa().setBillingNumber("+448081570000");
		order.getLoa().setPortType(PortType.PARTIAL);
		order.getLoa().getServiceAddress().setPostcode("EC1A IBB");
		order.getLoa().getLosingProviderAddress().setPostcode("LS21 9QXX");
		var contact = (Contact) Blank.of(Literals.CONTACT, "c1");
		contact.setEmail("nobody");
		order.getLoa().getContacts().add(contact);
		return engagement.orElseThrow().file("leeds.porting", order);
	}

	private FieldsPage open(IFile file, String editor, String page, int width) throws Exception {
		shell().setMaximized(false);
		shell().setSize(width, HEIGHT);
		ModelFileEditor opened = EditedEngagement.open(file, editor);
		opened.setActivePage(page);
		return (FieldsPage) opened.getActivePageInstance();
	}

	@ParameterizedTest
	@CsvSource({ "loa," + WIDE, "loa," + SMALL, "carrier," + WIDE, "carrier," + SMALL })
	void nothingMovesWhenTheProblemsCome(String id, int width) throws Exception {
		FieldsPage page = open(order(), EditedEngagement.ORDER_EDITOR, id, width);
		WindowEvents.until("the page is shown", page::isComplete);
		assertTrue(edited(page).problems().isEmpty());
		Map<Control, Rectangle> first = places(page);
		held();
		Job.getJobManager().resume();
		WindowEvents.untilSettled("something is said", () -> !edited(page).problems().isEmpty()
				&& Job.getJobManager().isIdle());
		assertTrue(said(page) > 0, "something is said under fields");
		assertStill(first);
		isLaidOut(page, first);
	}

	@ParameterizedTest
	@CsvSource({ "overview," + WIDE, "overview," + SMALL, "planner," + WIDE, "planner," + SMALL })
	void aPageOfResultsIsShownWithThem(String id, int width) throws Exception {
		FieldsPage page = open(order(), EditedEngagement.ORDER_EDITOR, id, width);
		held();
		assertFalse(page.isComplete());
		assertFalse(body(page).isVisible());
		Job.getJobManager().resume();
		WindowEvents.until("the page is shown", page::isComplete);
		Map<Control, Rectangle> first = places(page);
		WindowEvents.untilSettled("all is known", () -> !edited(page).problems().isEmpty()
				&& Job.getJobManager().isIdle());
		assertStill(first);
		isLaidOut(page, first);
	}

	/** What is in the way of an order is known once it was judged, and stands on the page from the start. */
	@Test
	void theOverviewWaitsUntilItsOrderIsJudged() throws Exception {
		var gate = new CountDownLatch(1);
		Calculation<Boolean> another = host -> {
			try {
				gate.await();
			} catch (InterruptedException e) {
				throw new OperationCanceledException(e.getMessage());
			}
			return true;
		};
		engagement.orElseThrow().engagementFiles().runner().run(another,
				RunMode.hidden("another check").inTurnWith(
						PlatformUI.getWorkbench().getService(EngagementChecks.class)),
				ended -> {
					// The check of the order follows.
				});
		try {
			Job.getJobManager().resume();
			FieldsPage page = open(order(), EditedEngagement.ORDER_EDITOR, "overview", WIDE);
			held();
			assertFalse(page.isComplete());
			gate.countDown();
			WindowEvents.until("the page is shown", page::isComplete);
			assertFalse(edited(page).problems().isEmpty());
		} finally {
			gate.countDown();
		}
	}

	@Test
	void nothingMovesOnThePageOfATenant() throws Exception {
		FieldsPage page = open(engagement.orElseThrow().tenantFile(), EditedEngagement.TENANT_EDITOR, "overview", WIDE);
		WindowEvents.until("the page is shown", page::isComplete);
		Map<Control, Rectangle> first = places(page);
		held();
		Job.getJobManager().resume();
		WindowEvents.untilSettled("all is known", () -> Job.getJobManager().isIdle());
		assertStill(first);
		isLaidOut(page, first);
	}

	/** To measure everything once more changes nothing. */
	private static void isLaidOut(FieldsPage page, Map<Control, Rectangle> places) {
		page.getManagedForm().getForm().reflow(true);
		WindowEvents.handleAll();
		assertStill(places);
	}

	private static void held() {
		long end = System.nanoTime() + HELD.toNanos();
		WindowEvents.until("results have been held back long enough", () -> System.nanoTime() > end);
	}

	private static EditedModel edited(FieldsPage page) {
		return ((ModelFileEditor) page.getEditor()).edited().orElseThrow();
	}

	private static long said(FieldsPage page) {
		return edited(page).problems().stream().map(problem -> page.field(problem.feature()))
				.filter(field -> field.isPresent() && !field.get().said().isEmpty()).count();
	}

	private static Composite body(FieldsPage page) {
		return page.getManagedForm().getForm().getBody();
	}

	/** Where all controls of a page are that can be seen, from the corner of the page. */
	private static Map<Control, Rectangle> places(FieldsPage page) {
		Map<Control, Rectangle> places = new LinkedHashMap<>();
		controls(page.getManagedForm().getForm()).filter(Control::isVisible)
				.forEach(control -> places.put(control, place(control)));
		Rectangle form = place(page.getManagedForm().getForm());
		assertTrue(places.entrySet().stream().filter(place -> place.getKey() instanceof Text || place
				.getKey() instanceof Hyperlink || place.getKey() instanceof Combo || place.getKey() instanceof Button)
				.filter(place -> form.intersects(place.getValue())).count() > SEEN, "fields are seen");
		return places;
	}

	/** A link is as wide as its words, and that on top has others as soon as something is found. */
	private static Rectangle place(Control control) {
		Rectangle place = control.getDisplay().map(control.getParent(), null, control.getBounds());
		return control instanceof ImageHyperlink ? new Rectangle(place.x, place.y, 0, place.height) : place;
	}

	/** What is there still is where it was; a hint gives its place to words. */
	private static void assertStill(Map<Control, Rectangle> before) {
		before.forEach((control, place) -> {
			assertFalse(control.isDisposed(), () -> "gone from " + place);
			assertEquals(place, place(control), control::toString);
		});
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						List.of(composite.getChildren()).stream().flatMap(StillFormTest::controls))
				: Stream.of(control);
	}
}
