package org.portwright.workspace.operations;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage;
import org.portwright.model.PortOrder;
import org.portwright.model.Site;
import org.portwright.model.copies.UnreadValues;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.FeaturePath.Target;
import org.portwright.porting.RuleProfiles;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.storage.UnreadableFileException;

/**
 * Turns what people assign to fields into commands. Nothing is changed here; every wrong assignment is told, not only
 * the first.
 */
final class FieldAssignments {

	private static final Set<EStructuralFeature> FIXED = Set.of(ModelPackage.Literals.IDENTIFIED__ID,
			ModelPackage.Literals.MODEL_ROOT__FORMAT);

	/** Ends of ranges are kept in E.164 where they are numbers, so that the same number always has the same text. */
	private static final Set<EStructuralFeature> NUMBERS = Set.of(ModelPackage.Literals.PORTED_NUMBERS__FIRST,
			ModelPackage.Literals.PORTED_NUMBERS__LAST, ModelPackage.Literals.DDI_RANGE__FIRST,
			ModelPackage.Literals.DDI_RANGE__LAST, ModelPackage.Literals.CONVERSION__FIRST,
			ModelPackage.Literals.CONVERSION__LAST);

	private final WorkspaceModel model;
	private final EObject root;
	private final Path file;
	private final List<Command> commands = new ArrayList<>();
	private final List<String> errors = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	/**
	 * @param root of the file, what the file is to hold, or an object that is to go into it: the paths start there
	 * @param file the file, existing or not: references to other files are read as relative to it
	 */
	FieldAssignments(WorkspaceModel model, EObject root, Path file) {
		this.model = model;
		this.root = root;
		this.file = file;
	}

	/**
	 * Gives the commands of assignments, without those that would change nothing.
	 *
	 * @throws OperationException if one of them is wrong
	 */
	List<Command> compile(List<Assignment> assignments) throws OperationException {
		for (Assignment assignment : assignments) {
			try {
				compile(assignment).ifPresent(commands::add);
			} catch (IllegalArgumentException e) {
				errors.add(NLS.bind(Messages.FieldAssignments_wrongValue, assignment.path(), e.getMessage()));
			}
		}
		if (!errors.isEmpty()) {
			throw OperationException.wrongInput(errors);
		}
		return commands;
	}

	/** What was changed of the values to make one line of each, for who types them elsewhere than in a field. */
	List<String> remarks() {
		return remarks;
	}

	/**
	 * Gives the command of one assignment, if it changes something. What is wrong is told without the path, to somebody
	 * who looks at the field.
	 *
	 * @throws OperationException if it is wrong
	 */
	Optional<Command> compileTyped(Assignment assignment) throws OperationException {
		try {
			Optional<Command> command = compile(assignment);
			if (!errors.isEmpty()) {
				throw OperationException.wrongInput(errors);
			}
			return command;
		} catch (IllegalArgumentException e) {
			throw OperationException.wrongInput(String.valueOf(e.getMessage()), e);
		}
	}

	private Optional<Command> compile(Assignment assignment) {
		Optional<Target> target = FeaturePath.resolve(root, assignment.path());
		if (target.isEmpty()) {
			errors.add(unknown(assignment.path()));
			return Optional.empty();
		}
		EObject object = target.get().object();
		EStructuralFeature feature = target.get().feature();
		if (feature == null) {
			return element(object, assignment.value());
		}
		if (FIXED.contains(feature)) {
			throw new IllegalArgumentException(Messages.FieldAssignments_fixed);
		}
		return switch (feature) {
		case EAttribute attribute -> attribute(object, attribute, line(attribute, assignment));
		case EReference reference when reference.isContainment() ->
			throw new IllegalArgumentException(group(reference));
		case EReference reference -> reference(object, reference, assignment.value());
		default -> throw new IllegalArgumentException(feature.getName());
		};
	}

	private Optional<Command> element(EObject element, String value) {
		if (!value.isEmpty()) {
			throw new IllegalArgumentException(group(element.eContainmentFeature()));
		}
		var remove = new RemoveCommand(model.editingDomain(), element.eContainer(), element.eContainmentFeature(),
				element);
		return Optional.of(element instanceof Site site ? leave(site, remove) : remove);
	}

	/** Numbers must not belong to a site that is no more. */
	private Command leave(Site site, Command remove) {
		var all = new CompoundCommand();
		if (site.eContainer() instanceof PortOrder order) {
			order.getNumbers().stream().filter(numbers -> numbers.getSite() == site)
					.forEach(numbers -> all.append(new SetCommand(model.editingDomain(), numbers,
							ModelPackage.Literals.PORTED_NUMBERS__SITE, SetCommand.UNSET_VALUE)));
		}
		all.append(remove);
		return all;
	}

	private String line(EAttribute attribute, Assignment assignment) {
		if (FieldValues.hasLines(attribute)) {
			return assignment.value();
		}
		OneLine line = OneLine.of(assignment.value());
		line.told().forEach(told -> remarks
				.add(NLS.bind(Messages.FieldAssignments_remark, assignment.path(), told)));
		return line.text();
	}

	private Optional<Command> attribute(EObject object, EAttribute attribute, String text) {
		if (text.isEmpty()) {
			return set(object, attribute, null);
		}
		Object value = FieldValues.parse(attribute, text);
		Optional<Command> set = set(object, attribute, NUMBERS.contains(attribute) ? asNumber(text) : value);
		return Boolean.TRUE.equals(value) ? set.map(command -> alone(command, object, attribute)) : set;
	}

	private Command alone(Command set, EObject object, EAttribute mark) {
		EObject owner = object.eContainer();
		if (owner == null || !(owner.eGet(object.eContainmentFeature()) instanceof List<?> list)) {
			return set;
		}
		List<Command> both = new ArrayList<>(SoleMarks.clear(model.editingDomain(), object, mark, list));
		both.add(set);
		return new CompoundCommand(both);
	}

	private static String asNumber(String text) {
		return RuleProfiles.usual().numberPlan().parse(text).orElse(text);
	}

	private Optional<Command> reference(EObject object, EReference reference, String text) {
		return set(object, reference, text.isEmpty() ? null : referenced(reference, text));
	}

	private EObject referenced(EReference reference, String text) {
		EObject found = ModelPackage.Literals.MODEL_ROOT.isSuperTypeOf(reference.getEReferenceType()) ? rootOf(text)
				: withId(text);
		if (found == null || !reference.getEReferenceType().isInstance(found)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.FieldAssignments_wrongReference, text, reference.getEReferenceType().getName()));
		}
		return found;
	}

	private EObject rootOf(String text) {
		try {
			return model.open(file.resolveSibling(text)).root();
		} catch (UnreadableFileException | InvalidPathException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private @Nullable EObject withId(String id) {
		var all = root.eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof Identified identified && id.equals(identified.getId())) {
				return identified;
			}
		}
		return null;
	}

	private Optional<Command> set(EObject object, EStructuralFeature feature,
			@Nullable Object value) {
		boolean same = value == null ? !object.eIsSet(feature) : Objects.equals(value, object.eGet(feature));
		if (same && !UnreadValues.of(object).containsKey(feature)) {
			return Optional.empty();
		}
		return Optional.of(new SetCommand(model.editingDomain(), object, feature,
				value == null ? SetCommand.UNSET_VALUE : value));
	}

	private static String group(EReference reference) {
		String fields = reference.getEReferenceType().getEAllStructuralFeatures().stream()
				.filter(feature -> !FIXED.contains(feature)).map(EStructuralFeature::getName)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		String message = reference.isMany() ? Messages.FieldAssignments_list : Messages.FieldAssignments_group;
		return NLS.bind(message, reference.getName(), fields);
	}

	private String unknown(String path) {
		List<String> near = new FieldPaths(root).near(path);
		return near.isEmpty() ? NLS.bind(Messages.FieldAssignments_unknown, path)
				: NLS.bind(Messages.FieldAssignments_unknownNear, path, String.join(", ", near)); //$NON-NLS-1$
	}
}
