package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementRegistry;

/** The sorting of a tenant's numbers when it is overtaken or fails. */
@SuppressWarnings("nls")
class NumberIndexesTest {

	private static int made;

	private final TestEngagement engagement;
	private final IFile resource;
	private final ModelFile tenant;
	private final List<ModelFile> arrived = new ArrayList<>();

	NumberIndexesTest() throws Exception {
		engagement = new TestEngagement("Sorted numbers " + ++made);
		resource = engagement.tenant("contoso", LongStream.of(442079460000L));
		tenant = engagement.open(resource);
	}

	@AfterEach
	void close() throws Exception {
		model().save(tenant);
		untilNothingIsSorted();
		engagement.close();
	}

	private WorkspaceModel model() {
		return engagement.engagementFiles().model();
	}

	private void add(String number) {
		model().perform("Add", AddCommand.create(model().editingDomain(), tenant.root(),
				Literals.TENANT__PHONE_NUMBERS, Blank.of(Literals.PHONE_NUMBER, number)));
	}

	private static void untilNothingIsSorted() {
		WindowEvents.until("nothing is sorted", () -> Job.getJobManager().find(NumberIndexes.FAMILY).length == 0);
	}

	/** Sorts, but for the first time only once it is let. */
	private static Function<List<String>, NumberOrder> heldOnce(CountDownLatch begun, CountDownLatch held) {
		return snapshot -> {
			if (begun.getCount() > 0) {
				begun.countDown();
				awaitIt(held);
			}
			return NumberOrder.of(snapshot);
		};
	}

	private NumberIndexes indexes(Function<List<String>, NumberOrder> sorting) {
		return new NumberIndexes(Contents.installed(), sorting, engagement.engagementFiles().runner(), arrived::add);
	}

	@Test
	void aSortingThatIsOvertakenAnswersNothing() {
		var begun = new CountDownLatch(1);
		var held = new CountDownLatch(1);
		NumberIndexes indexes = indexes(heldOnce(begun, held));
		assertTrue(indexes.of(tenant).isEmpty());
		WindowEvents.until("the first one is under way", () -> begun.getCount() == 0);
		add("+442079460001");
		indexes.changed(tenant);
		held.countDown();
		untilNothingIsSorted();
		WindowEvents.until("two are sorted", () -> indexes.of(tenant).isPresent());
		assertEquals(2, indexes.of(tenant).orElseThrow().count());
		assertEquals(List.of(tenant), arrived);
	}

	private static void awaitIt(CountDownLatch held) {
		try {
			held.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void whatIsForgottenMeanwhileIsNotTold() {
		var begun = new CountDownLatch(1);
		var held = new CountDownLatch(1);
		NumberIndexes indexes = indexes(heldOnce(begun, held));
		indexes.of(tenant);
		WindowEvents.until("they are being sorted", () -> begun.getCount() == 0);
		indexes.forget(tenant);
		held.countDown();
		untilNothingIsSorted();
		WindowEvents.handleAll();
		assertEquals(List.of(), arrived);
	}

	@Test
	void whatAJobSortsHoldsNothingOfTheModel() throws Exception {
		for (Object given : NumberIndex.snapshot(List.copyOf(((Tenant) tenant.root()).getPhoneNumbers()))) {
			assertFalse(given instanceof EObject);
			for (RecordComponent part : Objects.requireNonNullElse(given.getClass().getRecordComponents(),
					new RecordComponent[0])) {
				assertFalse(EObject.class.isAssignableFrom(part.getType()), part.toString());
			}
		}
	}

	@Test
	void aSortingThatFailsIsSaidAndTheNextChangeSortsAgain() {
		var fails = new AtomicBoolean(true);
		NumberIndexes indexes = indexes(snapshot -> {
			if (fails.get()) {
				throw new IllegalStateException("on purpose");
			}
			return NumberOrder.of(snapshot);
		});
		var content = new TreeContent(Contents.installed(),
				PlatformUI.getWorkbench().getService(EngagementRegistry.class),
				engagement.engagementFiles(),
				new LoadedFiles(engagement.engagementFiles(), file -> {
					// It is open.
				}), indexes);
		var section = new Node.OfSection(new Node.OfFile(resource, FileKind.TENANT),
				Contents.installed().numbers(tenant.root()).orElseThrow());
		assertFalse(((Node.OfMessage) content.getChildren(section)[0]).failed(), "not yet");
		WindowEvents.until("it is told that it failed", () -> !arrived.isEmpty());
		assertTrue(((Node.OfMessage) content.getChildren(section)[0]).failed());
		fails.set(false);
		add("+442079460001");
		indexes.changed(tenant);
		WindowEvents.until("they are sorted", () -> indexes.of(tenant).isPresent());
		assertEquals(2, indexes.of(tenant).orElseThrow().count());
	}
}
