package org.portwright.cli.internal.journal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.SaveFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the journal of an order, and writes into it. */
@Command
@SuppressWarnings("nls")
public final class JournalCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of("");

	@Mixin
	private KeptAdditions kept = new KeptAdditions();

	@Mixin
	private SaidAdditions said = new SaidAdditions();

	public JournalCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public Integer call() throws Exception {
		var session = new Session(settings, null);
		ModelFile opened = Inputs.openOrder(session.model(), file);
		var order = (PortOrder) opened.root();
		List<JournalEntry> before = List.copyOf(order.getJournal());
		var writing = new WrittenOrder(session, settings, console, opened, settings.recorder(said.on()));
		boolean added;
		try {
			kept.write(writing, said.odd());
			said.write(writing);
			added = order.getJournal().size() > before.size();
			if (added) {
				settings.runner().run(new SaveFiles(session.model(), List.of(opened)));
			}
		} catch (CoreException | WrongUseException | RuntimeException e) {
			writing.takeBack(e);
			throw e;
		}
		answer(order, added || !writing.kept().isEmpty() ? before.size() : 0);
		StateRemark.of(session, opened).ifPresent(state -> StateRemark.print(state, file, console));
		return ExitCode.DONE;
	}

	/** @param first place of the first entry that is told */
	private void answer(PortOrder order, int first) {
		PrintWriter out = console.out();
		List<JournalEntry> entries = order.getJournal();
		if (settings.json()) {
			Json.print(out, JournalAnswer.of(order, first));
			return;
		}
		var text = new JournalText(order, out);
		for (int at = first; at < entries.size(); at++) {
			text.print(at + 1, entries.get(at));
		}
		if (entries.isEmpty()) {
			console.err().println(NLS.bind(Messages.JournalCommand_empty, file));
		}
	}
}
