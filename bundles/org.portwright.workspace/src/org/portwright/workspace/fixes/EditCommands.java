package org.portwright.workspace.fixes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.FeaturePath.Target;
import org.portwright.porting.Edit;
import org.portwright.porting.Edit.Span;
import org.portwright.porting.Problem;
import org.portwright.porting.QuickFix;
import org.portwright.porting.fields.FieldList;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.FieldAssignments;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.numbers.SpanCommands;
import org.portwright.workspace.records.CurrentProblem;
import org.portwright.workspace.work.OperationException;

/** Turns the edits of one quick fix into commands, and notes what each changes. Nothing is changed here. */
@SuppressWarnings("nls")
final class EditCommands {

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final ModelFile file;
	private final ModelRoot root;
	private final String code;
	private final List<Command> commands = new ArrayList<>();
	private final List<AppliedEdit> applied = new ArrayList<>();

	/** @throws OperationException if the fix cannot be carried out */
	EditCommands(WorkspaceModel model, ModelProblems problems, ModelFile file, Problem problem, QuickFix fix)
			throws OperationException {
		this.model = model;
		this.problems = problems;
		this.file = file;
		this.root = file.root();
		this.code = problem.code();
		for (Edit edit : fix.edits()) {
			switch (edit) {
			case Edit.SetField(String feature, String value) -> assign(feature, value);
			case Edit.RemoveObject(String feature) -> assign(feature, "");
			case Edit.ReplaceNumbers(String entry, List<Span> spans) -> replace(entry, spans);
			case Edit.SplitOrder(List<Edit.Part> parts) -> split(parts);
			case Edit.FollowOrder(String other, String id) -> follow(other, id);
			case Edit.FollowNone() -> assign(Literals.PORT_ORDER__FOLLOWS.getName(), "");
			}
		}
	}

	/** The commands, in the order of the edits; none if the fix would change nothing. */
	List<Command> commands() {
		return commands;
	}

	/** What the commands change. */
	List<AppliedEdit> applied() {
		return applied;
	}

	private void assign(String path, String value) throws OperationException {
		List<Command> assigned = new FieldAssignments(model, root, file.path())
				.compile(List.of(new Assignment(path, value)));
		if (!assigned.isEmpty()) {
			Target target = FeaturePath.resolve(root, path).orElseThrow();
			note(target.object(), path, before(target), value.isEmpty() ? null : value);
			commands.addAll(assigned);
		}
	}

	private static @Nullable String before(Target target) {
		EStructuralFeature feature = target.feature();
		if (feature == null) {
			return target.object() instanceof PortedNumbers numbers ? text(numbers) : id(target.object());
		}
		Object value = target.object().eGet(feature);
		if (value == null) {
			return null;
		}
		return switch (feature) {
		case EReference reference -> FieldList.value(target.object(), reference);
		case EAttribute attribute when !attribute.isMany() ->
			EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		default -> value.toString();
		};
	}

	private void replace(String id, List<Span> spans) {
		PortedNumbers entry = entry(id);
		note(entry, FeaturePath.of(entry, null), text(entry),
				spans.stream().map(span -> text(span.first(), span.last())).collect(Collectors.joining(", ")));
		var replacing = new SpanCommands(model.editingDomain(), order());
		replacing.replace(entry, spans);
		commands.addAll(replacing.commands());
	}

	private void split(List<Edit.Part> parts) throws OperationException {
		var split = new SplitCommands(model, file, parts);
		note(root, "", String.valueOf(file.path().getFileName()),
				split.made().stream().map(path -> String.valueOf(path.getFileName()))
						.collect(Collectors.joining(", ")));
		commands.addAll(split.commands());
	}

	/** The other order need not be open: whoever opens it is led to it. */
	private void follow(String name, String id) throws OperationException {
		Path path = problems.path(file, name).orElseThrow(() -> CurrentProblem.gone(file));
		EObject other = EcoreUtil.create(Literals.PORT_ORDER);
		((InternalEObject) other).eSetProxyURI(ModelUris.exact(path).appendFragment(id));
		note(root, Literals.PORT_ORDER__FOLLOWS.getName(), null, name);
		commands.add(new SetCommand(model.editingDomain(), root, Literals.PORT_ORDER__FOLLOWS, other));
	}

	/** Only rules of orders edit their numbers. */
	private PortOrder order() {
		return (PortOrder) root;
	}

	private PortedNumbers entry(String id) {
		return order().getNumbers().stream().filter(numbers -> id.equals(numbers.getId())).findFirst().orElseThrow();
	}

	private void note(EObject object, String feature, @Nullable String before, @Nullable String after) {
		applied.add(new AppliedEdit(file.path(), code, id(object), feature, before, after));
	}

	private static String id(EObject object) {
		return object instanceof Identified identified ? String.valueOf(identified.getId()) : "";
	}

	private static String text(PortedNumbers entry) {
		return text(entry.getFirst(), entry.getLast());
	}

	private static String text(@Nullable String first, @Nullable String last) {
		return last == null || last.isEmpty() ? String.valueOf(first) : first + "-" + last;
	}
}
