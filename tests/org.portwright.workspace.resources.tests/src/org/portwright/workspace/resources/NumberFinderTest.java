package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.SoughtDigits;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.FoundNumbers;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * Numbers are found in files that nobody has opened, in those that are edited, and in none that is gone. Each test has
 * engagements of names of its own: what is known of them outlives the model.
 */
@SuppressWarnings("nls")
class NumberFinderTest {

	@RegisterExtension
	final Workspace it = new Workspace();

	@BeforeEach
	void nobodyElseReads() throws CoreException {
		autoBuilding(false);
	}

	@AfterEach
	void asItWas() throws CoreException {
		autoBuilding(true);
	}

	private void autoBuilding(boolean on) throws CoreException {
		IWorkspaceDescription description = it.workspace.getDescription();
		description.setAutoBuilding(on);
		it.workspace.setDescription(description);
	}

	@Test
	void whatNobodyHasOpenedIsReadFirst() throws Exception {
		order(it.engagement("Unopened"), "london", OrderState.COMPLETED, "+442079460000");
		tenant(it.engagement("Unread"), "fabrikam", "+442079460001");
		assertEquals(List.of(), find("7946"));
		run(it.engagementFiles().numbers().look());
		assertEquals(List.of("IN_CLOSED_ORDER Unopened/london.porting", "HELD Unread/fabrikam.tenant"), find("7946"));
	}

	@Test
	void whatIsEditedIsFoundAsItIsNow() throws Exception {
		ModelFile london = it.open(order(it.engagement("Edited"), "london", OrderState.DRAFT, "+442079460000"));
		PortedNumbers numbers = ((PortOrder) london.root()).getNumbers().getFirst();
		it.set(numbers, Literals.PORTED_NUMBERS__FIRST, "+441614960000");
		it.settle();
		run(it.engagementFiles().numbers().look());
		assertEquals(List.of("MOVES Edited/london.porting"), find("0161"));
		assertEquals(List.of(), find("7946"));
	}

	@Test
	void whatIsGoneIsNotFound() throws Exception {
		IFile london = order(it.engagement("Deleted"), "london", OrderState.DRAFT, "+442079460000");
		IProject fabrikam = it.engagement("Closed");
		order(fabrikam, "leeds", OrderState.DRAFT, "+442079460001");
		run(it.engagementFiles().numbers().look());
		assertEquals(2, find("7946").size());
		london.delete(true, Workspace.MONITOR);
		fabrikam.close(Workspace.MONITOR);
		assertEquals(List.of(), find("7946"));
	}

	private static IFile order(IProject engagement, String name, OrderState state, String number) throws Exception {
		PortOrder order = Blank.order();
		order.setState(state);
		PortedNumbers numbers = ModelFactory.eINSTANCE.createPortedNumbers();
		numbers.setId("n1");
		numbers.setFirst(number);
		order.getNumbers().add(numbers);
		return Workspace.write(engagement.getFile(name + ".porting"), order);
	}

	private static IFile tenant(IProject engagement, String name, String number) throws Exception {
		Tenant tenant = Blank.tenant();
		PhoneNumber held = ModelFactory.eINSTANCE.createPhoneNumber();
		held.setId(number);
		tenant.getPhoneNumbers().add(held);
		return Workspace.write(engagement.getFile(name + ".tenant"), tenant);
	}

	private List<String> find(String typed) throws Exception {
		NumberFinder finder = it.engagementFiles().numbers();
		FoundNumbers found = run(finder.find(SoughtDigits.of(typed).orElseThrow()));
		return found.hits().stream().map(hit -> hit.kind() + " "
				+ finder.file(hit.place()).orElseThrow().getFullPath().makeRelative()).toList();
	}

	private <R> R run(Calculation<R> work) throws Exception {
		List<R> results = new ArrayList<>();
		it.engagementFiles().runner().run(work, RunMode.hidden("test").of(EngagementFiles.JOBS), results::add);
		it.thread.until(() -> !results.isEmpty());
		it.settle();
		return results.getFirst();
	}
}
