package org.portwright.porting;

import java.util.List;

/**
 * A way to mend a problem, as a value: whoever owns the model carries the edits out as one undoable command.
 *
 * @param id    stable name of the kind of fix, such as {@code strip} or {@code split}
 * @param label what it does, for people
 * @param edits what to change, in this order
 */
public record QuickFix(String id, String label, List<Edit> edits) {

	/** Copies the list. */
	public QuickFix {
		edits = List.copyOf(edits);
	}
}
