package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.porting.Problem;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.SaveResult;

/**
 * A move that corrects no references, such as one by a shell or into another engagement: what is shown of an order
 * without edits is what its file says.
 */
@SuppressWarnings("nls")
class ForeignMoveTest {

	private static final String REFERENCE = "REFERENCE_BROKEN";
	private static final IPath RENAMED = IPath.fromOSString("fabrikam.tenant");

	@RegisterExtension
	final Workspace it = new Workspace();

	private final IFile nowhere = it.workspace.getRoot().getFile(IPath.fromOSString("/none/none.tenant"));
	private IProject contoso = nowhere.getProject();
	private IFile tenant = nowhere;
	private IFile london = nowhere;

	@BeforeEach
	void makeATenantAndAnOrder() throws Exception {
		contoso = it.engagement("Contoso");
		tenant = it.tenant(contoso, "contoso");
		london = it.order(contoso, "london", tenant);
	}

	private boolean isLiveBroken(ModelFile file) {
		return it.engagementFiles().problems().of(file).stream().flatMap(found -> found.open().stream())
				.map(Problem::code).anyMatch(REFERENCE::equals);
	}

	private static boolean isMarked(IResource file) {
		try {
			return Stream.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO))
					.map((IMarker marker) -> marker.getAttribute(ProblemMarkers.CODE, "")).anyMatch(REFERENCE::equals);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Waits until the reference is said to be broken, or not to be, everywhere. */
	private void untilBroken(ModelFile file, boolean broken) throws Exception {
		it.thread.until(() -> it.engagementFiles().problems().of(file).isPresent() && isLiveBroken(file) == broken
				&& isMarked(it.engagementFiles().resource(file).orElseThrow()) == broken);
	}

	@Test
	void aTenantThatIsRenamedAloneIsMissedByAnOpenOrderUntilItIsBack() throws Exception {
		ModelFile order = it.open(london);
		untilBroken(order, false);
		tenant.move(RENAMED, IResource.NONE, Workspace.MONITOR);
		it.settle();
		untilBroken(order, true);
		assertFalse(order.isDirty());
		contoso.getFile(RENAMED).move(IPath.fromOSString("contoso.tenant"), IResource.NONE, Workspace.MONITOR);
		it.settle();
		untilBroken(order, false);
	}

	@Test
	void aTenantThatIsRenamedByAShellIsMissedByAnOpenOrder() throws Exception {
		ModelFile order = it.open(london);
		untilBroken(order, false);
		Path file = tenant.getLocation().toPath();
		Files.move(file, file.resolveSibling("fabrikam.tenant"));
		contoso.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
		it.settle();
		untilBroken(order, true);
	}

	@Test
	void anOrderThatLeavesItsEngagementMissesItsTenantUntilItIsBack() throws Exception {
		IProject northwind = it.engagement("Northwind");
		ModelFile order = it.open(london);
		untilBroken(order, false);
		london.move(northwind.getFile("london.porting").getFullPath(), IResource.NONE, Workspace.MONITOR);
		it.settle();
		untilBroken(order, true);
		northwind.getFile("london.porting").move(london.getFullPath(), IResource.NONE, Workspace.MONITOR);
		it.settle();
		untilBroken(order, false);
	}

	@Test
	void anOrderWithEditsKeepsThemAndStaysDirtyUntilItsReferenceIsSaved() throws Exception {
		ModelFile order = it.open(london);
		it.rename(order, "London");
		tenant.move(RENAMED, IResource.NONE, Workspace.MONITOR);
		it.settle();
		untilBroken(order, false);
		assertTrue(it.model().undo(order).isOK());
		assertTrue(order.isDirty(), "the file does not say where the tenant is");
		assertInstanceOf(SaveResult.Saved.class, it.save(order));
		assertFalse(order.isDirty());
		assertTrue(Workspace.text(london).contains("fabrikam.tenant#"), Workspace.text(london));
	}

	@Test
	void anOrderWithEditsThatLeavesItsEngagementMissesItsTenantToo() throws Exception {
		IProject northwind = it.engagement("Northwind");
		ModelFile order = it.open(london);
		it.rename(order, "London");
		london.move(northwind.getFile("london.porting").getFullPath(), IResource.NONE, Workspace.MONITOR);
		it.settle();
		untilBroken(order, true);
		assertInstanceOf(SaveResult.Saved.class, it.save(order));
		it.settle();
		untilBroken(order, true);
	}

	@Test
	void whatIsSavedWhileItsFileIsReadIsNotTakenBack() throws Exception {
		ModelFile order = it.open(london);
		tenant.move(RENAMED, IResource.NONE, Workspace.MONITOR);
		it.readWithoutAnswer();
		it.rename(order, "London");
		assertInstanceOf(SaveResult.Saved.class, it.save(order));
		it.settle();
		assertEquals(List.of(), it.model().files().stream().filter(ModelFile::isDirty).toList());
		assertTrue(Workspace.text(london).contains("name=\"London\""), Workspace.text(london));
		untilBroken(order, !Workspace.text(london).contains("fabrikam.tenant#"));
	}
}
