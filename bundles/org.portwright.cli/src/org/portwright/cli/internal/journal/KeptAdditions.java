package org.portwright.cli.internal.journal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.cli.internal.call.OddDayAnswer;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.workspace.kept.AddMail;
import org.portwright.workspace.kept.KeepFile;
import org.portwright.workspace.kept.KeepSignedCopy;

import picocli.CommandLine.Option;

/** The notes, mails and files that a call adds to a journal. */
@SuppressWarnings("nls")
final class KeptAdditions {

	@Option(names = "--add", paramLabel = "TEXT", descriptionKey = "add")
	private @Nullable String add;

	@Option(names = "--mail", paramLabel = "MESSAGE", descriptionKey = "mail")
	private List<Path> mails = List.of();

	@Option(names = "--keep", paramLabel = "DOCUMENT", descriptionKey = "keep")
	private List<Path> files = List.of();

	@Option(names = "--signed", paramLabel = "FILE", descriptionKey = "signed")
	private @Nullable Path signed;

	@Option(names = "--signed-by", paramLabel = "NAME", descriptionKey = "signedBy")
	private @Nullable String signedBy;

	@Option(names = "--signed-on", paramLabel = "DATE", descriptionKey = "signedOn")
	private @Nullable LocalDate signedOn;

	/** Adds them in the model. */
	void write(WrittenOrder to, OddDayAnswer odd) throws CoreException, WrongUseException {
		Path copy = signed;
		String by = signedBy;
		LocalDate on = signedOn;
		boolean all = copy != null && by != null && on != null;
		if (!all && (copy != null || by != null || on != null)) {
			throw new WrongUseException(Messages.JournalCommand_signed);
		}
		String text = add;
		if (text != null) {
			to.keep(AddMail.pasted(to.session().model(), to.file(), to.recorder(), to.text(text)));
		}
		for (Path mail : mails) {
			to.keep(AddMail.ofFile(to.session().model(), to.file(), to.recorder(), mail));
		}
		for (Path kept : files) {
			to.keep(new KeepFile(to.session().model(), to.file(), to.recorder(), kept, ""));
		}
		if (copy != null && by != null && on != null) {
			var keep = new KeepSignedCopy(to.session().model(), to.file(), to.recorder(), copy, on, by);
			odd.run(() -> to.keep(keep), () -> to.keep(keep.agreeing()), to.console());
		}
	}
}
