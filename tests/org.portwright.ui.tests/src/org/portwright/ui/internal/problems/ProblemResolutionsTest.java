package org.portwright.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.Address;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.LineType;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;
import org.portwright.workspace.resources.ProblemMarkers;
import org.portwright.workspace.resources.reading.Opening;
import org.portwright.workspace.storage.ModelFiles;

/** Problems are mended from their markers, of a file that nobody has opened, and from menus. */
@SuppressWarnings("nls")
class ProblemResolutionsTest {

	private static final String POSTCODE = "POSTCODE_FORMAT";

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.ROOT
			.append("none/none.porting"));

	@BeforeEach
	void writeAnOrder() throws Exception {
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), "Problems",
				new NullProgressMonitor());
		file = project.getFile("london.porting");
		PortOrder order = Blank.order();
		LetterOfAuthorization loa = order.getLoa();
		loa.setAccountNumber("12 34");
		loa.setLineType(LineType.SINGLE_LINE);
		loa.setBillingAddressDiffers(true);
		loa.getServiceAddress().setPostcode("SW1A OAA");
		loa.getBillingAddress().setPostcode("SW1A OAA");
		PortedNumbers numbers = ModelFactory.eINSTANCE.createPortedNumbers();
		numbers.setId("n1");
		numbers.setFirst("+442079460000");
		numbers.setLast("+442079460009");
		order.getNumbers().add(numbers);
		var writer = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless());
		writer.perform("new", writer.make(Path.of(file.getLocationURI()), order));
		writer.save(writer.fileOf(order).orElseThrow());
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
	}

	@AfterEach
	void delete() throws Exception {
		// Whose edits nobody saved would be asked for.
		engagementFiles.opened(file).ifPresent(engagementFiles.model()::close);
		file.getProject().delete(true, true, null);
	}

	private List<IMarker> markers(String code) {
		try {
			return Stream.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO))
					.filter(marker -> code.equals(marker.getAttribute(ProblemMarkers.CODE, ""))).toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static WorkbenchMarkerResolution resolution(IMarker marker, String label) {
		for (IMarkerResolution resolution : IDE.getMarkerHelpRegistry().getResolutions(marker)) {
			if (resolution.getLabel().contains(label)) {
				return (WorkbenchMarkerResolution) resolution;
			}
		}
		throw new AssertionError(label);
	}

	private ModelFile open() {
		WindowEvents.until("the file is open", () -> engagementFiles.opened(file).isPresent());
		return engagementFiles.opened(file).orElseThrow();
	}

	private static List<String> postcodes(ModelFile open) {
		LetterOfAuthorization loa = ((PortOrder) open.root()).getLoa();
		return Stream.of(loa.getServiceAddress(), loa.getBillingAddress()).map(Address::getPostcode).toList();
	}

	@Test
	void aMarkerOfAClosedFileIsMended() {
		IMarker marker = markers(POSTCODE).stream()
				.filter(known -> known.getAttribute(ProblemMarkers.FEATURE, "").startsWith("loa.service")).findFirst()
				.orElseThrow();
		resolution(marker, "SW1A 0AA").run(marker);
		ModelFile open = open();
		WindowEvents.until("it is mended", () -> postcodes(open).equals(List.of("SW1A 0AA", "SW1A OAA")));
		WindowEvents.until("the marker is gone", () -> markers(POSTCODE).size() == 1);
		engagementFiles.model().undo(open);
		assertEquals(List.of("SW1A OAA", "SW1A OAA"), postcodes(open));
	}

	@Test
	void allOfAKindAreMendedAtOnce() {
		List<IMarker> markers = markers(POSTCODE);
		WorkbenchMarkerResolution resolution = resolution(markers.get(0), "SW1A 0AA");
		IMarker[] all = Stream.concat(markers.stream(), markers("ACCOUNT_NUMBER_FORMAT").stream())
				.toArray(IMarker[]::new);
		List<IMarker> chosen = new ArrayList<>(List.of(resolution.findOtherMarkers(all)));
		assertEquals(List.of(markers.get(1)), chosen);
		chosen.add(markers.get(0));
		resolution.run(chosen.toArray(IMarker[]::new), null);
		ModelFile open = open();
		WindowEvents.until("both are mended", () -> postcodes(open).equals(List.of("SW1A 0AA", "SW1A 0AA")));
		engagementFiles.model().undo(open);
		assertEquals(List.of("SW1A OAA", "SW1A OAA"), postcodes(open), "one undo takes both back");
	}

	@Test
	void aJudgementCanBeAccepted() {
		IMarker marker = markers("LINE_TYPE_MISMATCH").get(0);
		assertEquals(2, IDE.getMarkerHelpRegistry().getResolutions(marker).length);
		assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
		assertFalse(IDE.getMarkerHelpRegistry().hasResolutions(markers("SUBSCRIBER_MISSING").get(0)));
	}

	@Test
	void aMenuOffersEachFixAndAllOfItsKindAndToAccept() {
		engagementFiles.open(file, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				// Waited for below.
			}

			@Override
			public void failed(IStatus reason) {
				throw new AssertionError(reason);
			}
		});
		ModelFile open = open();
		WindowEvents.until("it is checked", () -> engagementFiles.problems().of(open).isPresent());
		var actions = new ProblemActions(engagementFiles, PlatformUI.getWorkbench().getModalDialogShellProvider());
		assertEquals(List.of("Fix: Change the postcode to SW1A 0AA", "Fix All of This Kind (2)"),
				labels(actions.of(open, problem(open, POSTCODE))));
		List<String> judgement = labels(actions.of(open, problem(open, "LINE_TYPE_MISMATCH")));
		assertEquals("Accept with a Reason\u2026", judgement.get(judgement.size() - 1));
		Problem account = problem(open, "ACCOUNT_NUMBER_FORMAT");
		actions.of(open, account).get(0).run();
		assertEquals("1234", ((PortOrder) open.root()).getLoa().getAccountNumber());
		actions.accept(open, "LINE_TYPE_MISMATCH", problem(open, "LINE_TYPE_MISMATCH").feature(), "It is so.");
		assertEquals(Optional.of("It is so."), ((PortOrder) open.root()).getAcceptedProblems().stream()
				.map(accepted -> accepted.getReason()).findFirst());
	}

	private Problem problem(ModelFile open, String code) {
		return engagementFiles.problems().of(open).orElseThrow().open().stream()
				.filter(known -> known.code().equals(code)).findFirst().orElseThrow();
	}

	private static List<String> labels(List<IAction> actions) {
		return actions.stream().map(IAction::getText).toList();
	}
}
