package org.portwright.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelEvent.ChangedFeature;
import org.portwright.workspace.internal.storage.KeptValues;
import org.portwright.workspace.internal.texts.Messages;

/**
 * One entry of the operation history: commands of EMF Edit over the files that they touch. It is undone and redone as a
 * whole; while one of its files has later edits it is not undone at all, and the status names that file.
 */
final class ModelOperation extends AbstractOperation implements IAdvancedUndoableOperation {

	/** As many characters of a label as the platform's menu shows. */
	private static final int MENU_LENGTH = 33;
	/** So much of what was done is left however long the names are. */
	private static final int LEAST_LEFT = 8;

	private final Supplier<Optional<Command>> steps;
	private final KnownFiles model;
	private final CompoundCommand done = new CompoundCommand();
	private final Map<ModelFile, Set<ChangedFeature>> changes = new LinkedHashMap<>();
	private final Set<ModelFile> made = new LinkedHashSet<>();
	private final Map<ModelFile, Long> before = new LinkedHashMap<>();
	private final Map<ModelFile, Long> after = new LinkedHashMap<>();
	private final List<ChangedFeature> settled = new ArrayList<>();
	private @Nullable Object openVisit;

	/** @param steps gives one command after the other; what it gives may depend on what the ones before did */
	ModelOperation(String label, Supplier<Optional<Command>> steps, KnownFiles model) {
		super(label);
		this.steps = steps;
		this.model = model;
	}

	/** Gives a command as the only step. */
	static Supplier<Optional<Command>> once(Command command) {
		Iterator<Command> once = List.of(command).iterator();
		return () -> once.hasNext() ? Optional.of(once.next()) : Optional.empty();
	}

	@Override
	public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		boolean complete = false;
		try {
			for (Optional<Command> step = steps.get(); step.isPresent(); step = steps.get()) {
				execute(step.get());
			}
			TypedTenantValues.after(changes).ifPresent(this::execute);
			complete = true;
		} finally {
			if (!complete) {
				takeBack();
			}
		}
		return done.isEmpty() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	/**
	 * What was done, with the tenants and orders that it was done to. The platform's menu cuts what is longer in its
	 * middle, so the names are spared here.
	 */
	@Override
	public String getLabel() {
		String deed = super.getLabel();
		int left = Math.max(LEAST_LEFT, MENU_LENGTH - (label(deed).length() - deed.length()) - 1);
		return before.isEmpty() || left >= deed.length() ? label(deed)
				: label(deed.substring(0, left).strip() + '\u2026');
	}

	/** What it made out of other files is called after these. */
	private String label(String deed) {
		List<String> names = (madeOthers() ? others() : before.keySet().stream()).map(ModelFile::name).distinct()
				.toList();
		return switch (names.size()) {
		case 0 -> deed;
		case 1, 2 -> NLS.bind(Messages.ModelOperation_label, deed, String.join(", ", names)); //$NON-NLS-1$
		default -> NLS.bind(Messages.ModelOperation_labelOfMany,
				new Object[] { deed, names.getFirst(), names.size() - 1 });
		};
	}

	/** From now on commands of this visit may become part of the operation. */
	void openFor(Object visit) {
		openVisit = visit;
	}

	/** Whether a further command of the visit may become part of it: nothing else has happened since. */
	boolean isOpenFor(Object visit) {
		return openVisit == visit && stillAt(after, getLabel()).isOK();
	}

	/** Does a further command as part of this operation, which was done and not undone since. */
	void goOn(Command step) {
		execute(step);
		TypedTenantValues.after(changes).ifPresent(this::execute);
	}

	private void execute(Command step) {
		if (!step.canExecute()) {
			throw new IllegalArgumentException(getLabel());
		}
		var footprint = new Footprint(step, model);
		Set<ModelFile> touched = footprint.files();
		if (!model.mayEdit(touched)) {
			throw new EditRefusedException();
		}
		for (ModelFile file : touched) {
			if (!before.containsKey(file)) {
				before.put(file, file.revision());
				addContext(file.undoContext());
			}
		}
		var signed = new SignedLetters(footprint.changes());
		step.execute();
		done.append(step);
		footprint.changes().values().forEach(features -> features.stream()
				.filter(change -> KeptValues.settle(change.object(), change.feature())).forEach(settled::add));
		made.addAll(footprint.made());
		footprint.changes()
				.forEach(
						(file, features) -> changes.computeIfAbsent(file, f -> new LinkedHashSet<>()).addAll(features));
		touched.forEach(file -> after.put(file, model.nextRevision()));
		touched.forEach(file -> file.moveTo(after.getOrDefault(file, ModelFile.ABSENT)));
		fire(footprint.changes(), footprint.made(), ModelEvent.Attached::new);
		OutdatedSources.after(footprint.changes()).ifPresent(this::execute);
		signed.after(footprint.changes()).ifPresent(this::execute);
	}

	@Override
	public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		IStatus status = computeUndoableStatus(monitor);
		if (status.isOK() && !model.mayEdit(files())) {
			return Status.CANCEL_STATUS;
		}
		if (status.isOK()) {
			takeBack();
		}
		return status;
	}

	private void takeBack() {
		done.undo();
		settled.forEach(change -> KeptValues.restore(change.object(), change.feature()));
		arriveAt(before, ModelEvent.Detached::new);
	}

	@Override
	public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		IStatus status = computeRedoableStatus(monitor);
		if (status.isOK() && !model.mayEdit(files())) {
			return Status.CANCEL_STATUS;
		}
		if (status.isOK()) {
			done.redo();
			settled.forEach(change -> KeptValues.settle(change.object(), change.feature()));
			arriveAt(after, ModelEvent.Attached::new);
		}
		return status;
	}

	private void arriveAt(Map<ModelFile, Long> revisions, Function<ModelFile, ModelEvent> ofMade) {
		revisions.forEach(ModelFile::moveTo);
		fire(changes, made, ofMade);
	}

	private void fire(Map<ModelFile, Set<ChangedFeature>> changed, Set<ModelFile> newFiles,
			Function<ModelFile, ModelEvent> ofMade) {
		List<ModelEvent> events = new ArrayList<>();
		newFiles.forEach(file -> events.add(ofMade.apply(file)));
		changed.forEach((file, features) -> events.add(new ModelEvent.Changed(file, features)));
		model.fire(events);
	}

	@Override
	public IStatus computeUndoableStatus(@Nullable IProgressMonitor monitor) {
		return stillAt(after, Messages.ModelOperation_laterEditsUndo);
	}

	@Override
	public IStatus computeRedoableStatus(@Nullable IProgressMonitor monitor) {
		String taken = joined(made.stream().filter(model::isElsewhere).map(ModelFile::path).map(Path::getFileName));
		return taken.isEmpty() ? stillAt(before, Messages.ModelOperation_laterEditsRedo)
				: Status.error(NLS.bind(Messages.ModelOperation_madeAnew, label(super.getLabel()), taken));
	}

	private IStatus stillAt(Map<ModelFile, Long> revisions, String message) {
		String edited = joined(revisions.entrySet().stream()
				.filter(entry -> entry.getKey().revision() != entry.getValue().longValue())
				.map(entry -> entry.getKey().name()));
		return edited.isEmpty() ? Status.OK_STATUS
				: Status.error(NLS.bind(message, label(super.getLabel()), edited));
	}

	private static String joined(Stream<?> names) {
		return names.map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** The files that it touched. */
	Set<ModelFile> files() {
		return before.keySet();
	}

	/** Whether it made files out of what was in others. */
	boolean madeOthers() {
		return !made.isEmpty() && !made.containsAll(before.keySet());
	}

	/** The files that were there before. */
	private Stream<ModelFile> others() {
		return before.keySet().stream().filter(file -> !made.contains(file));
	}

	/** What an undo would leave on the disk at first. */
	LeftFiles leftByUndo() {
		return new LeftFiles(made.stream().filter(file -> file.stamp().isPresent()).toList(),
				others().filter(file -> !isUnsavedIn(file)).toList());
	}

	/** Whether a file was not saved since. */
	boolean isUnsavedIn(ModelFile file) {
		return before.getOrDefault(file, ModelFile.CLOSED) >= file.savedRevision();
	}

	/** Whether it made a file and touched none that was there before. */
	boolean madeOnly(ModelFile file) {
		return made.contains(file) && made.containsAll(before.keySet());
	}

	@Override
	public Object[] getAffectedObjects() {
		return before.keySet().toArray();
	}

	@Override
	public void aboutToNotify(@Nullable OperationHistoryEvent event) {
		// The labels of these operations never change.
	}

	@Override
	public void dispose() {
		done.dispose();
	}
}
