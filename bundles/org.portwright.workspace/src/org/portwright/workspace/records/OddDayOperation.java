package org.portwright.workspace.records;

import org.portwright.workspace.work.Operation;

/**
 * An operation that refuses days which look wrong until the user agrees to them: it throws
 * {@link org.portwright.workspace.work.OperationException} of the kind {@code ODD_DAYS}.
 *
 * @param <R> what it gives
 */
public interface OddDayOperation<R> extends Operation<R> {

	/** From now on takes odd days; nothing else that would be refused is taken. */
	OddDayOperation<R> agreeing();
}
