package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;

/** The Problems view deletes markers of any type; a problem goes with its cause alone. */
@SuppressWarnings("nls")
class LastingMarkersTest {

	private static final String POSTCODE = "POSTCODE_FORMAT";

	@RegisterExtension
	final Workspace it = new Workspace();

	private static PortOrder order() {
		PortOrder order = Blank.order();
		order.getLoa().getServiceAddress().setPostcode("EC1A IBB");
		return order;
	}

	private static List<String> codes(IFile file) {
		try {
			return Stream.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO))
					.map(marker -> marker.getAttribute(ProblemMarkers.CODE, "")).sorted().toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private void deleteAndWait(IFile file) throws Exception {
		List<String> before = codes(file);
		assertTrue(!before.isEmpty());
		file.deleteMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
		it.thread.until(() -> codes(file).equals(before));
		it.settle();
		assertEquals(before, codes(file));
	}

	@Test
	void thoseOfAFileThatIsNotOpenComeBack() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = Workspace.write(contoso.getFile("london.porting"), order());
		contoso.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, Workspace.MONITOR);
		deleteAndWait(file);
	}

	@Test
	void thoseOfAnOpenFileComeBackAsTheModelIsAndGoWithTheirCause() throws Exception {
		IProject contoso = it.engagement("Contoso");
		ModelFile file = it.open(Workspace.write(contoso.getFile("london.porting"), order()));
		IFile resource = contoso.getFile("london.porting");
		it.thread.until(() -> codes(resource).contains(POSTCODE));
		it.set(((PortOrder) file.root()).getLoa(), Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER, "FV 7741");
		it.thread.until(() -> !codes(resource).contains("ACCOUNT_NUMBER_MISSING"));
		deleteAndWait(resource);
		it.set(((PortOrder) file.root()).getLoa().getServiceAddress(), Literals.ADDRESS__POSTCODE, "EC1A 1BB");
		it.thread.until(() -> !codes(resource).contains(POSTCODE));
		it.settle();
		assertTrue(!codes(resource).contains(POSTCODE));
	}

	@Test
	void theOneOfAFileThatCannotBeReadComesBackWhetherItIsOpenOrNot() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile closed = contoso.getFile("broken.porting");
		closed.create("<oops".getBytes(StandardCharsets.UTF_8), true, false, Workspace.MONITOR);
		contoso.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, Workspace.MONITOR);
		deleteAndWait(closed);
		IFile open = Workspace.write(contoso.getFile("london.porting"), order());
		it.open(open);
		it.thread.until(() -> codes(open).contains(POSTCODE));
		Workspace.changeOutside(open, "</portwright:PortOrder>", "");
		// It is there a moment before those of the order are gone.
		it.thread.until(() -> codes(open).equals(List.of(ProblemMarkers.FILE_UNREADABLE)));
		// The platform does not report a marker that goes before the operation that made it has ended.
		it.settle();
		deleteAndWait(open);
	}

	@Test
	void undoOfTheDeletionDoesNotMakeThemTwice() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = Workspace.write(contoso.getFile("london.porting"), order());
		contoso.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, Workspace.MONITOR);
		List<String> before = codes(file);
		Map<String, Object> attributes = file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)[0]
				.getAttributes();
		deleteAndWait(file);
		file.createMarker(ProblemMarkers.TYPE, attributes);
		it.thread.until(() -> codes(file).equals(before));
	}
}
