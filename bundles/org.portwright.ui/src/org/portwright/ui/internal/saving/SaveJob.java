package org.portwright.ui.internal.saving;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.ui.internal.texts.Messages;

/** Writes some files, one after the other. Each tells by itself how it went. */
final class SaveJob extends Job {

	private final List<FileSave> saves;

	SaveJob(List<FileSave> saves) {
		super(Messages.SaveJob_name);
		this.saves = List.copyOf(saves);
		// Whoever cancels it may do so before some have begun.
		addJobChangeListener(IJobChangeListener.onDone(event -> this.saves.forEach(FileSave::giveUp)));
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, saves.size());
		for (FileSave save : saves) {
			save.writeInJob(progress.split(1));
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == Saveables.class;
	}
}
