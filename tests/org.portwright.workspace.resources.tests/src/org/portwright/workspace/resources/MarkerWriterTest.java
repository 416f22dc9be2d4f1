package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.workspace.resources.places.Services;

/** Markers are written by the build, by a job beside it, and while the user deletes files. */
@SuppressWarnings("nls")
class MarkerWriterTest {

	private static final int ROUNDS = 400;

	@RegisterExtension
	final Workspace it = new Workspace();
	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	@AfterEach
	void stop() {
		threads.close();
	}

	@Test
	void ofTwoWritersOneIsTheLast() throws Exception {
		IProject contoso = project();
		IFile file = it.order(contoso, "london");
		List<List<String>> mixed = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			atOnce(() -> write(file, "A", "B", "C", "D"), () -> write(file, "C", "D", "E", "F"));
			List<String> codes = codes(file);
			if (!codes.equals(List.of("A", "B", "C", "D")) && !codes.equals(List.of("C", "D", "E", "F"))) {
				mixed.add(codes);
			}
		}
		assertEquals(List.of(), mixed);
	}

	private static List<String> codes(IFile file) throws CoreException {
		List<String> codes = new ArrayList<>();
		for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
			codes.add(marker.getAttribute(ProblemMarkers.CODE, ""));
		}
		codes.sort(null);
		return codes;
	}

	@Test
	void aFileThatGoesMeanwhileIsNoFailure() throws Exception {
		IProject contoso = project();
		IFile file = it.order(contoso, "london");
		IFile copied = contoso.getFile("leeds.porting");
		for (int round = 0; round < ROUNDS; round++) {
			file.copy(copied.getFullPath(), true, Workspace.MONITOR);
			atOnce(() -> write(copied, "A", "B", "C", "D"), () -> {
				copied.delete(true, Workspace.MONITOR);
				return copied;
			});
		}
		assertEquals(0, contoso.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE).length);
	}

	/** No engagement: no build writes markers as well. */
	private IProject project() throws Exception {
		IProject project = it.workspace.getRoot().getProject("Contoso");
		project.create(Workspace.MONITOR);
		project.open(Workspace.MONITOR);
		return project;
	}

	private static Object write(IFile file, String... codes) throws Exception {
		List<Map<String, Object>> wanted = List.of(codes).stream()
				.map(code -> Map.<String, Object>of(ProblemMarkers.CODE, code)).toList();
		// Each looks it up by itself, as the build and the job do.
		Services.one(MarkerWriter.class).write(file, wanted, Workspace.MONITOR);
		return codes;
	}

	/** Does both at once; what either throws fails the test. */
	private void atOnce(Callable<?> one, Callable<?> other) throws Exception {
		var start = new CyclicBarrier(2);
		List<Future<?>> both = new ArrayList<>();
		for (Callable<?> call : List.of(one, other)) {
			both.add(threads.submit(() -> {
				start.await();
				return call.call();
			}));
		}
		for (Future<?> done : both) {
			done.get();
		}
	}
}
