package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.portwright.model.Identified;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner.Running;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.Work;

/**
 * The sorted numbers of the files that are shown. A job sorts them; until it has answered the index of before is given.
 * The newest sorting counts alone, also when an older one ends later.
 */
final class NumberIndexes {

	/** The family of the jobs. */
	static final Object FAMILY = NumberIndexes.class;

	private final Contents contents;
	private final Function<List<String>, NumberOrder> sorting;
	private final WorkRunner runner;
	private final Consumer<ModelFile> arrived;
	private final Map<ModelFile, Known> known = new WeakHashMap<>();

	/**
	 * @param sorting sorts ids of numbers, on any thread
	 * @param arrived hears of each file whose numbers are sorted anew
	 */
	NumberIndexes(Contents contents, Function<List<String>, NumberOrder> sorting, WorkRunner runner,
			Consumer<ModelFile> arrived) {
		this.contents = contents;
		this.sorting = sorting;
		this.runner = runner;
		this.arrived = arrived;
	}

	/** What is known of a file. */
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

	/** The numbers of a file, sorted; empty until they are for the first time. */
	Optional<NumberIndex> of(ModelFile file) {
		Known numbers = known.computeIfAbsent(file, f -> new Known());
		if (numbers.stale && contents.numbers(file.root()).isPresent()) {
			numbers.stale = false;
			sort(file, numbers);
		}
		return numbers.index;
	}

	/** Some numbers of a file are others now. */
	void changed(ModelFile file) {
		known.computeIfAbsent(file, f -> new Known()).stale = true;
		of(file);
	}

	/** Whether the numbers of a file could not be sorted as they are now. */
	boolean hasFailed(ModelFile file) {
		return Optional.ofNullable(known.get(file)).filter(numbers -> numbers.failed).isPresent();
	}

	/** What could not be sorted is sorted again when it is asked for. */
	void forgetFailures() {
		known.values().removeIf(numbers -> numbers.failed);
	}

	/** A file is another one now, or none any more. */
	void forget(ModelFile file) {
		Optional.ofNullable(known.remove(file)).ifPresent(Known::stop);
	}

	private void sort(ModelFile file, Known numbers) {
		numbers.stop();
		numbers.sorting = Optional.of(runner.run(new Sorting(file),
				RunMode.hidden(Messages.NumberIndexes_sorting).of(FAMILY).latestFor(numbers), new Reply<>() {

					@Override
					public void done(NumberIndex index) {
						answered(file, numbers, Optional.of(index));
					}

					@Override
					public boolean failed(Throwable reason) {
						Failures.log(Status.warning(Messages.NumberIndexes_failed, reason));
						answered(file, numbers, Optional.empty());
						return true;
					}
				}));
	}

	/** The numbers of a file: their ids to be sorted anywhere, and themselves for the thread of the model. */
	private record Numbers(List<String> ids, List<Identified> listed) {
	}

	/** What the numbers are in order, and they themselves. */
	private record Sorted(NumberOrder order, List<Identified> listed) {
	}

	/** Sorts the numbers of a file as they are when it ends. */
	private final class Sorting implements Work<Numbers, Sorted, NumberIndex> {

		private final ModelFile file;

		Sorting(ModelFile file) {
			this.file = file;
		}

		@Override
		public Set<ModelFile> files() {
			return Set.of(file);
		}

		@Override
		public Numbers prepare() {
			List<Identified> listed = contents.numbers(file.root())
					.map(section -> Contents.objects(file.root(), section))
					.orElseThrow(OperationCanceledException::new);
			return new Numbers(NumberIndex.snapshot(listed), List.copyOf(listed));
		}

		@Override
		public Sorted work(Numbers taken, Host host) {
			return new Sorted(sorting.apply(taken.ids()), taken.listed());
		}

		@Override
		public Operation<NumberIndex> apply(Sorted worked) {
			return monitor -> NumberIndex.of(worked.order(), worked.listed());
		}
	}

	private void answered(ModelFile file, Known numbers, Optional<NumberIndex> index) {
		// What was sorted before may name numbers that are gone, so it does not stay after a failure.
		numbers.index = index;
		numbers.failed = index.isEmpty();
		numbers.sorting = Optional.empty();
		arrived.accept(file);
	}
}
