package org.portwright.phones.ui.internal.list;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.portwright.phones.operations.PhonePlan;
import org.portwright.phones.operations.ReadPhones;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;

/** Reads lists of phones in the background, of those that come one after the other the latest. */
final class PlanReading {

	/** The family of its jobs. */
	static final Object FAMILY = PlanReading.class;
	private static final Duration PAUSE = Duration.ofMillis(200);

	private final WorkRunner runner;
	private final ModelFile file;
	private final Consumer<PhonePlan> reader;
	private final Consumer<String> unread;
	private final RunMode mode = RunMode.hidden(Messages.PlanReading_job).of(FAMILY).latestFor(this).after(PAUSE);

	/** @param unread gets the reason, for people, where a list could not be read */
	PlanReading(WorkRunner runner, ModelFile file, Consumer<PhonePlan> reader, Consumer<String> unread) {
		this.runner = runner;
		this.file = file;
		this.reader = reader;
		this.unread = unread;
	}

	/** Reads a list; what was not yet told of the ones before is dropped. */
	void read(String text) {
		runner.run(new ReadPhones(file, text), mode, new Reply<>() {

			@Override
			public void done(PhonePlan plan) {
				reader.accept(plan);
			}

			@Override
			public boolean failed(Throwable reason) {
				if (reason instanceof CoreException told) {
					unread.accept(String.valueOf(told.getMessage()));
					return true;
				}
				return false;
			}
		});
	}
}
