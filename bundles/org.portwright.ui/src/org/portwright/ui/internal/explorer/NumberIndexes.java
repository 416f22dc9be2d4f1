package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.ui.internal.Failures;
import org.portwright.workspace.ModelFile;

/**
 * The sorted numbers of the tenants that are shown. A job sorts them; until it has answered the index of before is
 * given. The newest sorting counts alone, also when an older one ends later.
 */
final class NumberIndexes {

	/** The family of the jobs. */
	static final Object FAMILY = NumberIndexes.class;

	private final Function<List<String>, NumberOrder> sorting;
	private final Executor modelThread;
	private final Consumer<ModelFile> arrived;
	private final Map<ModelFile, Known> known = new WeakHashMap<>();

	/**
	 * @param sorting     sorts ids of phone numbers, on any thread
	 * @param modelThread runs what it is given later on the thread of the model
	 * @param arrived     hears of each tenant whose numbers are sorted anew
	 */
	NumberIndexes(Function<List<String>, NumberOrder> sorting, Executor modelThread,
			Consumer<ModelFile> arrived) {
		this.sorting = sorting;
		this.modelThread = modelThread;
		this.arrived = arrived;
	}

	/** What is known of a tenant. */
	private static final class Known {

		private Optional<NumberIndex> index = Optional.empty();
		private boolean stale = true;
		private boolean failed;
		private Optional<Job> sorting = Optional.empty();
		/** The number of the newest sorting; an older one has nothing to say any more. */
		private long sortings;

		/** What is being sorted is not wanted any more. */
		private void stop() {
			sorting.ifPresent(Job::cancel);
			sorting = Optional.empty();
			sortings++;
			failed = false;
		}
	}

	/** The numbers of a tenant, sorted; empty until they are for the first time. */
	Optional<NumberIndex> of(ModelFile file) {
		Known tenant = known.computeIfAbsent(file, f -> new Known());
		if (tenant.stale && file.root() instanceof Tenant root) {
			tenant.stale = false;
			sort(file, tenant, root);
		}
		return tenant.index;
	}

	/** Some numbers of a tenant are others now. */
	void changed(ModelFile file) {
		known.computeIfAbsent(file, f -> new Known()).stale = true;
		of(file);
	}

	/** Whether the numbers of a tenant could not be sorted as they are now. */
	boolean hasFailed(ModelFile file) {
		return Optional.ofNullable(known.get(file)).filter(tenant -> tenant.failed).isPresent();
	}

	/** What could not be sorted is sorted again when it is asked for. */
	void forgetFailures() {
		known.values().removeIf(tenant -> tenant.failed);
	}

	/** A tenant is another one now, or none any more. */
	void forget(ModelFile file) {
		Optional.ofNullable(known.remove(file)).ifPresent(Known::stop);
	}

	private void sort(ModelFile file, Known tenant, Tenant root) {
		List<String> snapshot = NumberIndex.snapshot(root);
		List<PhoneNumber> listed = List.copyOf(root.getPhoneNumbers());
		tenant.stop();
		long number = tenant.sortings;
		var job = new SnapshotJob<>(FAMILY, () -> sorting.apply(snapshot), modelThread,
				order -> answered(file, tenant, number, Optional.of(order), listed), failure -> {
					Failures.log(Status.warning(Messages.NumberIndexes_failed, failure));
					answered(file, tenant, number, Optional.empty(), listed);
				});
		tenant.sorting = Optional.of(job);
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	private void answered(ModelFile file, Known tenant, long number, Optional<NumberOrder> order,
			List<PhoneNumber> listed) {
		if (number == tenant.sortings) {
			// What was sorted before may name numbers that are gone, so it does not stay after a failure.
			tenant.index = order.map(found -> NumberIndex.of(found, listed));
			tenant.failed = order.isEmpty();
			tenant.sorting = Optional.empty();
			arrived.accept(file);
		}
	}
}
