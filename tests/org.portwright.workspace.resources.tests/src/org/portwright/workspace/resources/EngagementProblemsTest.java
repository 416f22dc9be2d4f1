package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.fixes.ApplyFix;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/** What is wrong with a file because of the others of its engagement, in all files concerned, open or closed. */
@SuppressWarnings("nls")
class EngagementProblemsTest extends AmongOthers {

	private void build(IProject project) throws Exception {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, Workspace.MONITOR);
		it.settle();
	}

	@Test
	void aNumberInTwoOpenFilesIsSaidInBothUntilItIsOnlyInOne() throws Exception {
		IProject contoso = it.engagement("Contoso");
		ModelFile leeds = it.open(write(contoso, "leeds.porting", order("A1", "+441614960001")));
		ModelFile york = it.open(write(contoso, "york.porting", order("A2", "+441614960002")));
		untilGone(leeds, TWICE);
		untilGone(york, TWICE);
		setNumber(york, "0161 496 0001");
		untilSaid(york, TWICE, "leeds.porting");
		untilSaid(leeds, TWICE, "york.porting");
		assertTrue(it.model().undo(york).isOK());
		untilGone(leeds, TWICE);
		untilGone(york, TWICE);
		assertTrue(it.model().redo(york).isOK());
		untilSaid(leeds, TWICE, "york.porting");
		it.set(york.root(), Literals.PORT_ORDER__STATE, org.portwright.model.OrderState.CANCELLED);
		untilGone(leeds, TWICE);
	}

	@Test
	void whatIsEditedDoesNotWaitForWhatFollowsFromItInOthers() throws Exception {
		IProject contoso = it.engagement("Contoso");
		ModelFile leeds = it.open(write(contoso, "leeds.porting", order("A1", "+441614960001")));
		ModelFile york = it.open(write(contoso, "york.porting", order("A2", "+441614960002")));
		untilGone(leeds, TWICE);
		untilGone(york, TWICE);
		var begun = new AtomicBoolean();
		var hold = new CountDownLatch(1);
		Calculation<Boolean> others = host -> {
			begun.set(true);
			return awaited(hold);
		};
		it.engagementFiles().runner().run(others,
				RunMode.hidden("others").inTurnWith(Services.one(EngagementChecks.class)), done -> {
					// It held the turn of what follows in other files.
				});
		it.thread.until(begun::get);
		setNumber(york, "0161 496 0001");
		untilSaid(york, TWICE, "leeds.porting");
		assertTrue(problem(leeds, TWICE).isEmpty());
		it.set(((PortOrder) leeds.root()).getLoa(), Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER, "A3");
		untilSaid(leeds, TWICE, "york.porting");
		hold.countDown();
	}

	private static boolean awaited(CountDownLatch latch) {
		try {
			latch.await();
			return true;
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void numbersThatTheSameOrdersHaveAreOneMarker() throws Exception {
		IProject contoso = it.engagement("Contoso");
		PortOrder order = order("A1", "+441614960001");
		for (int i = 2; i < 6; i++) {
			var numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n" + i);
			numbers.setFirst("+44161496000" + (2 * i));
			order.getNumbers().add(numbers);
		}
		IFile file = write(contoso, "leeds.porting", order);
		ModelFile leeds = it.open(file);
		order.getLoa().setAccountNumber("A2");
		write(contoso, "york.porting", order);
		build(contoso);
		untilMarked(file, TWICE, "york.porting");
		untilSaid(leeds, TWICE, "york.porting");
		assertEquals(5, it.engagementFiles().problems().of(leeds).orElseThrow().open().stream()
				.filter(problem -> problem.code().equals(TWICE)).count());
		List<IMarker> markers = Stream.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO))
				.filter(marker -> TWICE.equals(marker.getAttribute(ProblemMarkers.CODE, ""))).toList();
		assertEquals(List.of("5"),
				markers.stream().map(marker -> marker.getAttribute(ProblemMarkers.COUNT, "")).toList());
	}

	@Test
	void aClosedFileIsMarkedForWhatIsEditedInAnOpenOne() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile closed = write(contoso, "york.porting", order("A2", "+441614960002"));
		ModelFile leeds = it.open(write(contoso, "leeds.porting", order("A1", "+441614960001")));
		build(contoso);
		assertEquals(Optional.empty(), marked(closed, TWICE));
		setNumber(leeds, "+441614960002");
		untilMarked(closed, TWICE, "leeds.porting");
		untilSaid(leeds, TWICE, "york.porting");
		it.model().undo(leeds);
		untilUnmarked(closed, TWICE);
		untilGone(leeds, TWICE);
	}

	@Test
	void anOpenFileHearsOfWhatOthersWrite() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile closed = write(contoso, "york.porting", order("A2", "+441614960002"));
		ModelFile leeds = it.open(write(contoso, "leeds.porting", order("A1", "+441614960001")));
		build(contoso);
		Workspace.changeOutside(closed, "+441614960002", "+441614960001");
		build(contoso);
		untilSaid(leeds, TWICE, "york.porting");
		assertTrue(marked(closed, TWICE).isPresent());
		IPath renamed = closed.getFullPath().removeLastSegments(1).append("hull.porting");
		closed.move(renamed, true, Workspace.MONITOR);
		build(contoso);
		untilSaid(leeds, TWICE, "hull.porting");
		IFile moved = contoso.getFile("hull.porting");
		untilMarked(moved, TWICE, "leeds.porting");
		moved.delete(true, Workspace.MONITOR);
		build(contoso);
		untilGone(leeds, TWICE);
	}

	@Test
	void anOpenFileThatIsRenamedOrDeletedIsToldToAll() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile closed = write(contoso, "york.porting", order("A2", "+441614960001"));
		IFile file = write(contoso, "leeds.porting", order("A1", "+441614960001"));
		ModelFile leeds = it.open(file);
		untilMarked(closed, TWICE, "leeds.porting");
		file.move(IPath.fromOSString("hull.porting"), true, Workspace.MONITOR);
		untilMarked(closed, TWICE, "hull.porting");
		assertFalse(marked(closed, TWICE).orElseThrow().contains("leeds"));
		untilSaid(leeds, TWICE, "york.porting");
		contoso.getFile("hull.porting").delete(true, Workspace.MONITOR);
		untilUnmarked(closed, TWICE);
	}

	@Test
	void anOpenFileKeepsItsMarkersWhenItsEngagementIsCleaned() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile closed = write(contoso, "york.porting", order("A2", "+441614960001"));
		IFile open = write(contoso, "leeds.porting", order("A1", "+441614960001"));
		it.open(open);
		untilMarked(open, TWICE, "york.porting");
		contoso.build(IncrementalProjectBuilder.CLEAN_BUILD, Workspace.MONITOR);
		contoso.build(IncrementalProjectBuilder.FULL_BUILD, Workspace.MONITOR);
		it.settle();
		assertTrue(marked(closed, TWICE).isPresent());
		assertTrue(marked(open, TWICE).isPresent());
	}

	@Test
	void whatWasNotSavedIsForgottenWithItsEditor() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile closed = write(contoso, "york.porting", order("A2", "+441614960002"));
		ModelFile leeds = it.open(write(contoso, "leeds.porting", order("A1", "+441614960001")));
		setNumber(leeds, "+441614960002");
		untilMarked(closed, TWICE, "leeds.porting");
		it.model().close(leeds);
		untilUnmarked(closed, TWICE);
	}

	@Test
	void ordersOfOneAccountAreSetInSequenceByTheFix() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile closed = write(contoso, "york.porting", order("FAB1", "+441614960002"));
		IFile file = write(contoso, "leeds.porting", order("FAB1", "+441614960001"));
		ModelFile leeds = it.open(file);
		untilSaid(leeds, UNORDERED, "york.porting");
		untilMarked(closed, UNORDERED, "leeds.porting");
		Problem problem = problem(leeds, UNORDERED).orElseThrow();
		untilMarked(file, UNORDERED, "york.porting");
		assertEquals(problem.fix().map(fix -> fix.id()), attribute(file, UNORDERED, ProblemMarkers.FIX_ID));
		new ApplyFix(it.model(), it.engagementFiles().problems().now(), leeds, UNORDERED, problem.feature(),
				problem.fix().map(fix -> fix.id())).execute(Workspace.MONITOR);
		untilGone(leeds, UNORDERED);
		untilUnmarked(closed, UNORDERED);
		it.save(leeds);
		assertTrue(Workspace.text(file).contains("<follows href=\"york.porting#"), Workspace.text(file));
		assertEquals(it.open(closed).root(), ((PortOrder) leeds.root()).getFollows());
		it.model().undo(leeds);
		untilSaid(leeds, UNORDERED, "york.porting");
	}

	@Test
	void aTenantHasProblemsOfItsOwnAndThoseOfItsOrders() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = it.tenant(contoso, "contoso");
		ModelFile tenant = it.open(file);
		it.set(tenant.root(), Literals.TENANT__ORGANISATION_ID, "a3gbd34b-14bd-5304-c380-774f60aa533b");
		untilSaid(tenant, "ORG_ID_FORMAT", "a3gbd34b");
		untilMarked(file, "ORG_ID_FORMAT", "a3gbd34b");
		it.save(tenant);
		it.model().close(tenant);
		untilMarked(file, "ORG_ID_FORMAT", "a3gbd34b");
		Workspace.changeOutside(file, "a3gbd34b", "a3abd34b");
		build(contoso);
		assertEquals(Optional.empty(), marked(file, "ORG_ID_FORMAT"));
		PortOrder order = order("A1", "+441614960001");
		order.setOrganisationId("a3abd34b-14bd-5304-c380-774f60aa533b");
		ModelFile leeds = it.open(write(contoso, "leeds.porting", order));
		ModelFile again = it.open(file);
		var number = Blank.of(Literals.PHONE_NUMBER, "+441614960001");
		it.model().perform("add", new org.eclipse.emf.edit.command.AddCommand(it.model().editingDomain(),
				again.root(), Literals.TENANT__PHONE_NUMBERS, number));
		untilSaid(leeds, "NUMBER_ALREADY_HERE", "contoso.tenant");
		it.set(number, Literals.PHONE_NUMBER__NUMBER_TYPE, "directRouting");
		untilSaid(leeds, "NUMBER_HYBRID", "contoso.tenant");
		untilGone(leeds, "NUMBER_ALREADY_HERE");
		assertEquals(1, ((Tenant) again.root()).getPhoneNumbers().size());
	}

	@Test
	void anEngagementThatIsGoneIsForgotten() throws Exception {
		IProject contoso = it.engagement("Contoso");
		it.open(write(contoso, "leeds.porting", order("A1", "+441614960001")));
		it.settle();
		contoso.delete(true, true, Workspace.MONITOR);
		it.settle();
		IProject again = it.engagement("Contoso");
		ModelFile york = it.open(write(again, "york.porting", order("A2", "+441614960001")));
		it.settle();
		untilGone(york, TWICE);
	}
}
