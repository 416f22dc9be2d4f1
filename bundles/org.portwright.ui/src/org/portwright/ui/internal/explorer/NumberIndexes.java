package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;

/**
 * The sorted numbers of the tenants that are shown. A job sorts them; until it has answered the index of before is
 * given.
 */
final class NumberIndexes {

	/** The family of the jobs. */
	static final Object FAMILY = NumberIndexes.class;

	private final Function<List<NumberIndex.Listed>, NumberIndex> sorting;
	private final Executor modelThread;
	private final Consumer<ModelFile> arrived;
	private final Map<ModelFile, Known> known = new WeakHashMap<>();

	/**
	 * @param sorting     sorts numbers, on any thread
	 * @param modelThread runs what it is given later on the thread of the model
	 * @param arrived     hears of each tenant whose numbers are sorted anew
	 */
	NumberIndexes(Function<List<NumberIndex.Listed>, NumberIndex> sorting, Executor modelThread,
			Consumer<ModelFile> arrived) {
		this.sorting = sorting;
		this.modelThread = modelThread;
		this.arrived = arrived;
	}

	/** What is known of a tenant. */
	private static final class Known {

		private Optional<NumberIndex> index = Optional.empty();
		private boolean stale = true;
	}

	/** The numbers of a tenant, sorted; empty until they are for the first time. */
	Optional<NumberIndex> of(ModelFile file) {
		Known tenant = known.computeIfAbsent(file, f -> new Known());
		if (tenant.stale && file.root() instanceof Tenant root) {
			tenant.stale = false;
			sort(file, tenant, NumberIndex.snapshot(root));
		}
		return tenant.index;
	}

	/** Some numbers of a tenant are others now. */
	void changed(ModelFile file) {
		known.computeIfAbsent(file, f -> new Known()).stale = true;
		of(file);
	}

	/** A tenant is another one now, or none any more. */
	void forget(ModelFile file) {
		known.remove(file);
	}

	private void sort(ModelFile file, Known tenant, List<NumberIndex.Listed> snapshot) {
		var job = new SnapshotJob<>(FAMILY, () -> sorting.apply(snapshot), modelThread, index -> {
			tenant.index = Optional.of(index);
			arrived.accept(file);
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}
}
