package org.portwright.workspace.resources.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.reading.EngagementJob;
import org.portwright.workspace.resources.work.Prompt;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * Files that were saved before the operation was undone that made them, such as the parts of a split order. They are
 * deleted once the files that they were taken out of have on the disk what they got back: until then, and when the user
 * does not save those, the numbers stand in the parts. Where only some of them could be deleted the user is told.
 */
public final class UnmadeFiles implements ModelListener {

	private final Locations locations;
	private final WorkRunner runner;
	private final List<UnmadeByUndo> waiting = new ArrayList<>();

	public UnmadeFiles(Locations locations, WorkRunner runner) {
		this.locations = locations;
		this.runner = runner;
	}

	@Override
	public void modelChanged(List<ModelEvent> events) {
		List<ModelFile> unmade = events.stream().filter(ModelEvent.Detached.class::isInstance).map(ModelEvent::file)
				.filter(file -> file.isUnmade() && file.stamp().isPresent()).toList();
		if (!unmade.isEmpty()) {
			waiting.add(new UnmadeByUndo(unmade, events.stream().filter(ModelEvent.Changed.class::isInstance)
					.map(ModelEvent::file).filter(ModelFile::exists).toList()));
		}
		for (ModelEvent event : events) {
			switch (event) {
			case ModelEvent.Detached(ModelFile file) when !unmade.contains(file) -> keep(file);
			case ModelEvent.Reloaded(ModelFile file) -> keep(file);
			case ModelEvent.Attached(ModelFile file) -> waiting.forEach(undone -> undone.attached(file));
			default -> {
				// Nothing that it waits for.
			}
			}
		}
		List<UnmadeByUndo> ready = waiting.stream().filter(UnmadeByUndo::isReady).toList();
		waiting.removeAll(ready);
		ready.forEach(this::delete);
	}

	/** A file is as it is on the disk again, or out of the model: what was taken out of it stays where it is. */
	private void keep(ModelFile file) {
		waiting.removeIf(undone -> undone.waitsFor(file));
	}

	private void delete(UnmadeByUndo undone) {
		List<UnmadeFile> files = undone.files(locations);
		if (files.isEmpty()) {
			tell(undone, List.of());
			return;
		}
		Calculation<List<UnmadeFile.Outcome>> work = host -> {
			List<UnmadeFile.Outcome> outcomes = new ArrayList<>();
			IWorkspace workspace = files.getFirst().place().getWorkspace();
			ISchedulingRule[] rules = files.stream()
					.map(file -> workspace.getRuleFactory().deleteRule(file.place())).toArray(ISchedulingRule[]::new);
			workspace.run(progress -> files.forEach(file -> outcomes.add(file.delete(progress))),
					MultiRule.combine(rules), IWorkspace.AVOID_UPDATE, host.monitor());
			return outcomes;
		};
		String names = files.stream().map(UnmadeFile::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
		runner.run(work, RunMode.shown(NLS.bind(Messages.UnmadeFiles_deleting, names)).of(EngagementJob.FAMILY),
				outcomes -> tell(undone, outcomes));
	}

	private static void tell(UnmadeByUndo undone, List<UnmadeFile.Outcome> outcomes) {
		outcomes.stream().filter(UnmadeFile.Outcome::deleted).map(outcome -> outcome.file().made())
				.filter(ModelFile::isUnmade).forEach(ModelFile::deletedUnmade);
		undone.half(outcomes).ifPresent(
				text -> Services.all(Prompt.class).stream().findFirst().ifPresent(prompt -> prompt.tell(text)));
	}
}
