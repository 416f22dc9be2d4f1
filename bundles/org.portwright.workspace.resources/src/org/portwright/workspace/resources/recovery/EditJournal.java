package org.portwright.workspace.resources.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.GradualSave;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftover;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftovers;

/**
 * Takes a copy of each file with edits that are not saved, a second after the last edit and every five seconds while
 * edits go on, and drops it once they are saved or not wanted. It belongs to the thread of the model; what it reads and
 * writes on the disk it does in a job.
 */
public final class EditJournal {

	private static final Duration PAUSE = Duration.ofSeconds(1);
	private static final Duration AT_MOST = Duration.ofSeconds(5);
	private static final Duration SLICE = Duration.ofMillis(8);
	/** A large file takes its time on the thread of the model, so it is copied less often. */
	private static final int REST = 50;
	/** Whoever edits a large file for so long without a moment's pause waits once for the whole copy. */
	private static final Duration WHOLE_AFTER = Duration.ofSeconds(30);
	private static final Duration WHOLE = Duration.ofDays(1);

	private final WorkspaceModel model;
	private final JournalJob job;
	private final Job timer;
	private final Executor modelThread;
	private final Duration slice;
	private final ModelListener listener = this::modelChanged;
	/** The files to copy, with the moment of the first edit that no copy has. */
	private final Map<ModelFile, Long> waiting = new LinkedHashMap<>();
	/** The files that have a copy, with the path that it is of. */
	private final Map<ModelFile, Path> copied = new HashMap<>();
	/** What an earlier session left of files that have it as edits now; it goes once a copy of these is written. */
	private final Map<ModelFile, List<Leftover>> superseded = new HashMap<>();
	/** What is being copied, each little by little. */
	private final Deque<ModelFile> due = new ArrayDeque<>();
	private Optional<GradualSave> begun = Optional.empty();
	private long worked;
	private long restUntil = System.nanoTime();

	/** How a copy is kept. */
	@FunctionalInterface
	private interface Keeping {

		void keep(RecoveryStore store, RecoveryCopy copy) throws IOException;
	}

	/**
	 * Call this on the thread of the model.
	 *
	 * @param modelThread runs what it is given later on the thread of the model
	 */
	public EditJournal(WorkspaceModel model, RecoveryStore store, Executor modelThread) {
		this(model, store, modelThread, SLICE);
	}

	/** @param slice how long the thread of the model works on a copy without doing anything else */
	EditJournal(WorkspaceModel model, RecoveryStore store, Executor modelThread, Duration slice) {
		this.model = model;
		this.slice = slice;
		job = new JournalJob(store);
		timer = Job.createSystem(Messages.EditJournal_job, monitor -> {
			modelThread.execute(this::begin);
		});
		this.modelThread = modelThread;
		model.addListener(listener);
	}

	/**
	 * Looks, in a job, for what an earlier session left and what was set aside; the answer comes in that job. Call it
	 * first before any edit.
	 */
	public void findLeftovers(Consumer<Leftovers> reply) {
		Set<Leftover> restored = superseded.values().stream().flatMap(List::stream).collect(Collectors.toSet());
		job.add(store -> reply.accept(store.takeOver().without(restored)));
	}

	/** The user does not want what an earlier session left. */
	public void discard(Leftover leftover) {
		job.add(store -> store.remove(leftover));
	}

	/**
	 * Sets the edits of a file aside, so that they are offered like those that an earlier session left.
	 *
	 * @param reply hears, in a job, whether they are kept now
	 */
	public void setAside(PendingSave edited, Consumer<IStatus> reply) {
		keep(edited, RecoveryStore::setAside, reply);
	}

	/**
	 * The user wants another version of a file: the edits are kept, and offered when they are asked for.
	 *
	 * @param reply hears, in a job, whether they are kept now
	 */
	public void giveUp(PendingSave edited, Consumer<IStatus> reply) {
		keep(edited, RecoveryStore::giveUp, reply);
	}

	private void keep(PendingSave edited, Keeping keeping, Consumer<IStatus> reply) {
		Path path = edited.file().path();
		Supplier<RecoveryCopy> copy = RecoveryCopy.of(edited, Instant.now());
		job.add(store -> {
			try {
				keeping.keep(store, copy.get());
			} catch (IOException e) {
				reply.accept(Status.error(NLS.bind(Messages.EditJournal_notSetAside, path, e.getMessage()), e));
				return;
			}
			reply.accept(Status.OK_STATUS);
		});
	}

	/**
	 * What an earlier session left is an edit of this file now, not saved yet: it goes once the file's own copy stands.
	 */
	public void restored(ModelFile file, Leftover leftover) {
		superseded.computeIfAbsent(file, key -> new ArrayList<>()).add(leftover);
		if (file.isDirty()) {
			waiting.putIfAbsent(file, System.nanoTime());
			schedule();
		} else {
			// It had what was restored already.
			forget(file);
		}
	}

	/** The edits of a file are not wanted any more, though they are still in the model. */
	public void forget(ModelFile file) {
		drop(file);
		superseded.getOrDefault(file, List.of()).forEach(this::discard);
		superseded.remove(file);
	}

	private void drop(ModelFile file) {
		waiting.remove(file);
		if (copied.containsKey(file)) {
			Path path = copied.remove(file);
			job.add(path, store -> store.remove(path));
		}
	}

	/** Takes the copies that are due at once, and waits until all stands on the disk. The workbench closes. */
	public void close() throws InterruptedException {
		model.removeListener(listener);
		timer.cancel();
		List.copyOf(waiting.keySet()).forEach(this::takeWhole);
		job.join();
	}

	private void modelChanged(List<ModelEvent> events) {
		for (ModelEvent event : events) {
			ModelFile file = event.file();
			if (!file.exists()) {
				drop(file);
				// It stays, as the edits may be nowhere else if they could not be set aside.
				superseded.remove(file);
			} else if (file.isDirty()) {
				if (!file.path().equals(copied.getOrDefault(file, file.path()))) {
					drop(file);
				}
				waiting.putIfAbsent(file, System.nanoTime());
				schedule();
			} else {
				forget(file);
			}
		}
	}

	private void schedule() {
		long now = System.nanoTime();
		long longest = waiting.values().stream().mapToLong(since -> now - since).max().orElse(0);
		long delay = Math.min(PAUSE.toNanos(), AT_MOST.toNanos() - longest);
		timer.cancel();
		timer.schedule(Math.max(0, TimeUnit.NANOSECONDS.toMillis(Math.max(delay, restUntil - now))));
	}

	private void begin() {
		boolean idle = due.isEmpty();
		waiting.keySet().stream().filter(file -> !due.contains(file)).forEach(due::add);
		if (idle) {
			goOn();
		}
	}

	/** Works on the copies that are due for a moment, and asks to be called again if that was not all. */
	private void goOn() {
		long start = System.nanoTime();
		boolean more = takeSome(start);
		long end = System.nanoTime();
		worked += end - start;
		if (more) {
			modelThread.execute(this::goOn);
		} else {
			restUntil = end + worked * REST;
			worked = 0;
		}
	}

	/** Goes on with the next copy that is due, and says whether there is more to do. */
	private boolean takeSome(long now) {
		if (due.isEmpty()) {
			return false;
		}
		ModelFile file = due.remove();
		if (begun.filter(GradualSave::isOutdated).isPresent()) {
			// An edit has asked for a copy anew; another file that moved has not.
			schedule();
		} else if (waiting.containsKey(file)) {
			try {
				GradualSave copying = begun.isPresent() ? begun.get() : model.prepareGradually(file);
				begun = Optional.of(copying);
				boolean late = now - waiting.get(file) > WHOLE_AFTER.toNanos();
				Optional<PendingSave> save = copying.goOn(late ? WHOLE : slice);
				if (save.isEmpty()) {
					due.addFirst(file);
					return true;
				}
				keep(save.get());
			} catch (SaveFailedException e) {
				// What cannot be written cannot be copied; the user hears of it with the save.
				waiting.remove(file);
			}
		}
		begun = Optional.empty();
		return !due.isEmpty();
	}

	private void takeWhole(ModelFile file) {
		try {
			keep(model.prepareSave(file));
		} catch (SaveFailedException e) {
			// As above.
			waiting.remove(file);
		}
	}

	private void keep(PendingSave save) {
		waiting.remove(save.file());
		Supplier<RecoveryCopy> copy = RecoveryCopy.of(save, Instant.now());
		Path path = save.file().path();
		copied.put(save.file(), path);
		List<Leftover> restored = List.copyOf(superseded.getOrDefault(save.file(), List.of()));
		job.add(path, store -> {
			store.write(copy.get());
			for (Leftover leftover : restored) {
				store.remove(leftover);
			}
		});
	}
}
