package org.portwright.porting.ui.internal.kept;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.kept.SignedCopyQuestion.Answer;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.AddMail;
import org.portwright.workspace.kept.KeepFile;
import org.portwright.workspace.kept.KeepSignedCopy;
import org.portwright.workspace.kept.Kept;
import org.portwright.workspace.kept.RecogniseFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.work.Work;

/**
 * Keeps files that were dropped on an order, one after the other: a mail goes into the journal, of a PDF or a picture
 * it is asked whether it is the signed letter, anything else is kept and noted.
 */
public final class DroppedFiles {

	private final EngagementFiles files;
	private final ModelFile order;
	private final Consumer<String> told;
	private final SignedCopyQuestion question;
	private final Deque<Path> waiting = new ArrayDeque<>();

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

	/** Keeps them. */
	public void keep(List<Path> dropped) {
		waiting.addAll(dropped);
		next();
	}

	/** Takes a text into the journal: as the mail that it is the copy or the source of, otherwise as a note. */
	public void paste(String text) {
		run(AddMail.pasted(files.model(), order, files.recorder(), text), Messages.DroppedFiles_pasted);
	}

	private void next() {
		if (waiting.isEmpty()) {
			return;
		}
		Path file = waiting.remove();
		files.runner().run(new RecogniseFile(file), Way.shown(Messages.DroppedFiles_name),
				kind -> keep(file, kind));
	}

	private void keep(Path file, RecogniseFile.Kind kind) {
		String name = String.valueOf(file.getFileName());
		switch (kind) {
		case MAIL -> run(AddMail.ofFile(files.model(), order, files.recorder(), file), name);
		case OTHER -> run(new KeepFile(files.model(), order, files.recorder(), file, ""), name); //$NON-NLS-1$
		case SIGNABLE -> {
			Optional<Answer> answer = order.root() instanceof PortOrder known ? question.ask(known, name)
					: Optional.empty();
			if (answer.isEmpty()) {
				next();
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
				signed.signatory());
		};
	}

	private void run(Work<?, ?, Kept> work, String name) {
		files.runner().run(work, Way.asked(Messages.DroppedFiles_name), kept -> {
			files.refresh();
			told.accept(NLS.bind(Messages.DroppedFiles_kept, name) + remarks(kept));
			next();
		});
	}

	private static String remarks(Kept kept) {
		return kept.remarks().isEmpty() ? "" : ' ' + String.join(" ", kept.remarks()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
