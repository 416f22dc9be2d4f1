package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A workspace that builds nothing by itself, as after a crash until something changes. */
@SuppressWarnings("nls")
class MissedBuildsTest {

	@RegisterExtension
	final Workspace at = new Workspace();

	@BeforeEach
	void buildNothing() throws Exception {
		autoBuilding(false);
	}

	@AfterEach
	void buildAgain() throws Exception {
		autoBuilding(true);
	}

	@Test
	void theBuilderSeesWhatItHasNotSeenAndThatOnce() throws Exception {
		IProject engagement = at.engagement("Contoso");
		IFile broken = engagement.getFile("broken.porting");
		broken.create(new ByteArrayInputStream("<oops".getBytes(StandardCharsets.UTF_8)), true, Workspace.MONITOR);
		assertEquals(0, markers(broken));
		runIt(engagement);
		assertEquals(1, markers(broken));
		IMarker marker = broken.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)[0];
		marker.setAttribute(IMarker.DONE, true);
		runIt(engagement);
		assertTrue(marker.getAttribute(IMarker.DONE, false), "it was not looked at again");
	}

	@Test
	void anEngagementThatWasClosedMeanwhileIsLeftAlone() throws Exception {
		IProject engagement = at.engagement("Contoso");
		engagement.close(Workspace.MONITOR);
		// An error in the log would fail the test.
		runIt(engagement);
	}

	@RepeatedTest(20)
	void anEngagementCanBeDeletedMeanwhile() throws Exception {
		IProject engagement = at.engagement("Contoso");
		new EngagementBuilds(at.engagementFiles().runner()).build(List.of(engagement),
				IncrementalProjectBuilder.INCREMENTAL_BUILD);
		engagement.delete(true, true, Workspace.MONITOR);
		assertFalse(engagement.exists());
	}

	private void runIt(IProject engagement) throws Exception {
		new EngagementBuilds(at.engagementFiles().runner()).build(List.of(engagement),
				IncrementalProjectBuilder.INCREMENTAL_BUILD);
		at.settle();
	}

	private static int markers(IFile file) throws CoreException {
		return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO).length;
	}

	private void autoBuilding(boolean on) throws CoreException {
		IWorkspaceDescription description = at.workspace.getDescription();
		description.setAutoBuilding(on);
		at.workspace.setDescription(description);
	}
}
