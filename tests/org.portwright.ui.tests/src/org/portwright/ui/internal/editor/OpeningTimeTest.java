package org.portwright.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortedNumbers;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.Heartbeat;
import org.portwright.workbench.testing.WindowEvents;

/**
 * How long the window is busy with an editor. The figures go to JUnit's report entries; only what people would feel
 * fails.
 */
@SuppressWarnings("nls")
class OpeningTimeTest {

	private static final int TIMES = 11;
	/** What an opening may take above that of an empty editor. */
	private static final long ABOVE_EMPTY_MS = 100;
	/** A machine that does other things as well is slower by this factor now and then. */
	private static final int SLACK = 2;
	private static final long PAUSE_MS = 100;
	private static final int NUMBERS = 10_000;

	private final EditedEngagement engagement;

	OpeningTimeTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void aSecondOpeningCostsLittleMoreThanAnEmptyEditor(TestReporter reporter) throws Exception {
		List<Long> empties = new ArrayList<>();
		List<Long> orders = new ArrayList<>();
		List<Long> tenants = new ArrayList<>();
		// In turn: what else the machine begins to do in between slows all of them alike.
		for (int i = 0; i <= TIMES; i++) {
			long empty = opening(engagement.orderFile(), EmptyEditor.ID);
			long order = opening(engagement.orderFile(), Ids.PORTING_EDITOR);
			long tenant = opening(engagement.tenantFile(), Ids.TENANT_EDITOR);
			// The first time does not count.
			if (i > 0) {
				empties.add(empty);
				orders.add(order - empty);
				tenants.add(tenant - empty);
			}
		}
		String figures = "empty " + median(empties) + ", above it: order " + median(orders) + ", tenant "
				+ median(tenants);
		reporter.publishEntry("opening, ms", figures);
		assertTrue(median(orders) < ABOVE_EMPTY_MS * SLACK, figures);
		assertTrue(median(tenants) < ABOVE_EMPTY_MS * SLACK, figures);
	}

	/** Until what is first seen is painted. */
	private static long opening(IFile file, String id) throws PartInitException {
		long start = System.nanoTime();
		IEditorPart editor = EditedEngagement.page().openEditor(new FileEditorInput(file), id, true,
				IWorkbenchPage.MATCH_NONE);
		Display.getCurrent().update();
		long end = System.nanoTime();
		WindowEvents.handleAll();
		EditedEngagement.page().closeEditor(editor, false);
		WindowEvents.handleAll();
		return end - start;
	}

	/** In milliseconds. */
	private static long median(List<Long> nanos) {
		return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1_000_000;
	}

	private static void aMomentLater() {
		var come = new AtomicBoolean();
		Display.getCurrent().timerExec(30, () -> come.set(true));
		WindowEvents.until("the next key is struck", come::get);
	}

	private void addNumbers(int count) {
		List<PortedNumbers> numbers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			PortedNumbers entry = ModelFactory.eINSTANCE.createPortedNumbers();
			entry.setId("+44207946" + (10_000 + i));
			entry.setFirst(entry.getId());
			numbers.add(entry);
		}
		engagement.model().perform("Add", AddCommand.create(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__NUMBERS, numbers));
	}

	@Test
	void typingInALargeOrderNeverPausesTheWindow(TestReporter reporter) throws Exception {
		addNumbers(NUMBERS);
		EditorWindow window = engagement.openOrder();
		Text text = (Text) window.field("loa.subscriberName").control();
		window.enter("loa.subscriberName");
		// GTK paints a frame later; that is part of the opening.
		aMomentLater();
		WindowEvents.handleAll();
		try (var heartbeat = new Heartbeat(Display.getCurrent())) {
			for (int i = 0; i < 40; i++) {
				text.append("x");
				aMomentLater();
			}
			window.leave("loa.subscriberName");
			WindowEvents.until("the last beat is answered", heartbeat.nextAnswer());
			long work = heartbeat.longestWork().toMillis();
			reporter.publishEntry("typing, ms", "pause " + heartbeat.longestPause().toMillis() + ", work " + work);
			assertTrue(work <= PAUSE_MS, () -> work + " ms in " + heartbeat.reasons());
		}
	}
}
