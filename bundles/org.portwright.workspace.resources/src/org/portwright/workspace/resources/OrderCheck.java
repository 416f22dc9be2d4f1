package org.portwright.workspace.resources;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.porting.Findings;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleEngine;
import org.portwright.porting.RuleProfiles;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.OrderProblems;
import org.portwright.workspace.operations.Operation;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/**
 * The repeated check of one order. A copy is taken a moment after a change, and checked in the background by the rules
 * that read what has changed. What was found about a state that is no longer the present one is not told, but the next
 * check goes on from there.
 * <p>It belongs to the thread of the model.
 */
final class OrderCheck {

	/** What is typed in one go is checked in one go, and yet the answer is there at once. */
	private static final Duration PAUSE = Duration.ofMillis(150);

	private final ModelFile file;
	private final WorkRunner runner;
	private final OrderProblems orders;
	private final Consumer<OrderCheck> told;
	private final Set<EStructuralFeature> changed = new HashSet<>();
	private Optional<Findings> base = Optional.empty();
	private LocalDate baseDay = LocalDate.MIN;
	private Map<EReference, String> broken = Map.of();
	private Optional<Findings> findings = Optional.empty();
	private Optional<String> failure = Optional.empty();
	/** The check that is to come or under way; what others come to counts no more. */
	private Optional<Check> check = Optional.empty();
	private boolean again;
	private int count;

	/**
	 * @param orders knows which references lead nowhere, and the day
	 * @param told   hears when something else was found than before
	 */
	OrderCheck(ModelFile file, WorkRunner runner, OrderProblems orders, Consumer<OrderCheck> told) {
		this.file = file;
		this.runner = runner;
		this.orders = orders;
		this.told = told;
		schedule(Duration.ZERO);
	}

	ModelFile file() {
		return file;
	}

	/** What was found last. */
	Optional<Findings> findings() {
		return findings;
	}

	/** Why the order could not be judged. */
	Optional<String> failure() {
		return failure;
	}

	/** How often rules ran. */
	int count() {
		return count;
	}

	void changed(Set<EStructuralFeature> features) {
		changed.addAll(features);
		schedule(PAUSE);
	}

	/** Another file came or went. */
	void referencesMayBreak() {
		if (file.exists() && file.root() instanceof PortOrder order && !orders.broken(order).equals(broken)) {
			schedule(PAUSE);
		}
	}

	/** All rules run again, as any may look at the day. */
	void newDay() {
		schedule(Duration.ZERO);
	}

	/** The file was read anew: nothing of what was found before is of use. */
	void startAgain() {
		base = Optional.empty();
		changed.clear();
		check = Optional.empty();
		schedule(Duration.ZERO);
	}

	private void schedule(Duration pause) {
		if (check.filter(Check::hasBegun).isPresent()) {
			again = true;
		} else if (check.isEmpty()) {
			var next = new Check();
			check = Optional.of(next);
			again = false;
			Way way = Way.hidden(NLS.bind(Messages.OrderCheck_checking, file.path().getFileName()));
			runner.run(next, way.of(EngagementFiles.JOBS).inTurnWith(orders).after(pause), next);
		}
	}

	/**
	 * What is checked.
	 *
	 * @param order    the order as it is when it is checked
	 * @param before   what was found before; empty to run every rule
	 * @param features what has changed since
	 */
	private record Source(TakenOrder order, Optional<Findings> before, Set<EStructuralFeature> features,
			LocalDate today, Map<EReference, String> broken) {
	}

	/** What was found, or why the order could not be judged. */
	private record Result(Optional<Findings> found, Optional<String> failed) {
	}

	/** One check of a copy. */
	private final class Check implements Work<Source, Result, Result>, Reply<Result> {

		private boolean begun;
		private long revision;
		private LocalDate today = LocalDate.MIN;

		boolean hasBegun() {
			return begun;
		}

		private boolean counts() {
			return check.filter(latest -> latest == this).isPresent();
		}

		@Override
		public Set<ModelFile> of() {
			return Set.of(file);
		}

		@Override
		public Stale stale() {
			// The next check goes on from what was found of an older state.
			return Stale.ALWAYS;
		}

		@Override
		public Source prepare() {
			if (!counts() || !(file.root() instanceof PortOrder order)) {
				throw new OperationCanceledException();
			}
			begun = true;
			revision = file.revision();
			today = orders.today();
			Map<EReference, String> nowBroken = orders.broken(order);
			boolean goOn = today.equals(baseDay) && nowBroken.equals(broken)
					&& !changed.contains(Literals.PORT_ORDER__RULE_PROFILE);
			broken = nowBroken;
			var source = new Source(OrderMirror.of(order).take(), goOn ? base : Optional.empty(), Set.copyOf(changed),
					today, broken);
			changed.clear();
			base = Optional.empty();
			count++;
			return source;
		}

		@Override
		public Result work(Source source, Host host) {
			try {
				PortOrder order = source.order().copy();
				return new Result(Optional.of(source.before().isPresent()
						? source.before().get().after(order, source.features())
						: new RuleEngine().check(order, new RuleContext(RuleProfiles.of(order), source.today())
								.withBroken(source.broken()))),
						Optional.empty());
			} catch (ProfileException e) {
				return new Result(Optional.empty(), Optional.of(e.getMessage()));
			}
		}

		@Override
		public Operation<Result> apply(Result worked) {
			return monitor -> worked;
		}

		@Override
		public void done(Result result) {
			end(result);
		}

		@Override
		public boolean failed(Throwable reason) {
			ILog.of(OrderCheck.class).error(Messages.OrderCheck_failed, reason);
			end(new Result(Optional.empty(), Optional.of(Messages.OrderCheck_failed)));
			return true;
		}

		@Override
		public void dropped() {
			if (counts()) {
				check = Optional.empty();
				if (file.exists() && file.root() instanceof PortOrder) {
					// Whoever cancelled it, the order has changed and is to be judged.
					schedule(PAUSE);
				}
			}
		}

		private void end(Result result) {
			if (!counts()) {
				return;
			}
			check = Optional.empty();
			base = result.found();
			baseDay = today;
			if (file.exists() && file.revision() == revision) {
				tell(result);
			}
			if (again) {
				schedule(Duration.ZERO);
			}
		}
	}

	private void tell(Result result) {
		if (!result.found().equals(findings) || !result.failed().equals(failure)) {
			findings = result.found();
			failure = result.failed();
			told.accept(this);
		}
	}
}
