package org.portwright.workspace.resources;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.workspace.ModelFile;

/** Orders of one engagement, and what is said of them because of the others: live of open ones, in markers of all. */
@SuppressWarnings("nls")
abstract class AmongOthers {

	static final String TWICE = "NUMBER_IN_OTHER_ORDER";
	static final String UNORDERED = "SAME_ACCOUNT_PARALLEL";

	@RegisterExtension
	final Workspace it = new Workspace();

	static PortOrder order(String account, String number) {
		PortOrder order = Blank.order();
		order.getLoa().setLosingProvider("Fabrikam");
		order.getLoa().setAccountNumber(account);
		var numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n1");
		numbers.setFirst(number);
		order.getNumbers().add(numbers);
		return order;
	}

	static IFile write(IProject engagement, String name, PortOrder order) throws Exception {
		return Workspace.write(engagement.getFile(name), order);
	}

	final Optional<Problem> problem(ModelFile file, String code) {
		return it.engagementFiles().problems().of(file).stream().flatMap(found -> found.open().stream())
				.filter(problem -> problem.code().equals(code)).findFirst();
	}

	final void untilSaid(ModelFile file, String code, String others) throws Exception {
		it.thread.until(() -> problem(file, code).map(Problem::message).filter(text -> text.contains(others))
				.isPresent());
	}

	final void untilGone(ModelFile file, String code) throws Exception {
		it.thread.until(() -> it.engagementFiles().problems().of(file).isPresent() && problem(file, code).isEmpty());
	}

	static Optional<String> marked(IFile file, String code) {
		return attribute(file, code, IMarker.MESSAGE);
	}

	static Optional<String> attribute(IFile file, String code, String name) {
		try {
			for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
				if (code.equals(marker.getAttribute(ProblemMarkers.CODE, ""))) {
					return Optional.of(marker.getAttribute(name, ""));
				}
			}
			return Optional.empty();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	final void untilMarked(IFile file, String code, String others) throws Exception {
		it.thread.until(() -> marked(file, code).filter(text -> text.contains(others)).isPresent());
	}

	final void untilUnmarked(IFile file, String code) throws Exception {
		it.thread.until(() -> marked(file, code).isEmpty());
	}

	final void setNumber(ModelFile file, String number) {
		it.set(((PortOrder) file.root()).getNumbers().get(0), Literals.PORTED_NUMBERS__FIRST, number);
	}
}
