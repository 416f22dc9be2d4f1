package org.portwright.workspace.resources;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderCopy;
import org.portwright.porting.Findings;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleEngine;
import org.portwright.porting.RuleProfiles;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.OrderProblems;

/**
 * The repeated check of one order. A copy is taken on the thread of the model, a moment after a change, and checked in
 * a job by the rules that read what has changed. What was found about a state that is no longer the present one is not
 * told, but the next check goes on from there.
 * <p>All but the job belongs to the thread of the model.
 */
final class OrderCheck {

	/** What is typed in one go is checked in one go, and yet the answer is there at once. */
	private static final long PAUSE_MILLIS = 150;

	/** A hundred orders that are opened at once need not have a hundred threads. */
	private static final OneAtATime ONE_AT_A_TIME = new OneAtATime();

	private final ModelFile file;
	private final ModelThread modelThread;
	private final OrderProblems orders;
	private final Consumer<OrderCheck> told;
	private final Set<EStructuralFeature> changed = new HashSet<>();
	private Optional<Findings> base = Optional.empty();
	private LocalDate baseDay = LocalDate.MIN;
	private Map<EReference, String> broken = Map.of();
	private Optional<Findings> findings = Optional.empty();
	private Optional<String> failure = Optional.empty();
	private boolean due;
	private @Nullable CheckJob running;
	private int count;

	/**
	 * @param orders knows which references lead nowhere
	 * @param told   hears when something else was found than before
	 */
	OrderCheck(ModelFile file, ModelThread modelThread, OrderProblems orders, Consumer<OrderCheck> told) {
		this.file = file;
		this.modelThread = modelThread;
		this.orders = orders;
		this.told = told;
		schedule(0);
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
		schedule(PAUSE_MILLIS);
	}

	/** Another file came or went. */
	void referencesMayBreak() {
		if (file.exists() && file.root() instanceof PortOrder order && !orders.broken(order).equals(broken)) {
			schedule(PAUSE_MILLIS);
		}
	}

	/** The file was read anew: nothing of what was found before is of use. */
	void startAgain() {
		base = Optional.empty();
		running = null;
		changed.clear();
		due = false;
		schedule(0);
	}

	private void schedule(long delay) {
		if (!due) {
			due = true;
			new EngagementJob(file.toString(), true) {

				@Override
				void work(IProgressMonitor monitor) {
					modelThread.execute(OrderCheck.this::begin);
				}
			}.schedule(delay);
		}
	}

	private void begin() {
		if (!due || running != null || !file.exists() || !(file.root() instanceof PortOrder order)) {
			// A check that is running goes on with this one when it ends.
			return;
		}
		due = false;
		PortOrder copy = OrderCopy.alone(order);
		LocalDate today = Today.get();
		Map<EReference, String> nowBroken = orders.broken(order);
		boolean goOn = today.equals(baseDay) && nowBroken.equals(broken)
				&& !changed.contains(Literals.PORT_ORDER__RULE_PROFILE);
		broken = nowBroken;
		var job = new CheckJob(copy, goOn ? base : Optional.empty(), Set.copyOf(changed), today);
		changed.clear();
		base = Optional.empty();
		running = job;
		count++;
		job.schedule();
	}

	private void end(CheckJob job) {
		if (running != job) {
			return;
		}
		running = null;
		base = job.found;
		baseDay = job.today;
		if (file.exists() && file.revision() == job.revision) {
			tell(job.found, job.failed);
		}
		if (due) {
			begin();
		}
	}

	private void tell(Optional<Findings> found, Optional<String> failed) {
		if (!found.equals(findings) || !failed.equals(failure)) {
			findings = found;
			failure = failed;
			told.accept(this);
		}
	}

	/** One check of a copy. */
	private final class CheckJob extends EngagementJob {

		private final PortOrder copy;
		private final Optional<Findings> before;
		private final Set<EStructuralFeature> features;
		private final LocalDate today;
		private final Map<EReference, String> brokenReferences = broken;
		private final long revision = file.revision();
		private Optional<Findings> found = Optional.empty();
		private Optional<String> failed = Optional.empty();

		CheckJob(PortOrder copy, Optional<Findings> before, Set<EStructuralFeature> features, LocalDate today) {
			super(NLS.bind(Messages.OrderCheck_checking, file.path().getFileName()), true);
			this.copy = copy;
			this.before = before;
			this.features = features;
			this.today = today;
			setRule(ONE_AT_A_TIME);
		}

		@Override
		void work(IProgressMonitor monitor) {
			try {
				found = Optional.of(before.isPresent() ? before.get().after(copy, features)
						: new RuleEngine().check(copy,
								new RuleContext(RuleProfiles.of(copy), today).withBroken(brokenReferences)));
			} catch (ProfileException e) {
				failed = Optional.of(e.getMessage());
			} finally {
				modelThread.execute(() -> end(this));
			}
		}
	}
}
