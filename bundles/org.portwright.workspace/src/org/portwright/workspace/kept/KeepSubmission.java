package org.portwright.workspace.kept;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.ProfileException;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.orders.Submission;
import org.portwright.workspace.orders.SubmissionStep;
import org.portwright.workspace.orders.SubmittedFiles;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/**
 * Does what may submit an order. Where it does, the letter that is submitted lies beside the order before, and the
 * revision keeps it: the letter that was written for signature, else that of this moment. Where nothing is submitted
 * after all, what was laid there is taken back.
 *
 * @param <R> the result of the operation
 */
public final class KeepSubmission<R>
		implements Work<KeepSubmission.Source, KeepSubmission.Laid, KeepSubmission.Done<R>> {

	private final ModelProblems problems;
	private final ModelFile file;
	private final SubmissionStep<R> step;
	/** The work may be done more than once: what it laid there before is of an order that was changed since. */
	private final AtomicReference<Optional<PlacedFiles>> before = new AtomicReference<>(Optional.empty());

	/** @param file the file that the operation changes */
	public KeepSubmission(ModelProblems problems, ModelFile file, SubmissionStep<R> step) {
		this.problems = problems;
		this.file = file;
		this.step = step;
	}

	/**
	 * What the letter is made of.
	 *
	 * @param order the order as it is before; empty where nothing is submitted
	 */
	public record Source(Path file, Optional<TakenOrder> order, UkNumberPlan plan, LocalDate today) {
	}

	/**
	 * What lies beside the order.
	 *
	 * @param files   what the revision keeps; empty where nothing is submitted
	 * @param remarks what people are to know of it, in sentences for them
	 * @param placed  those of the files that were not there before
	 */
	public record Laid(Optional<SubmittedFiles> files, List<String> remarks, PlacedFiles placed) {

		/** Copies the list. */
		public Laid {
			remarks = List.copyOf(remarks);
		}
	}

	/**
	 * What came of it.
	 *
	 * @param remarks what people are to know of the files, in sentences for them
	 * @param placed  those of the files that were not there before
	 */
	public record Done<R>(R result, List<String> remarks, PlacedFiles placed) {
	}

	/**
	 * Returns the name of the letter of a revision, without its ending.
	 *
	 * @param order the name of the order's file, without its ending
	 */
	public static String nameOf(String order, int revision) {
		return NLS.bind(Messages.KeepSubmission_letter, order, revision);
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public Source prepare() throws OperationException {
		Optional<TakenOrder> order = step.submits() ? Optional.of(OrderMirror.of((PortOrder) file.root()).take())
				: Optional.empty();
		return new Source(file.path(), order, plan(), problems.today());
	}

	private UkNumberPlan plan() {
		try {
			return problems.profile(file).numberPlan();
		} catch (ProfileException e) {
			// What happened at Microsoft is recorded, whatever profile the order names.
			return UkNumberPlan.of(Set.of());
		}
	}

	@Override
	public Laid work(Source source, Host host) throws OperationException {
		before.get().ifPresent(PlacedFiles::takeBack);
		var keeping = new Keeping(source.file());
		before.set(Optional.of(keeping.placed()));
		if (source.order().isEmpty()) {
			return new Laid(Optional.empty(), List.of(), keeping.placed());
		}
		try {
			Submission submission = step.submission(source.order().get().copy(), source.file(), source.today());
			var laying = new LaidSubmission(submission, source, keeping);
			return new Laid(Optional.of(laying.files()), laying.remarks(), keeping.placed());
		} catch (OperationException | RuntimeException e) {
			keeping.placed().takeBack(e);
			throw e;
		}
	}

	@Override
	public Operation<Done<R>> apply(Laid laid) {
		return monitor -> {
			try {
				laid.files().ifPresent(step::keep);
				return new Done<>(step.execute(monitor), laid.remarks(), laid.placed());
			} catch (OperationException | RuntimeException e) {
				laid.placed().takeBack(e);
				throw e;
			}
		};
	}
}
