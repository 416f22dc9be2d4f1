package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.places.EngagementProjects;
import org.portwright.workspace.resources.work.WorkRunner;

/** What is wrong with orders, live and as markers. */
@SuppressWarnings("nls")
class ProblemsTest {

	private static final String POSTCODE = "POSTCODE_FORMAT";
	private static final String REFERENCE = "REFERENCE_BROKEN";

	@RegisterExtension
	final Workspace it = new Workspace();

	private static PortOrder orderWithPostcode(String postcode) {
		PortOrder order = Blank.order();
		order.getLoa().getServiceAddress().setPostcode(postcode);
		return order;
	}

	private void build(IProject project) throws Exception {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, Workspace.MONITOR);
	}

	private static Map<String, IMarker> markers(IResource file) {
		Map<String, IMarker> markers = new HashMap<>();
		try {
			for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
				markers.put(marker.getAttribute(ProblemMarkers.CODE, ""), marker);
			}
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
		return markers;
	}

	private void untilMarked(IResource file, String code, boolean marked) throws Exception {
		it.thread.until(() -> markers(file).containsKey(code) == marked);
	}

	private void setPostcode(ModelFile file, String postcode) {
		it.set(((PortOrder) file.root()).getLoa().getServiceAddress(), Literals.ADDRESS__POSTCODE, postcode);
	}

	private List<String> codes(ModelFile file) {
		return it.engagementFiles().problems().of(file).stream().flatMap(found -> found.open().stream())
				.map(Problem::code).toList();
	}

	@Test
	void aCheckThatIsCancelledComesLater() throws Exception {
		IProject engagement = it.engagement("Contoso");
		IFile resource = Workspace.write(engagement.getFile("london.porting"), orderWithPostcode("EC1A 1BB"));
		ModelFile file = it.open(resource);
		it.thread.until(() -> it.engagementFiles().problems().of(file).isPresent());
		assertFalse(codes(file).contains(POSTCODE));
		setPostcode(file, "EC1A IBB");
		Job.getJobManager().cancel(WorkRunner.FAMILY);
		it.thread.until(() -> codes(file).contains(POSTCODE));
	}

	@Test
	void aClosedFileIsMarkedByTheBuild() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = Workspace.write(contoso.getFile("london.porting"), orderWithPostcode("EC1A IBB"));
		build(contoso);
		IMarker marker = markers(file).get(POSTCODE);
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertEquals("loa.serviceAddress.postcode", marker.getAttribute(ProblemMarkers.FEATURE, ""));
		assertEquals("Service address, Postcode", marker.getAttribute(IMarker.LOCATION, ""));
		assertEquals("EC1A IBB", marker.getAttribute(ProblemMarkers.VALUE, ""));
		assertTrue(marker.getAttribute(ProblemMarkers.FIX, "").contains("EC1A 1BB"));
		assertEquals(IMarker.SEVERITY_INFO,
				markers(file).get("ACCOUNT_NUMBER_MISSING").getAttribute(IMarker.SEVERITY, -1),
				"what is merely still empty in a draft is no error");
		Workspace.changeOutside(file, "EC1A IBB", "EC1A 1BB");
		build(contoso);
		assertFalse(markers(file).containsKey(POSTCODE));
		assertFalse(marker.exists());
	}

	@Test
	void aReferenceIsBrokenWhileItsFileIsAwayInAClosedOrder() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile tenant = it.tenant(contoso, "contoso");
		IFile file = it.order(contoso, "london", tenant);
		build(contoso);
		assertFalse(markers(file).containsKey(REFERENCE));
		String content = Workspace.text(tenant);
		tenant.delete(true, Workspace.MONITOR);
		build(contoso);
		assertTrue(markers(file).get(REFERENCE).getAttribute(ProblemMarkers.VALUE, "").startsWith("contoso.tenant#"));
		tenant.create(content.getBytes(StandardCharsets.UTF_8), true, false, Workspace.MONITOR);
		build(contoso);
		assertFalse(markers(file).containsKey(REFERENCE));
		Workspace.changeOutside(tenant, "id=\"tenant-", "id=\"another-");
		Workspace.changeOutside(file, "format", "name=\"London\" format");
		build(contoso);
		assertTrue(markers(file).containsKey(REFERENCE), "the file has another root");
	}

	@Test
	void aReferenceIsBrokenWhileItsFileIsAwayInAnOpenOrder() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile tenant = it.tenant(contoso, "contoso");
		IFile file = it.order(contoso, "london", tenant);
		it.open(file);
		untilMarked(file, "ACCOUNT_NUMBER_MISSING", true);
		assertFalse(markers(file).containsKey(REFERENCE));
		String content = Workspace.text(tenant);
		tenant.delete(true, Workspace.MONITOR);
		untilMarked(file, REFERENCE, true);
		tenant.create(content.getBytes(StandardCharsets.UTF_8), true, false, Workspace.MONITOR);
		untilMarked(file, REFERENCE, false);
	}

	@Test
	void aFileThatCannotBeReadIsMarkedAtItsLine() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = it.tenant(contoso, "contoso");
		Workspace.changeOutside(file, " format=", " < format=");
		build(contoso);
		IMarker marker = markers(file).get(ProblemMarkers.FILE_UNREADABLE);
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertTrue(marker.getAttribute(IMarker.LINE_NUMBER, 0) > 1);
		Workspace.changeOutside(file, " < format=", " format=");
		build(contoso);
		assertEquals(Map.of(), markers(file));
	}

	@Test
	void anOpenFileIsMarkedAsItIsInTheModelAndAClosedOneAsOnTheDisk() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = Workspace.write(contoso.getFile("london.porting"), orderWithPostcode("EC1A 1BB"));
		ModelFile london = it.open(file);
		untilMarked(file, "ACCOUNT_NUMBER_MISSING", true);
		assertFalse(markers(file).containsKey(POSTCODE));
		IMarker kept = markers(file).get("ACCOUNT_NUMBER_MISSING");
		setPostcode(london, "EC1A IBB");
		untilMarked(file, POSTCODE, true);
		assertTrue(codes(london).contains(POSTCODE));
		assertEquals(kept, markers(file).get("ACCOUNT_NUMBER_MISSING"), "what is as before is not written again");
		it.model().undo(london);
		untilMarked(file, POSTCODE, false);
		it.model().redo(london);
		untilMarked(file, POSTCODE, true);
		it.model().close(london);
		untilMarked(file, POSTCODE, false);
	}

	@Test
	void anEditedFileThatWentAndCameBackHasItsMarkersAgain() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = Workspace.write(contoso.getFile("london.porting"), orderWithPostcode("EC1A 1BB"));
		it.engagementFiles().setOutsideChanges(new Outside());
		ModelFile london = it.open(file);
		setPostcode(london, "EC1A IBB");
		untilMarked(file, POSTCODE, true);
		Path place = file.getLocation().toPath();
		Path aside = place.resolveSibling("london.aside");
		Files.move(place, aside);
		contoso.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
		it.settle();
		assertFalse(file.exists());
		Files.move(aside, place);
		contoso.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
		untilMarked(file, POSTCODE, true);
		assertTrue(london.isDirty());
	}

	@Test
	void whatDidNotChangeIsNotCheckedAgain() throws Exception {
		IProject contoso = it.engagement("Contoso");
		ModelFile london = it.open(it.order(contoso, "london"));
		ModelFile leeds = it.open(it.order(contoso, "leeds"));
		it.thread.until(() -> !codes(london).isEmpty() && !codes(leeds).isEmpty());
		List<ModelFile> told = new ArrayList<>();
		it.engagementFiles().problems().addListener(told::add);
		it.rename(london, "London");
		for (int i = 0; i < 5; i++) {
			setPostcode(london, "EC1A IBB".substring(i));
		}
		it.thread.until(() -> codes(london).contains(POSTCODE));
		assertEquals(List.of(london), told);
		assertEquals(2, it.engagementFiles().problems().checks(london), "five changes in one go are one check");
		assertEquals(1, it.engagementFiles().problems().checks(leeds));
		it.save(london);
		contoso.getFile("london.porting").touch(Workspace.MONITOR);
		build(contoso);
		it.settle();
		assertEquals(2, it.engagementFiles().problems().checks(london));
		assertEquals(1, it.engagementFiles().problems().checks(leeds));
	}

	@Test
	void aReloadedFileIsCheckedAsAWhole() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = Workspace.write(contoso.getFile("london.porting"), orderWithPostcode("EC1A 1BB"));
		ModelFile london = it.open(file);
		it.thread.until(() -> !codes(london).isEmpty());
		assertFalse(codes(london).contains(POSTCODE));
		Workspace.changeOutside(file, "EC1A 1BB", "EC1A IBB");
		untilMarked(file, POSTCODE, true);
		assertTrue(codes(london).contains(POSTCODE));
	}

	@Test
	void anUnknownRuleProfileIsSaidAndMarked() throws Exception {
		IProject contoso = it.engagement("Contoso");
		ModelFile london = it.open(it.order(contoso, "london"));
		it.set(london.root(), Literals.PORT_ORDER__RULE_PROFILE, "none-such");
		untilMarked(contoso.getFile("london.porting"), ProblemMarkers.FILE_UNREADABLE, true);
		assertTrue(it.engagementFiles().problems().failure(london).orElseThrow().contains("none-such"));
		assertEquals(1, markers(contoso.getFile("london.porting")).size());
	}

	@Test
	void aProjectThatComesAsAnEngagementIsBuilt() throws Exception {
		IProject project = it.workspace.getRoot().getProject("Came");
		var description = it.workspace.newProjectDescription("Came");
		description.setNatureIds(new String[] { EngagementProjects.NATURE });
		project.create(description, Workspace.MONITOR);
		project.open(Workspace.MONITOR);
		it.settle();
		assertEquals(List.of(EngagementBuilder.ID), Stream.of(project.getDescription().getBuildSpec())
				.map(command -> command.getBuilderName()).toList());
	}

	@Test
	void tenThousandNumbersAreCheckedAndAnEditIsToldOnce() throws Exception {
		IProject contoso = it.engagement("Contoso");
		PortOrder order = Blank.order();
		LetterOfAuthorization loa = order.getLoa();
		loa.setAccountNumber("A1");
		for (int i = 0; i < 10_000; i++) {
			PortedNumbers numbers = ModelFactory.eINSTANCE.createPortedNumbers();
			numbers.setId("n" + i);
			// Every number is there ten times.
			numbers.setFirst("+4420794600" + String.format("%02d", i / 10 % 100));
			order.getNumbers().add(numbers);
		}
		IFile file = Workspace.write(contoso.getFile("big.porting"), order);
		ModelFile big = it.open(file);
		it.thread.until(() -> it.engagementFiles().problems().of(big).isPresent());
		it.thread.until(() -> count(file) == 1_000);
		assertTrue(markers(file).containsKey("MORE_PROBLEMS"));
		List<ModelFile> told = new ArrayList<>();
		it.engagementFiles().problems().addListener(told::add);
		it.set(((PortOrder) big.root()).getNumbers().get(5_000), Literals.PORTED_NUMBERS__FIRST, "0161 496 0999");
		it.thread.until(() -> !told.isEmpty());
		it.settle();
		assertEquals(List.of(big), told);
	}

	private static int count(IResource file) {
		try {
			return file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO).length;
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
