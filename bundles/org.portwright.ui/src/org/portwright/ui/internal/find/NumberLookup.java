package org.portwright.ui.internal.find;

import java.util.Optional;
import java.util.function.Consumer;

import org.portwright.numbering.SoughtDigits;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.FoundNumbers;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner.Running;

/**
 * Looks for what is typed while it is typed, in what is known by then, and again when more is known. It belongs to the
 * window's thread.
 */
final class NumberLookup implements AutoCloseable {

	private final EngagementFiles files;
	private final Consumer<State> told;
	/** A file that was just opened has been checked, so that its numbers are known. */
	private final Consumer<ModelFile> checked = file -> search();
	private State state = new State("", Optional.empty(), Optional.empty(), true); //$NON-NLS-1$
	private Optional<Running> reading = Optional.empty();
	private boolean closed;

	/**
	 * What is known.
	 *
	 * @param sought  what is looked for; empty where no part of a number was typed
	 * @param found   what was found of it; empty until then
	 * @param reading whether files are being read that may have more
	 */
	record State(String typed, Optional<SoughtDigits> sought, Optional<FoundNumbers> found, boolean reading) {
	}

	/** @param told hears whatever is known newly */
	NumberLookup(EngagementFiles files, Consumer<State> told) {
		this.files = files;
		this.told = told;
	}

	/** Begins to read the files that nobody has read yet. */
	void begin() {
		files.problems().addListener(checked);
		RunMode mode = RunMode.shown(Messages.NumberLookup_reading).of(EngagementFiles.JOBS);
		reading = Optional.of(files.runner().run(files.numbers().look(), mode, Reply.atEnd(this::read)));
		tell(state);
	}

	private void read() {
		if (!closed) {
			tell(new State(state.typed, state.sought, state.found, false));
			search();
		}
	}

	/** What stands in the field now. */
	void type(String typed) {
		tell(new State(typed, SoughtDigits.of(typed), Optional.empty(), state.reading));
		search();
	}

	private void search() {
		state.sought.ifPresent(sought -> files.runner().run(files.numbers().find(sought),
				RunMode.hidden(Messages.NumberLookup_searching).of(EngagementFiles.JOBS).latestFor(this),
				result -> found(sought, result)));
	}

	private void found(SoughtDigits sought, FoundNumbers result) {
		if (!closed && state.sought.filter(sought::equals).isPresent()) {
			tell(new State(state.typed, state.sought, Optional.of(result), state.reading));
		}
	}

	private void tell(State now) {
		state = now;
		told.accept(now);
	}

	@Override
	public void close() {
		closed = true;
		files.problems().removeListener(checked);
		reading.ifPresent(Running::cancel);
	}
}
