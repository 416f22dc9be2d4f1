package org.portwright.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;

/**
 * The operations of the model in the platform's history. One that can never be undone or redone any more leaves it, so
 * that nothing is on offer that can only fail.
 */
final class ModelHistory {

	/** Something that the operation history is asked to do. */
	@FunctionalInterface
	private interface HistoryCall {

		/** Asks for it. */
		IStatus call() throws ExecutionException;

		/** Asks for it; what an operation of ours threw is thrown as it was. */
		static IStatus run(HistoryCall call) {
			try {
				return call.call();
			} catch (ExecutionException e) {
				// The history wraps what an operation of ours throws; nothing of ours throws it checked.
				throw switch (e.getCause()) {
				case EditRefusedException refused -> new OperationCanceledException();
				case RuntimeException cause -> cause;
				case null, default -> new IllegalStateException(e);
				};
			}
		}
	}

	private static final IUndoableOperation[] NOTHING = {};
	/** How many operations of a file can be undone: the platform keeps 20 of a context that it is told nothing of. */
	private static final int LIMIT = 1000;

	private final IOperationHistory history;
	private final KnownFiles model;

	ModelHistory(IOperationHistory history, KnownFiles model) {
		this.history = history;
		this.model = model;
	}

	/** Does one command after the other as one operation. */
	void perform(String label, Supplier<Optional<Command>> steps) {
		perform(new ModelOperation(label, steps, model));
	}

	private void perform(ModelOperation operation) {
		HistoryCall.run(() -> history.execute(operation, null, null));
		forgetUndone(operation.files()::contains);
		for (ModelFile file : operation.files()) {
			if (history.getLimit(file.undoContext()) != LIMIT) {
				history.setLimit(file.undoContext(), LIMIT);
			}
		}
	}

	/** Does a command as part of the last operation of a file if that is of the same visit, else as one of its own. */
	void perform(String label, Command command, ModelFile file, Object visit) {
		if (history.getUndoOperation(file.undoContext()) instanceof ModelOperation last && last.isOpenFor(visit)) {
			forgetUndone(file);
			HistoryCall.run(() -> goOn(last, command));
			history.operationChanged(last);
			return;
		}
		var operation = new ModelOperation(label, ModelOperation.once(command), model);
		operation.openFor(visit);
		perform(operation);
	}

	private static IStatus goOn(ModelOperation last, Command command) throws ExecutionException {
		try {
			last.goOn(command);
			return Status.OK_STATUS;
		} catch (EditRefusedException e) {
			throw new ExecutionException(last.getLabel(), e);
		}
	}

	IStatus undo(ModelFile file) {
		return HistoryCall.run(() -> history.undo(file.undoContext(), null, null));
	}

	/** Undoes the last operation of a file if that is of the visit, so that nothing of it is left, not even to redo. */
	boolean takeBack(ModelFile file, Object visit) {
		boolean last = history.getUndoOperation(file.undoContext()) instanceof ModelOperation made
				&& made.isOpenFor(visit) && undo(file).isOK();
		if (last) {
			forgetUndone(file);
		}
		return last;
	}

	IStatus redo(ModelFile file) {
		return HistoryCall.run(() -> history.redo(file.undoContext(), null, null));
	}

	/** A file is closed or has other content: nothing that touched it can be undone or redone. */
	void end(ModelFile file) {
		Predicate<ModelOperation> touched = operation -> operation.files().contains(file);
		letGo(history.getUndoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT), touched);
		letGo(history.getRedoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT), touched);
		history.dispose(file.undoContext(), true, true, true);
	}

	/**
	 * Undoes what was done to a file since it was saved, the latest first, as far as that made other files out of it:
	 * who does not want the edits of a split order does not want its parts. It ends at what cannot be undone.
	 */
	void takeBackMade(ModelFile file) {
		List<ModelOperation> since = Stream.of(history.getUndoHistory(file.undoContext()))
				.filter(ModelOperation.class::isInstance).map(ModelOperation.class::cast)
				.filter(operation -> operation.isUnsavedIn(file)).toList();
		int first = IntStream.range(0, since.size()).filter(at -> since.get(at).madeOthers()).findFirst()
				.orElse(since.size());
		for (int left = since.size(); left > first && undo(file).isOK(); left--) {
			// The next one is the latest now.
		}
	}

	/** What was undone in a file cannot be redone any more, nor what would have to be redone after it. */
	void forgetUndone(ModelFile file) {
		forgetUndone(file::equals);
	}

	/**
	 * The platform takes it from the files that are edited alone: where all files are seen, what touched others as well
	 * would stay on offer.
	 */
	private void forgetUndone(Predicate<ModelFile> those) {
		letGo(history.getRedoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT),
				operation -> operation.files().stream().anyMatch(those));
	}

	/**
	 * A file was saved for the first time: what made it, and nothing else, cannot be undone, or the key for the last
	 * edit would delete the file. What was taken out of other files for it is put back there by an undo.
	 */
	void saved(ModelFile made) {
		letGo(history.getUndoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT), operation -> operation.madeOnly(made));
	}

	/** What comes before an operation in the files that it touched is out of reach with it, and so on. */
	private void letGo(IUndoableOperation[] operations, Predicate<ModelOperation> first) {
		Set<ModelFile> outOfReach = new HashSet<>();
		for (int i = operations.length - 1; i >= 0; i--) {
			if (operations[i] instanceof ModelOperation operation
					&& (first.test(operation) || operation.files().stream().anyMatch(outOfReach::contains))) {
				outOfReach.addAll(operation.files());
				history.replaceOperation(operation, NOTHING);
			}
		}
	}
}
