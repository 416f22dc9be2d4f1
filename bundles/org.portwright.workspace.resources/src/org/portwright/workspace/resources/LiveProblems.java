package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.SafeRunner;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.Today;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.OpenFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * What is wrong with the files of the model, a moment after each change. The rules run in a job on a copy, and only
 * those that read what has changed.
 */
public final class LiveProblems {

	private final WorkRunner runner;
	private final EngagementChecks engine;
	private final ModelProblems now;
	private final Map<ModelFile, LiveCheck> checks = new LinkedHashMap<>();
	/** Those that cannot be read as they are on the disk now, and why. */
	private final Map<ModelFile, UnreadableFileException> unreadable = new HashMap<>();
	private boolean looking;
	private final Set<Consumer<ModelFile>> listeners = new LinkedHashSet<>();

	/** @param isThere whether there is a file at a path, without asking the disk */
	LiveProblems(WorkspaceModel model, WorkRunner runner, Today today, EngagementChecks engine, OpenFiles openFiles,
			Predicate<Path> isThere) {
		this.runner = runner;
		this.engine = engine;
		now = new ModelProblems(model, engine, today::date, openFiles::place, isThere);
		model.addListener(events -> events.forEach(this::happened));
		prepare(runner);
	}

	/** A wizard judges what is typed into it before any file was read. */
	private static void prepare(WorkRunner runner) {
		Calculation<Boolean> work = host -> {
			RuleProfiles.prepare();
			return true;
		};
		runner.run(work, RunMode.hidden(Messages.LiveProblems_preparing).of(EngagementFiles.JOBS), done -> {
			// Whoever judges finds it.
		});
	}

	/** What is wrong with a file as far as it is known; empty until it was checked for the first time. */
	public Optional<Problems> of(ModelFile file) {
		return check(file).flatMap(LiveCheck::found);
	}

	/** Why a file that is open could not be judged, in words; empty if it was. */
	public Optional<String> failure(ModelFile file) {
		return check(file).flatMap(LiveCheck::failure);
	}

	/** Returns why an open file cannot be read any more from the disk; empty if it can, as far as it is known. */
	public Optional<UnreadableFileException> unreadable(ModelFile file) {
		return Optional.ofNullable(unreadable.get(file));
	}

	/** Another program has made a file unreadable: what the model has of it is no longer on the disk. */
	void unreadable(ModelFile file, UnreadableFileException reason) {
		unreadable.put(file, reason);
		tell(file);
	}

	/** A file can be read, whatever is in it. */
	void readable(ModelFile file) {
		Optional.ofNullable(unreadable.remove(file)).ifPresent(reason -> tell(file));
	}

	/** What operations judge by, always as the model is now. */
	public ModelProblems now() {
		return now;
	}

	/**
	 * From now on the listener hears, on the thread of the model, of every file whose problems are others, or that has
	 * become unreadable or readable.
	 */
	public void addListener(Consumer<ModelFile> listener) {
		listeners.add(listener);
	}

	/** The listener hears nothing any more. */
	public void removeListener(Consumer<ModelFile> listener) {
		listeners.remove(listener);
	}

	/** How often rules ran over a file. */
	int checks(ModelFile file) {
		return check(file).map(LiveCheck::count).orElse(0);
	}

	/** Another day has come. */
	void newDay() {
		checks.values().forEach(LiveCheck::newDay);
	}

	/** Nobody knows of a file any more. */
	void startAgain(ModelFile file) {
		check(file).ifPresent(LiveCheck::startAgain);
	}

	/** What a file sees of others may be something else. */
	void othersChanged(ModelFile file) {
		check(file).ifPresent(LiveCheck::othersChanged);
	}

	/** Files came or went: references lead nowhere now, or lead somewhere again. Two hundred at once are one change. */
	void filesCameOrWent() {
		if (!looking) {
			looking = true;
			runner.modelThread().execute(this::lookForReferences);
		}
	}

	private void lookForReferences() {
		looking = false;
		checks.forEach((file, check) -> {
			if (now.isAmongOthers(file)) {
				check.othersChanged();
			}
		});
	}

	private Optional<LiveCheck> check(ModelFile file) {
		return Optional.ofNullable(checks.get(file));
	}

	private void happened(ModelEvent event) {
		ModelFile file = event.file();
		if (!(event instanceof ModelEvent.Changed || event instanceof ModelEvent.Saved)) {
			filesCameOrWent();
		}
		Optional<LiveCheck> check = check(file);
		if (check.isPresent()) {
			happened(event, check.get());
		} else if (event instanceof ModelEvent.Attached) {
			checks.put(file, new LiveCheck(file, runner, now, engine, judged -> tell(file)));
		}
	}

	private void happened(ModelEvent event, LiveCheck check) {
		switch (event) {
		case ModelEvent.Changed changed -> check.changed();
		case ModelEvent.Reloaded(ModelFile file) -> {
			readable(file);
			check.startAgain();
		}
		case ModelEvent.Attached attached -> check.startAgain();
		case ModelEvent.Moved moved -> check.startAgain();
		case ModelEvent.Detached(ModelFile file) -> {
			check.end();
			checks.remove(file);
			unreadable.remove(file);
		}
		case ModelEvent.Saved(ModelFile file) -> readable(file);
		}
	}

	private void tell(ModelFile file) {
		List.copyOf(listeners).forEach(listener -> SafeRunner.run(() -> listener.accept(file)));
	}
}
