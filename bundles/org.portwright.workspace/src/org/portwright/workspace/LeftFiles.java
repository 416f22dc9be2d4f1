package org.portwright.workspace;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoableOperation;

/**
 * What an undo leaves on the disk at first: saved files that the operation made out of others, such as the parts of a
 * split order. They are deleted once the others are saved, which have on the disk what was left of them.
 *
 * @param made  those that go at last
 * @param until those that were saved since and are to be saved again before
 */
public record LeftFiles(List<ModelFile> made, List<ModelFile> until) {

	/** What an undo of an operation would leave; empty where nothing waits for a save. */
	public static Optional<LeftFiles> of(IUndoableOperation operation) {
		return operation instanceof ModelOperation edit
				? Optional.of(edit.leftByUndo()).filter(left -> !left.made().isEmpty() && !left.until().isEmpty())
				: Optional.empty();
	}
}
