package org.portwright.porting.ui.internal.kept;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.kept.SignedCopyQuestion.Answer;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.AddMail;
import org.portwright.workspace.kept.KeepFile;
import org.portwright.workspace.kept.KeepSignedCopy;
import org.portwright.workspace.kept.Kept;
import org.portwright.workspace.kept.RecogniseFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Work;

/**
 * Keeps files that were dropped on an order, one after the other: a mail goes into the journal, of a PDF or a picture
 * it is asked whether it is the signed letter, anything else is kept and noted.
 */
public final class DroppedFiles {

	/** More of them make a dialog that is higher than a screen. */
	private static final int MOST_LINES = 8;

	private final EngagementFiles files;
	private final ModelFile order;
	private final Consumer<String> told;
	private final SignedCopyQuestion question;
	private final Deque<Path> waiting = new ArrayDeque<>();
	private final List<NotKept> failed = new ArrayList<>();
	private int kept;
	private boolean several;

	/**
	 * @param order a file with a port order
	 * @param told  hears on the window's thread, in words, what came of each
	 */
	public DroppedFiles(EngagementFiles files, ModelFile order, Consumer<String> told) {
		this(files, order, told, new SignedCopyDialog(files));
	}

	DroppedFiles(EngagementFiles files, ModelFile order, Consumer<String> told, SignedCopyQuestion question) {
		this.files = files;
		this.order = order;
		this.told = told;
		this.question = question;
	}

	/** Keeps them. Each has an outcome, whatever becomes of the others. */
	public void keep(List<Path> dropped) {
		several = dropped.size() > 1;
		waiting.addAll(dropped);
		next();
	}

	/** Takes a text into the journal: as the mail that it is the copy or the source of, otherwise as a note. */
	public void paste(String text) {
		run(AddMail.pasted(files.model(), order, files.recorder(), text), Messages.DroppedFiles_pasted);
	}

	private void next() {
		if (waiting.isEmpty()) {
			tellFailed();
			return;
		}
		Path file = waiting.remove();
		files.runner().run(new RecogniseFile(file), RunMode.shown(Messages.DroppedFiles_name),
				new Outcome<>(name(file), kind -> keep(file, kind)));
	}

	/**
	 * What was told of one file replaces what was told of another, so those that failed come last, together. The foot
	 * of a window has room for their names alone, and the next message replaces it: why they failed is shown in a
	 * dialog.
	 */
	private void tellFailed() {
		if (failed.size() > 1 || !failed.isEmpty() && kept > 0) {
			String some = NLS.bind(Messages.DroppedFiles_some, kept, kept + failed.size());
			told.accept(NLS.bind(Messages.DroppedFiles_failed, some, names()));
			if (failed.stream().anyMatch(NotKept::unexpected)) {
				Failures.show(new MultiStatus(DroppedFiles.class, 0,
						failed.stream().map(file -> Status.error(file.words())).toArray(IStatus[]::new), lines(some),
						null));
			}
		}
		failed.clear();
		kept = 0;
	}

	private String names() {
		return failed.stream().map(file -> '\'' + file.name() + '\'').collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private String lines(String some) {
		String lines = failed.stream().limit(MOST_LINES).map(NotKept::words)
				.collect(Collectors.joining("\n", some + '\n', "")); //$NON-NLS-1$ //$NON-NLS-2$
		return failed.size() > MOST_LINES
				? lines + '\n' + NLS.bind(Messages.DroppedFiles_more, failed.size() - MOST_LINES)
				: lines;
	}

	private void keep(Path file, RecogniseFile.Kind kind) {
		String name = name(file);
		switch (kind) {
		case MAIL -> run(AddMail.ofFile(files.model(), order, files.recorder(), file), name);
		case OTHER -> run(new KeepFile(files.model(), order, files.recorder(), file, ""), name); //$NON-NLS-1$
		case SIGNABLE -> {
			Optional<Answer> answer = order.root() instanceof PortOrder known ? question.ask(known, name)
					: Optional.empty();
			if (answer.isEmpty()) {
				fail(new NotKept(name, NLS.bind(Messages.DroppedFiles_cancelled, name), false));
			} else {
				run(work(file, answer.get()), name);
			}
		}
		}
	}

	private Work<?, ?, Kept> work(Path file, Answer answer) {
		return switch (answer) {
		case Answer.Journal journal -> new KeepFile(files.model(), order, files.recorder(), file, ""); //$NON-NLS-1$
		case Answer.Signed signed -> new KeepSignedCopy(files.model(), order, files.recorder(), file, signed.date(),
				signed.signatory()).agreeing();
		};
	}

	private void run(Work<?, ?, Kept> work, String name) {
		files.runner().run(work, RunMode.asked(Messages.DroppedFiles_name), new Outcome<>(name, result -> {
			files.refresh();
			kept++;
			told.accept(words(name, result));
			next();
		}));
	}

	private void fail(NotKept file) {
		failed.add(file);
		told.accept(file.words());
		next();
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	private static String words(String name, Kept kept) {
		return Stream.concat(kept.added() ? Stream.of(NLS.bind(Messages.DroppedFiles_kept, name)) : Stream.of(),
				kept.remarks().stream()).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/**
	 * A file that was not kept.
	 *
	 * @param words      which one and why, for people
	 * @param unexpected whether it failed, where the user did not cancel it
	 */
	private record NotKept(String name, String words, boolean unexpected) {
	}

	/** Goes on with the next file where nothing comes of one. */
	private final class Outcome<R> implements Reply<R> {

		private final String name;
		private final Consumer<R> done;

		Outcome(String name, Consumer<R> done) {
			this.name = name;
			this.done = done;
		}

		@Override
		public void done(R result) {
			done.accept(result);
		}

		@Override
		public boolean failed(Throwable reason) {
			boolean known = reason instanceof CoreException;
			fail(new NotKept(name, NLS.bind(Messages.DroppedFiles_notKept, name,
					known ? reason.getLocalizedMessage() : Messages.DroppedFiles_log), true));
			// Of several, the user is told together in the end; a defect goes to the log as well.
			return known && several;
		}

		@Override
		public void dropped() {
			fail(new NotKept(name, NLS.bind(Messages.DroppedFiles_cancelled, name), false));
		}
	}
}
