package org.portwright.workspace.fields;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.FeaturePath;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.TextNumbers;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResource;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stepwise;

/**
 * Changes fields of a copy of an order as they are going to be changed in the order itself: in a model of its own, on
 * the thread that calls. Only what a letter prints is changed, and the day of the submission; no other file is read.
 */
public final class Rehearsal {

	private static final Set<String> REHEARSED = Set.of(Literals.PORT_ORDER__NAME.getName(),
			Literals.PORT_ORDER__ORGANISATION_ID.getName(), Literals.PORT_ORDER__INITIAL_DOMAIN.getName(),
			Literals.PORT_ORDER__ROUTE.getName(), Literals.PORT_ORDER__LOA.getName(),
			Literals.PORT_ORDER__SITES.getName(), Literals.PORT_ORDER__NUMBERS.getName(),
			Literals.PORT_ORDER__PREFLIGHT.getName(), Literals.PORT_ORDER__SUBMISSION_DATE.getName());

	private Rehearsal() {
	}

	/**
	 * Changes a copy.
	 *
	 * @param order    the copy
	 * @param file     the file of the order
	 * @param doubtful whether doubtful numbers of texts are taken as well
	 * @throws OperationException if an assignment is wrong
	 */
	public static void change(PortOrder order, Path file, List<Assignment> assignments, boolean doubtful,
			LocalDate today)
			throws OperationException {
		Deque<Assignment> fields = new ArrayDeque<>(assignments);
		fields.removeIf(assignment -> !isRehearsed(assignment));
		if (fields.isEmpty()) {
			return;
		}
		var model = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless(), new ModelResourceSet(),
				() -> today);
		var resource = new ModelResource(ModelUris.exact(file));
		resource.getContents().add(order);
		model.attach(resource);
		var compiler = new FieldAssignments(model, order, file, new TextNumbers(doubtful));
		Stepwise.perform(model, Messages.SetFields_label, () -> compiler.next(fields));
	}

	private static boolean isRehearsed(Assignment assignment) {
		List<FeaturePath.Step> steps = FeaturePath.steps(assignment.path());
		return !steps.isEmpty() && REHEARSED.contains(steps.getFirst().name());
	}
}
