package org.portwright.workspace.resources.work;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Work;

/**
 * The first step of work. What takes long is taken little by little while the thread of the model goes on, and as it is
 * after the edits that come in between. It belongs to the thread of the model.
 *
 * @param <S> what is taken from the model
 */
final class Preparation<S> {

	/** How long the thread of the model takes without doing anything else. */
	private static final Duration SLICE = Duration.ofMillis(8);
	/** Who edits all the time waits once until all is taken. */
	private static final Duration WHOLE_AFTER = Duration.ofSeconds(10);
	private static final Duration WHOLE = Duration.ofDays(1);

	private final Work<S, ?, ?> work;
	private final long started = System.nanoTime();
	private Optional<Taken<Gradual<S>>> begun = Optional.empty();

	Preparation(Work<S, ?, ?> work) {
		this.work = work;
	}

	/** What was taken, and of which state of the files. */
	record Taken<T>(T source, Map<ModelFile, Long> revisions) {

		/** Whether a file was closed since. */
		boolean isGone() {
			return !revisions.keySet().stream().allMatch(ModelFile::exists);
		}

		/** Whether a file was changed since. */
		boolean isStale() {
			return revisions.entrySet().stream().anyMatch(file -> file.getKey().revision() != file.getValue());
		}
	}

	/**
	 * Goes on for a while.
	 *
	 * @return what was taken, once all of it is
	 * @throws OperationCanceledException if a file is closed
	 */
	Optional<Taken<S>> goOn() throws CoreException {
		if (begun.filter(before -> !before.isGone() && !before.isStale()).isEmpty()) {
			begun = Optional.of(begin());
		}
		Taken<Gradual<S>> taking = begun.get();
		boolean isLate = System.nanoTime() - started > WHOLE_AFTER.toNanos();
		return taking.source().goOn(isLate ? WHOLE : SLICE)
				.map(source -> new Taken<>(source, taking.revisions()));
	}

	private Taken<Gradual<S>> begin() throws CoreException {
		Map<ModelFile, Long> revisions = new HashMap<>();
		for (ModelFile file : work.files()) {
			if (!file.exists()) {
				throw new OperationCanceledException();
			}
			revisions.put(file, file.revision());
		}
		return new Taken<>(work.begin(), revisions);
	}
}
