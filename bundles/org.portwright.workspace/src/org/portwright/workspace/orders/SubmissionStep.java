package org.portwright.workspace.orders;

import java.nio.file.Path;
import java.time.LocalDate;

import org.portwright.model.PortOrder;
import org.portwright.workspace.records.OddDayOperation;
import org.portwright.workspace.work.OperationException;

/**
 * An operation that may submit an order. The letter that is submitted is laid beside the order before, because that
 * takes the disk: {@code KeepSubmission} does both.
 *
 * @param <R> the result of the operation
 */
public sealed interface SubmissionStep<R> extends OddDayOperation<R> permits SetFields, RecordRejection {

	/**
	 * Returns whether the order as it is now is submitted by it, on the thread of the model.
	 *
	 * @throws OperationException if the operation makes no sense
	 */
	boolean submits() throws OperationException;

	/**
	 * Works out what is submitted, on any thread.
	 *
	 * @param order a copy of the order as it is before, which becomes what is submitted
	 * @param file  the file of the order
	 * @param today the day to judge from
	 * @throws OperationException if the operation cannot be done
	 */
	Submission submission(PortOrder order, Path file, LocalDate today) throws OperationException;

	/** Has the revision keep these files. */
	void keep(SubmittedFiles files);

	@Override
	SubmissionStep<R> agreeing();
}
