package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.internal.explorer.Node.Section;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.storage.FileKind;

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

	@Test
	void anAnswerThatIsOvertakenIsDropped() {
		List<Runnable> answers = new CopyOnWriteArrayList<>();
		var indexes = new NumberIndexes(NumberOrder::of, answers::add, arrived::add);
		assertTrue(indexes.of(tenant).isEmpty());
		WindowEvents.until("one number is sorted", () -> answers.size() == 1);
		add("+442079460001");
		indexes.changed(tenant);
		WindowEvents.until("two are sorted", () -> answers.size() == 2);
		answers.get(1).run();
		assertEquals(2, indexes.of(tenant).orElseThrow().count());
		answers.get(0).run();
		assertEquals(2, indexes.of(tenant).orElseThrow().count(), "the older answer comes later");
		assertEquals(List.of(tenant), arrived);
	}

	@Test
	void aSortingThatIsOvertakenAnswersNothing() {
		var held = new CountDownLatch(1);
		var first = new AtomicBoolean(true);
		List<Runnable> answers = new CopyOnWriteArrayList<>();
		var indexes = new NumberIndexes(snapshot -> {
			if (first.getAndSet(false)) {
				awaitIt(held);
			}
			return NumberOrder.of(snapshot);
		}, answers::add, arrived::add);
		indexes.of(tenant);
		WindowEvents.until("the first one is under way", () -> !first.get());
		add("+442079460001");
		indexes.changed(tenant);
		WindowEvents.until("the second one is ready", () -> !answers.isEmpty());
		held.countDown();
		untilNothingIsSorted();
		assertEquals(1, answers.size());
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
		List<Runnable> answers = new CopyOnWriteArrayList<>();
		var indexes = new NumberIndexes(NumberOrder::of, answers::add, arrived::add);
		indexes.of(tenant);
		WindowEvents.until("the numbers are sorted", () -> answers.size() == 1);
		indexes.forget(tenant);
		answers.getFirst().run();
		assertEquals(List.of(), arrived);
	}

	@Test
	void whatAJobSortsHoldsNothingOfTheModel() throws Exception {
		for (Object given : NumberIndex.snapshot((Tenant) tenant.root())) {
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
		var indexes = new NumberIndexes(snapshot -> {
			if (fails.get()) {
				throw new IllegalStateException("on purpose");
			}
			return NumberOrder.of(snapshot);
		}, Display.getCurrent()::asyncExec, arrived::add);
		var content = new TreeContent(PlatformUI.getWorkbench().getService(EngagementRegistry.class),
				engagement.engagementFiles(),
				new LoadedFiles(engagement.engagementFiles(), file -> {
					// It is open.
				}), indexes);
		var section = new Node.OfSection(new Node.OfFile(resource, FileKind.TENANT), Section.NUMBERS);
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
