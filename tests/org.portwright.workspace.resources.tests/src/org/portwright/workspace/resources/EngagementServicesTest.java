package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.Today;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.resources.places.RefactoringListener;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.refactoring.BeforeDeletion;

/** How the registry, the files and those whom the platform makes find each other. */
@SuppressWarnings("nls")
class EngagementServicesTest {

	@RegisterExtension
	final Workspace it = new Workspace();

	private final BundleContext context = FrameworkUtil.getBundle(EngagementServicesTest.class).getBundleContext();

	@Test
	void thereIsNoModelWithoutItsThreadWhateverThePlatformDoes() throws Exception {
		it.end();
		IFile order = it.order(it.engagement("Contoso"), "London");
		order.getProject().build(IncrementalProjectBuilder.FULL_BUILD, Workspace.MONITOR);
		new BeforeDeletion(order).perform(Workspace.MONITOR);
		assertFalse(markers(order).isEmpty(), "it was built");
		assertEquals(List.of(), Services.all(EngagementFiles.class));
		assertEquals(List.of(), Services.all(EngagementRegistry.class));
		assertEquals(List.of(), Services.all(RefactoringListener.class));
	}

	@Test
	void theModelIsMadeOnItsThreadAndThenOffered() throws Exception {
		it.end();
		ServiceRegistration<ModelThread> registration = elsewhere(
				() -> context.registerService(ModelThread.class, it.thread, null));
		try {
			assertEquals(List.of(), Services.all(EngagementFiles.class), "it is for the thread to make it");
			it.thread.settle();
			assertSame(Services.one(EngagementFiles.class), elsewhere(() -> Services.one(EngagementFiles.class)));
		} finally {
			registration.unregister();
		}
	}

	@Test
	void aThreadThatGoesBeforeItMadeTheModelMakesNone() throws Exception {
		it.end();
		elsewhere(() -> {
			context.registerService(ModelThread.class, it.thread, null).unregister();
			return true;
		});
		it.thread.settle();
		assertEquals(List.of(), Services.all(EngagementFiles.class));
	}

	@Test
	void theNextThreadHasAModelOfItsOwn() throws Exception {
		EngagementFiles before = it.engagementFiles();
		it.end();
		it.begin();
		assertNotSame(before, it.engagementFiles());
	}

	@Test
	void theBuilderLeavesAloneWhatIsOpenInAnyModel() throws Exception {
		IProject engagement = it.engagement("Contoso");
		IFile london = it.order(engagement, "London");
		IFile leeds = it.order(engagement, "Leeds");
		it.settle();
		var other = new EngagementFiles(it.workspace, it.engagements(), it.engagementFiles().runner(),
				Services.one(Today.class), Services.one(MarkerWriter.class), Services.one(EngagementChecks.class));
		List<Object> opened = new ArrayList<>();
		other.open(london, new OpeningInto(opened));
		it.thread.until(() -> !opened.isEmpty());
		it.settle();
		ServiceRegistration<EngagementFiles> registration = context.registerService(EngagementFiles.class, other, null);
		try {
			clear(london, leeds);
			engagement.build(IncrementalProjectBuilder.FULL_BUILD, Workspace.MONITOR);
			assertEquals(List.of(), markers(london));
			assertFalse(markers(leeds).isEmpty());
		} finally {
			registration.unregister();
			other.close();
		}
		engagement.build(IncrementalProjectBuilder.FULL_BUILD, Workspace.MONITOR);
		assertFalse(markers(london).isEmpty());
	}

	@Test
	void whoListensToRefactoringsIsAService() throws Exception {
		IFile order = it.order(it.engagement("Contoso"), "London");
		var deleted = new ArrayList<IResource>();
		ServiceRegistration<RefactoringListener> registration = context.registerService(RefactoringListener.class,
				new RefactoringListener() {

					@Override
					public void mended(Mended mended) {
						throw new IllegalStateException(mended.toString());
					}

					@Override
					public void deleting(IResource resource) {
						deleted.add(resource);
					}
				}, null);
		new BeforeDeletion(order).perform(Workspace.MONITOR);
		assertEquals(List.of(order), deleted);
		registration.unregister();
		new BeforeDeletion(order).perform(Workspace.MONITOR);
		assertEquals(List.of(order), deleted);
	}

	private static List<IMarker> markers(IFile file) throws Exception {
		return List.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO));
	}

	/** Takes the markers away as the build would. */
	private static void clear(IFile... files) throws Exception {
		for (IFile file : files) {
			Services.one(MarkerWriter.class).write(file, List.of(), Workspace.MONITOR);
		}
	}

	private static <T> T elsewhere(Callable<T> task) throws Exception {
		var running = new FutureTask<>(task);
		new Thread(running, "elsewhere").start();
		return running.get();
	}
}
