package org.portwright.workspace.fields;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.copies.UnreadValues;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.FeaturePath.Target;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.written.OneLine;
import org.portwright.workspace.SourceCommands;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.fields.Assignment.Kind;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.TextNumbers;
import org.portwright.workspace.records.SubmissionDay;
import org.portwright.workspace.work.OperationException;

/**
 * Turns what people assign to fields into commands. Nothing is changed here; every wrong assignment is told, not only
 * the first.
 */
public final class FieldAssignments {

	private static final Set<EStructuralFeature> ENDS = Set.of(Literals.PORTED_NUMBERS__FIRST,
			Literals.PORTED_NUMBERS__LAST);

	private final WorkspaceModel model;
	private final EObject root;
	private final FieldReferences references;
	private final TypedValues values;
	private final NewestEntries newest = new NewestEntries();
	private final TextNumbers texts;
	private final List<Command> sources = new ArrayList<>();
	private final List<String> errors = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	/**
	 * @param root of the file, what the file is to hold, or an object that is to go into it: the paths start there
	 * @param file the file, existing or not: references to other files are read as relative to it
	 */
	public FieldAssignments(WorkspaceModel model, EObject root, Path file) {
		this(model, root, file, new TextNumbers(false));
	}

	/** @param texts chooses the numbers of texts, and collects those left out */
	public FieldAssignments(WorkspaceModel model, EObject root, Path file, TextNumbers texts) {
		this.model = model;
		this.root = root;
		this.references = new FieldReferences(model, root, file);
		values = new TypedValues(model.today());
		this.texts = texts;
	}

	/**
	 * Gives the commands of assignments that do not depend on each other, without those that would change nothing.
	 *
	 * @throws OperationException if one of them is wrong
	 */
	public List<Command> compile(List<Assignment> assignments) throws OperationException {
		List<Command> commands = new ArrayList<>();
		assignments.forEach(assignment -> command(assignment).ifPresent(commands::add));
		complain();
		return commands;
	}

	/**
	 * Gives the command of the next assignment that changes something, as things are after the ones before.
	 *
	 * @throws OperationException at the end if one of them was wrong
	 */
	public Optional<Command> next(Queue<Assignment> assignments) throws OperationException {
		Optional<Command> next = Optional.empty();
		while (next.isEmpty() && !assignments.isEmpty()) {
			next = command(assignments.remove());
		}
		if (next.isEmpty()) {
			complain();
		}
		return next;
	}

	/**
	 * Does assignments on what is in no file yet.
	 *
	 * @throws OperationException if one of them is wrong
	 */
	public void write(List<Assignment> assignments) throws OperationException {
		assignments.forEach(assignment -> command(assignment).ifPresent(Command::execute));
		complain();
	}

	/** What was changed of the values, for who types them elsewhere than in a field. */
	public List<String> remarks() {
		return remarks;
	}

	/** The paths of the entries that lists got. */
	public List<String> added() {
		return newest.added();
	}

	/**
	 * Gives the command of one assignment, if it changes something. What is wrong is told without the path, to somebody
	 * who looks at the field.
	 *
	 * @throws OperationException if it is wrong
	 */
	Optional<Command> compileTyped(Assignment assignment) throws OperationException {
		try {
			return compile(assignment);
		} catch (IllegalArgumentException e) {
			throw OperationException.wrongInput(String.valueOf(e.getMessage()), e);
		}
	}

	private static String name(Assignment assignment) {
		return FieldNames.of(assignment.path(), ""); //$NON-NLS-1$
	}

	private Optional<Command> command(Assignment assignment) {
		try {
			return compile(assignment);
		} catch (UnknownPathException e) {
			errors.add(String.valueOf(e.getMessage()));
		} catch (IllegalArgumentException e) {
			errors.add(NLS.bind(Messages.FieldAssignments_wrongValue, name(assignment), e.getMessage()));
		}
		return Optional.empty();
	}

	private void complain() throws OperationException {
		if (!errors.isEmpty()) {
			throw OperationException.wrongInput(errors);
		}
	}

	private Optional<Command> compile(Assignment typed) {
		var assignment = new Assignment(newest.expand(typed.path()), typed.kind(), typed.value());
		Optional<Target> target = FeaturePath.resolve(root, assignment.path());
		if (target.isPresent()) {
			return change(target.get(), assignment).map(this::withSources);
		}
		MissingPart missing = MissingPart.on(root, assignment.path())
				.orElseThrow(() -> new UnknownPathException(new UnknownPath(root).explain(assignment.path())));
		return change(missing.target(), assignment).map(change -> {
			change.execute();
			return withSources(missing.put(model.editingDomain()));
		});
	}

	private Command withSources(Command change) {
		if (sources.isEmpty()) {
			return change;
		}
		List<Command> all = new ArrayList<>(List.of(change));
		all.addAll(sources);
		sources.clear();
		return new CompoundCommand(all);
	}

	private Optional<Command> change(Target target, Assignment assignment) {
		EObject object = target.object();
		EStructuralFeature feature = target.feature();
		FieldGuard.check(object, feature);
		if (feature == null) {
			return entry(object, assignment);
		}
		if (assignment.kind() != Kind.SET && !feature.isMany()) {
			throw new IllegalArgumentException(NLS.bind(Messages.FieldAssignments_single, assignment.path()));
		}
		return switch (feature) {
		case EAttribute attribute -> attribute(object, attribute, assignment);
		case EReference part when part.isContainment() && part.isMany() -> list(object, part, assignment);
		case EReference part when part.isContainment() -> group(object, part, assignment);
		case EReference reference -> set(object, reference,
				assignment.value().isEmpty() ? null : references.find(reference, assignment.value()));
		default -> throw new IllegalArgumentException(feature.getName());
		};
	}

	private Optional<Command> entry(EObject entry, Assignment assignment) {
		if (!assignment.value().isEmpty() || assignment.kind() != Kind.SET) {
			throw new IllegalArgumentException(
					FieldGuard.inside(FeaturePath.of(entry.eContainer(), entry.eContainmentFeature()),
							entry.eContainmentFeature()));
		}
		return new Removal(model.editingDomain()).entries(entry.eContainer(), entry.eContainmentFeature(),
				List.of(entry));
	}

	private Optional<Command> group(EObject object, EReference part, Assignment assignment) {
		if (!assignment.value().isEmpty()) {
			throw new IllegalArgumentException(FieldGuard.inside(assignment.path(), part));
		}
		return object.eGet(part) instanceof EObject group ? new Removal(model.editingDomain()).group(group)
				: Optional.empty();
	}

	private Optional<Command> list(EObject object, EReference list, Assignment assignment) {
		if (assignment.kind() == Kind.SET) {
			if (!assignment.value().isEmpty()) {
				throw new IllegalArgumentException(FieldGuard.inside(assignment.path(), list));
			}
			return new Removal(model.editingDomain()).all(object, list);
		}
		var entries = new ListEntries(model.editingDomain(), root, texts);
		String value = EntryKind.of(list).filter(kind -> FieldValues.hasLines(kind.key())).isPresent()
				? assignment.value()
				: line(assignment);
		Optional<Command> change = assignment.kind() == Kind.ADD ? entries.add(object, list, assignment.path(), value)
				: entries.remove(object, list, value);
		sources.addAll(entries.sources());
		entries.remarks().forEach(remark -> remark(assignment, remark));
		newest.note(assignment.path(), entries.made(), change.isPresent());
		return change;
	}

	private Optional<Command> attribute(EObject object, EAttribute attribute, Assignment assignment) {
		String text = FieldValues.hasLines(attribute) ? assignment.value() : line(assignment);
		if (assignment.kind() != Kind.SET) {
			return set(object, attribute, ValueList.changed((List<?>) object.eGet(attribute), attribute,
					assignment.kind(), text));
		}
		if (text.isEmpty()) {
			return set(object, attribute, null);
		}
		Object value = values.read(attribute, text, read -> remark(assignment, read));
		Optional<Command> set = set(object, attribute, value);
		return Boolean.TRUE.equals(value) ? set.map(command -> alone(command, object, attribute)) : set;
	}

	private String line(Assignment assignment) {
		OneLine line = OneLine.of(assignment.value());
		line.told().forEach(told -> remark(assignment, told));
		return line.text();
	}

	private void remark(Assignment assignment, String text) {
		remarks.add(NLS.bind(Messages.FieldAssignments_remark, name(assignment), text));
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

	private Optional<Command> set(EObject object, EStructuralFeature feature,
			@Nullable Object value) {
		boolean same = value == null ? !object.eIsSet(feature) : Objects.equals(value, object.eGet(feature));
		List<Command> commands = new ArrayList<>();
		if (!same || UnreadValues.isUnread(object, feature)) {
			commands.add(new SetCommand(model.editingDomain(), object, feature,
					value == null ? SetCommand.UNSET_VALUE : value));
		}
		if (feature == Literals.PORT_ORDER__SUBMISSION_DATE) {
			commands.addAll(SubmissionDay.said(model.editingDomain(), (PortOrder) object, (LocalDate) value));
		}
		if (!same && ENDS.contains(feature) && object.eContainer() instanceof PortOrder order) {
			// Of a range whose ends were typed no text says any number.
			NumberEntry.e164((PortedNumbers) object).flatMap(
					numbers -> new SourceCommands(model.editingDomain(), order).withoutNumbers(List.of(numbers)))
					.ifPresent(commands::add);
		}
		return commands.size() > 1 ? Optional.of(new CompoundCommand(commands)) : commands.stream().findFirst();
	}

	/** A path leads nowhere. Its message names the path and what was probably meant. */
	private static final class UnknownPathException extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		UnknownPathException(String message) {
			super(message);
		}
	}
}
