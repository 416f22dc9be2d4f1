package org.portwright.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.AddMail;
import org.portwright.workspace.kept.KeepFile;
import org.portwright.workspace.kept.KeepSignedCopy;
import org.portwright.workspace.kept.Kept;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.work.Work;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the journal of an order, and adds notes, mails and files to it. */
@Command
@SuppressWarnings("nls")
final class JournalCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of("");

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

	JournalCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public Integer call() throws Exception {
		var session = new Session(settings, null);
		ModelFile order = Inputs.openOrder(session.model(), file);
		List<Work<?, ?, Kept>> wanted = wanted(session, order);
		List<String> added = new ArrayList<>();
		for (Work<?, ?, Kept> work : wanted) {
			Kept kept = settings.runner().run(work);
			kept.remarks().forEach(console.err()::println);
			added.add(kept.entry());
		}
		if (!wanted.isEmpty()) {
			settings.runner().run(new SaveFiles(session.model(), List.of(order)));
		}
		answer((PortOrder) order.root(), added);
		return ExitCode.DONE;
	}

	private List<Work<?, ?, Kept>> wanted(Session session, ModelFile order) throws WrongUseException {
		Recorder recorder = settings.recorder();
		List<Work<?, ?, Kept>> wanted = new ArrayList<>();
		String text = add;
		if (text != null) {
			wanted.add(AddMail.pasted(session.model(), order, recorder,
					TextArgument.read(List.of(text), console)));
		}
		mails.forEach(mail -> wanted.add(AddMail.ofFile(session.model(), order, recorder, mail)));
		files.forEach(kept -> wanted.add(new KeepFile(session.model(), order, recorder, kept, "")));
		Path copy = signed;
		String by = signedBy;
		LocalDate on = signedOn;
		if (copy != null && by != null && on != null) {
			wanted.add(new KeepSignedCopy(session.model(), order, recorder, copy, on, by));
		} else if (copy != null || by != null || on != null) {
			throw new WrongUseException(Messages.JournalCommand_signed);
		}
		return wanted;
	}

	private void answer(PortOrder order, List<String> added) {
		PrintWriter out = console.out();
		List<JournalEntry> entries = order.getJournal().stream()
				.filter(entry -> added.isEmpty() || added.contains(entry.getId())).toList();
		if (settings.json()) {
			Json.print(out, entries.stream().map(JournalAnswer::of).toList());
			return;
		}
		entries.forEach(entry -> JournalAnswer.print(entry, out));
		if (entries.isEmpty()) {
			console.err().println(NLS.bind(Messages.JournalCommand_empty, file));
		}
	}
}
