package org.portwright.workspace.resources;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TenantMirror;
import org.portwright.porting.checks.Problems;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.CheckedFile;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Query;

/**
 * The repeated check of one open file. A copy is taken a moment after a change, and checked in the background by the
 * rules that read what has changed. What was found about a state that is no longer the present one is not told, but the
 * next check goes on from there.
 * <p>It belongs to the thread of the model.
 */
final class LiveCheck {

	/** What is typed in one go is checked in one go, and yet the answer is there at once. */
	private static final Duration PAUSE = Duration.ofMillis(80);
	/** What changed in another file is told there first. */
	private static final Duration OTHERS_FIRST = Duration.ofMillis(200);

	/** Why a file is checked. */
	private enum Cause {
		/** Somebody edits it and waits for the answer. */
		EDITED(PAUSE),
		/** Something else, which may make hundreds of files be checked at once. */
		OTHER(Duration.ZERO),
		/** What it sees of other files may be something else. */
		OTHERS_EDITED(OTHERS_FIRST);

		private final Duration pause;

		Cause(Duration pause) {
			this.pause = pause;
		}
	}

	private final ModelFile file;
	private final WorkRunner runner;
	private final ModelProblems problems;
	private final EngagementChecks checks;
	private final Consumer<LiveCheck> told;
	private Optional<Problems> found = Optional.empty();
	private Optional<String> failure = Optional.empty();
	/** The check that is to come or under way; what others come to counts no more. */
	private Optional<Check> check = Optional.empty();
	/** What is to follow the check under way. */
	private Optional<Cause> again = Optional.empty();
	private int count;

	/** @param told hears when something else was found than before */
	LiveCheck(ModelFile file, WorkRunner runner, ModelProblems problems, EngagementChecks checks,
			Consumer<LiveCheck> told) {
		this.file = file;
		this.runner = runner;
		this.problems = problems;
		this.checks = checks;
		this.told = told;
		schedule(Cause.OTHER);
	}

	ModelFile file() {
		return file;
	}

	/** What was found last. */
	Optional<Problems> found() {
		return found;
	}

	/** Why the file could not be judged. */
	Optional<String> failure() {
		return failure;
	}

	/** How often rules ran. */
	int count() {
		return count;
	}

	/** Something in it has changed. */
	void changed() {
		schedule(Cause.EDITED);
	}

	/** What it sees of other files may be something else. */
	void othersChanged() {
		schedule(Cause.OTHERS_EDITED);
	}

	/** Another day has come. */
	void newDay() {
		schedule(Cause.OTHER);
	}

	/** The file was read anew: nothing of what was found before is of use. */
	void startAgain() {
		end();
		schedule(Cause.OTHER);
	}

	/** The file is open no more, or another one now: what a check under way comes to is told to nobody. */
	void end() {
		check.ifPresent(known -> known.validity.end());
		check = Optional.empty();
	}

	private void schedule(Cause cause) {
		if (check.filter(Check::hasBegun).isPresent()) {
			again = again.filter(Cause.EDITED::equals).or(() -> Optional.of(cause));
		} else if (check.isEmpty() || cause == Cause.EDITED && check.get().cause != Cause.EDITED) {
			run(cause, cause.pause);
		}
	}

	/** What is edited is checked in a turn of its own, so that it does not wait for what follows from it in others. */
	private void run(Cause cause, Duration pause) {
		var next = new Check(cause);
		check = Optional.of(next);
		again = Optional.empty();
		RunMode mode = RunMode.hidden(NLS.bind(Messages.LiveCheck_checking, file.path().getFileName()));
		Object turn = cause == Cause.EDITED ? problems : checks;
		runner.run(next, mode.of(EngagementFiles.JOBS).inTurnWith(turn).after(pause), next);
	}

	/**
	 * What is checked.
	 *
	 * @param taken copies what is in the file as it was when it was taken
	 */
	private record Source(ModelProblems.Pending pending, Supplier<? extends ModelRoot> taken) {

		CheckedFile copy() {
			return pending.content().with(taken.get());
		}
	}

	/** Whether what is checked is so still, as the thread that works asks. */
	private static final class Validity implements BooleanSupplier {

		private volatile boolean ended;

		void end() {
			ended = true;
		}

		@Override
		public boolean getAsBoolean() {
			return !ended;
		}
	}

	/** One check of a copy. */
	private final class Check implements Query<Source, Optional<Problems>>, Reply<Optional<Problems>> {

		private final Cause cause;
		private Optional<ModelProblems.Pending> pending = Optional.empty();
		private boolean begun;
		private long revision;
		private final Validity validity = new Validity();

		Check(Cause cause) {
			this.cause = cause;
		}

		boolean hasBegun() {
			return begun;
		}

		private boolean counts() {
			return check.filter(latest -> latest == this).isPresent();
		}

		@Override
		public Set<ModelFile> files() {
			return Set.of(file);
		}

		@Override
		public boolean restartsOnChange() {
			// The next check goes on from what was found of an older state.
			return false;
		}

		@Override
		public Source prepare() throws CoreException {
			return begin().goOn(Duration.ofDays(1)).orElseThrow();
		}

		@Override
		public Gradual<Source> begin() {
			if (file.root() instanceof Tenant tenant) {
				TenantMirror mirror = TenantMirror.of(tenant);
				return atMost -> mirror.goOn(atMost).map(taken -> taken(taken::copy));
			}
			OrderMirror mirror = OrderMirror.of((PortOrder) file.root());
			return atMost -> Optional.of(taken(mirror.take()::copy));
		}

		private Source taken(Supplier<? extends ModelRoot> taken) {
			if (!counts() || !file.exists()) {
				throw new OperationCanceledException();
			}
			begun = true;
			revision = file.revision();
			count++;
			ModelProblems.Pending next = problems.begin(file);
			pending = Optional.of(next);
			return new Source(next, taken);
		}

		@Override
		public Optional<Problems> work(Source source, Host host) {
			if (source.pending().objection().isPresent()) {
				checks.tell(source.copy(), validity);
				return Optional.empty();
			}
			return Optional.of(checks.check(source.copy(), source.pending().before(), source.pending().changed(),
					validity));
		}

		@Override
		public void done(Optional<Problems> result) {
			end(result, pending.flatMap(ModelProblems.Pending::objection));
		}

		@Override
		public boolean failed(Throwable reason) {
			ILog.of(LiveCheck.class).error(Messages.LiveCheck_failed, reason);
			end(Optional.empty(), Optional.of(Messages.LiveCheck_failed));
			return true;
		}

		@Override
		public void dropped() {
			pending.ifPresent(known -> problems.end(known, Optional.empty()));
			if (counts()) {
				check = Optional.empty();
				if (file.exists()) {
					// Whoever cancelled it, the file has changed and is to be judged.
					schedule(Cause.EDITED);
				}
			}
		}

		private void end(Optional<Problems> result, Optional<String> failed) {
			pending.ifPresent(known -> problems.end(known, result));
			if (!counts()) {
				return;
			}
			check = Optional.empty();
			if (file.exists() && file.revision() == revision) {
				tell(result, failed);
			}
			again.ifPresent(next -> run(next, Duration.ZERO));
		}
	}

	private void tell(Optional<Problems> result, Optional<String> failed) {
		if (!result.equals(found) || !failed.equals(failure)) {
			found = result;
			failure = failed;
			told.accept(this);
		}
	}
}
