package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.ui.internal.Failures;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.resources.work.WorkRunner.Running;
import org.portwright.workspace.work.Calculation;

/**
 * The sorted numbers of the tenants that are shown. A job sorts them; until it has answered the index of before is
 * given. The newest sorting counts alone, also when an older one ends later.
 */
final class NumberIndexes {

	/** The family of the jobs. */
	static final Object FAMILY = NumberIndexes.class;

	private final Function<List<String>, NumberOrder> sorting;
	private final WorkRunner runner;
	private final Consumer<ModelFile> arrived;
	private final Map<ModelFile, Known> known = new WeakHashMap<>();

	/**
	 * @param sorting sorts ids of phone numbers, on any thread
	 * @param arrived hears of each tenant whose numbers are sorted anew
	 */
	NumberIndexes(Function<List<String>, NumberOrder> sorting, WorkRunner runner, Consumer<ModelFile> arrived) {
		this.sorting = sorting;
		this.runner = runner;
		this.arrived = arrived;
	}

	/** What is known of a tenant. */
	private static final class Known {

		private Optional<NumberIndex> index = Optional.empty();
		private boolean stale = true;
		private boolean failed;
		private Optional<Running> sorting = Optional.empty();

		/** What is being sorted is not wanted any more. */
		private void stop() {
			sorting.ifPresent(Running::cancel);
			sorting = Optional.empty();
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
		Calculation<NumberOrder> work = host -> sorting.apply(snapshot);
		tenant.sorting = Optional.of(runner.run(work,
				Way.hidden(Messages.NumberIndexes_sorting).of(FAMILY).latestFor(tenant), new Reply<>() {

					@Override
					public void done(NumberOrder order) {
						answered(file, tenant, Optional.of(order), listed);
					}

					@Override
					public boolean failed(Throwable reason) {
						Failures.log(Status.warning(Messages.NumberIndexes_failed, reason));
						answered(file, tenant, Optional.empty(), listed);
						return true;
					}
				}));
	}

	private void answered(ModelFile file, Known tenant, Optional<NumberOrder> order, List<PhoneNumber> listed) {
		// What was sorted before may name numbers that are gone, so it does not stay after a failure.
		tenant.index = order.map(found -> NumberIndex.of(found, listed));
		tenant.failed = order.isEmpty();
		tenant.sorting = Optional.empty();
		arrived.accept(file);
	}
}
