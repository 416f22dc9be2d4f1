package org.portwright.workspace.resources.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftover;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftovers;
import org.portwright.workspace.storage.SaveFailedException;

/**
 * Takes a copy of each file with edits that are not saved, a second after the last edit and every five seconds while
 * edits go on, and drops it once they are saved or not wanted. It belongs to the thread of the model; what it reads and
 * writes on the disk it does in a job.
 */
public final class EditJournal {

	private static final Duration PAUSE = Duration.ofSeconds(1);
	private static final Duration AT_MOST = Duration.ofSeconds(5);
	/** A large file takes its time on the thread of the model, so it is copied less often. */
	private static final int REST = 50;

	private final WorkspaceModel model;
	private final JournalJob job;
	private final Job timer;
	/** The files to copy, with the moment of the first edit that no copy has. */
	private final Map<ModelFile, Long> waiting = new LinkedHashMap<>();
	/** The files that have a copy, with the path that it is of. */
	private final Map<ModelFile, Path> copied = new HashMap<>();
	private Duration rest = Duration.ZERO;

	/**
	 * Call this on the thread of the model.
	 *
	 * @param store       keeps the copies
	 * @param modelThread runs what it is given later on the thread of the model
	 */
	public EditJournal(WorkspaceModel model, RecoveryStore store, Executor modelThread) {
		this.model = model;
		job = new JournalJob(store);
		timer = Job.createSystem(Messages.EditJournal_job, monitor -> {
			modelThread.execute(this::takeCopies);
		});
		model.addListener(this::modelChanged);
	}

	/**
	 * Looks, in a job, for what an earlier session left and what was set aside; the answer comes in that job. Call it
	 * first before any edit.
	 */
	public void findLeftovers(Consumer<Leftovers> reply) {
		job.add(store -> reply.accept(store.takeOver()));
	}

	/** The user does not want what an earlier session left. */
	public void discard(Leftover leftover) {
		job.add(store -> store.remove(leftover));
	}

	/**
	 * Sets the edits of a file aside, so that they are offered like those that an earlier session left.
	 *
	 * @param reply hears, in a job, whether they are kept now
	 * @throws SaveFailedException if the file holds what cannot be written
	 */
	public void setAside(ModelFile file, Consumer<IStatus> reply) throws SaveFailedException {
		RecoveryCopy copy = RecoveryCopy.of(model.prepareSave(file), Instant.now());
		job.add(store -> {
			try {
				store.setAside(copy);
			} catch (IOException e) {
				reply.accept(Status.error(NLS.bind(Messages.EditJournal_notSetAside, file.path(), e.getMessage()), e));
				return;
			}
			reply.accept(Status.OK_STATUS);
		});
	}

	/** What an earlier session left is an edit of this file now, not saved yet: its own copy takes over. */
	public void restored(ModelFile file, Leftover leftover) {
		waiting.putIfAbsent(file, System.nanoTime());
		takeCopies();
		discard(leftover);
	}

	/** The edits of a file are not wanted any more, though they are still in the model. */
	public void forget(ModelFile file) {
		waiting.remove(file);
		if (copied.containsKey(file)) {
			Path path = copied.remove(file);
			job.add(path, store -> store.remove(path));
		}
	}

	/** Takes the copies that are due at once, and waits until all stands on the disk. The workbench closes. */
	public void close() throws InterruptedException {
		timer.cancel();
		takeCopies();
		job.join();
	}

	private void modelChanged(List<ModelEvent> events) {
		for (ModelEvent event : events) {
			ModelFile file = event.file();
			boolean dirty = file.exists() && file.isDirty();
			if (!dirty || !file.path().equals(copied.getOrDefault(file, file.path()))) {
				forget(file);
			}
			if (dirty) {
				waiting.putIfAbsent(file, System.nanoTime());
				schedule();
			}
		}
	}

	private void schedule() {
		long now = System.nanoTime();
		long longest = waiting.values().stream().mapToLong(since -> now - since).max().orElse(0);
		long delay = Math.min(PAUSE.toMillis(), AT_MOST.minusNanos(longest).toMillis());
		timer.cancel();
		timer.schedule(Math.max(Math.max(0, delay), rest.toMillis()));
	}

	private void takeCopies() {
		long start = System.nanoTime();
		for (ModelFile file : List.copyOf(waiting.keySet())) {
			waiting.remove(file);
			try {
				RecoveryCopy copy = RecoveryCopy.of(model.prepareSave(file), Instant.now());
				copied.put(file, copy.file());
				job.add(copy.file(), store -> store.write(copy));
			} catch (SaveFailedException e) {
				// What cannot be written cannot be copied; the user hears of it with the save.
			}
		}
		rest = Duration.ofNanos((System.nanoTime() - start) * REST);
	}
}
