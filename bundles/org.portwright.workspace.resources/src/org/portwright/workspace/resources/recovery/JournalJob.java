package org.portwright.workspace.resources.recovery;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.resources.internal.texts.Messages;

/** Does what is to be done with the recovery copies, one after the other, in the order in which it was asked for. */
final class JournalJob extends Job {

	/** One thing to do. */
	@FunctionalInterface
	interface Step {

		void run(RecoveryStore store) throws IOException;
	}

	private final RecoveryStore store;
	/** By the file concerned, since of one file only the last step counts. */
	private final Map<Object, Step> steps = new LinkedHashMap<>();
	private boolean failing;

	JournalJob(RecoveryStore store) {
		super(Messages.EditJournal_job);
		this.store = store;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	void add(Step step) {
		add(step, step);
	}

	/** @param subject what the step is about; the step takes the very place of one still to be done about the same */
	void add(Object subject, Step step) {
		synchronized (steps) {
			steps.put(subject, step);
		}
		schedule();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		for (Optional<Step> step = nextStep(); step.isPresent(); step = nextStep()) {
			try {
				step.get().run(store);
				failing = false;
			} catch (IOException e) {
				// Nothing that the user asked for failed, and what is wrong with the disk shows with the next save.
				if (!failing) {
					Platform.getLog(JournalJob.class).log(Status.warning(Messages.EditJournal_failed, e));
				}
				failing = true;
			}
		}
		return Status.OK_STATUS;
	}

	private Optional<Step> nextStep() {
		synchronized (steps) {
			var first = steps.entrySet().iterator();
			if (!first.hasNext()) {
				return Optional.empty();
			}
			Step step = first.next().getValue();
			first.remove();
			return Optional.of(step);
		}
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == EditJournal.class;
	}
}
