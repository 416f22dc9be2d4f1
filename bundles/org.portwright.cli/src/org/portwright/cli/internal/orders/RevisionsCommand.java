package org.portwright.cli.internal.orders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.operations.Inputs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what the revisions of an order say differently, field by field. */
@Command
public final class RevisionsCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of(""); //$NON-NLS-1$

	public RevisionsCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/**
	 * The result as JSON.
	 *
	 * @param revisions   those that were handed in, oldest first
	 * @param differences each against the one before, and the latest against the order as it is now
	 */
	private record Answer(List<HandedIn> revisions, List<Difference> differences) {
	}

	/**
	 * A revision that was submitted.
	 *
	 * @param submitted  the day; empty where it is not known
	 * @param letter     the name of its letter in the folder beside the order; empty where none was kept
	 * @param signedCopy the name of the signed copy there; empty where none was kept
	 */
	private record HandedIn(int number, String submitted, String letter, String signedCopy) {
	}

	/** @param now whether the newer one is the order as it is now */
	private record Difference(int from, int to, boolean now, List<Changed> changed) {
	}

	private record Changed(String field, String label, String before, String after) {
	}

	@Override
	public Integer call() throws Exception {
		var session = new Session(settings, null);
		var order = (PortOrder) Inputs.openOrder(session.model(), file).root();
		List<RevisionDifference> differences = RevisionDifference.all(order);
		if (settings.json()) {
			Json.print(console.out(), new Answer(
					order.getRevisions().stream().map(RevisionsCommand::handedIn).toList(),
					differences.stream().map(RevisionsCommand::difference).toList()));
			return ExitCode.DONE;
		}
		if (order.getRevisions().isEmpty()) {
			console.out().println(Messages.RevisionsCommand_none);
		}
		for (Revision revision : order.getRevisions()) {
			console.out().println(submitted(revision)
					.map(day -> NLS.bind(Messages.RevisionsCommand_submitted, revision.getNumber(),
							WrittenDate.shown(day)))
					.orElse(NLS.bind(Messages.RevisionsCommand_unknownDay, revision.getNumber())));
			print(Messages.RevisionsCommand_letter, name(revision.getLetter()));
			print(Messages.RevisionsCommand_signedCopy, name(revision.getSignedCopy()));
		}
		differences.forEach(this::print);
		return ExitCode.DONE;
	}

	private static Optional<LocalDate> submitted(Revision revision) {
		return Optional.ofNullable(revision.getSubmitted());
	}

	private static HandedIn handedIn(Revision revision) {
		return new HandedIn(revision.getNumber(), submitted(revision).map(Object::toString).orElse(""), //$NON-NLS-1$
				name(revision.getLetter()), name(revision.getSignedCopy()));
	}

	private static String name(@Nullable KeptFile file) {
		return file == null || file.getName() == null ? "" : file.getName(); //$NON-NLS-1$
	}

	private void print(String what, String file) {
		if (!file.isEmpty()) {
			console.out().println("  " + NLS.bind(what, file)); //$NON-NLS-1$
		}
	}

	private static Difference difference(RevisionDifference difference) {
		return new Difference(difference.from(), difference.to(), difference.now(), difference.fields().stream()
				.map(field -> new Changed(field.path(), field.label(), field.before(), field.after())).toList());
	}

	private void print(RevisionDifference difference) {
		console.out().println();
		console.out().println(difference.now() ? NLS.bind(Messages.RevisionsCommand_now, difference.from())
				: NLS.bind(Messages.RevisionsCommand_between, difference.from(), difference.to()));
		if (difference.fields().isEmpty()) {
			console.out().println("  " + Messages.RevisionsCommand_same); //$NON-NLS-1$
		}
		for (RevisionDifference.Field field : difference.fields()) {
			console.out().println("  " + field.label()); //$NON-NLS-1$
			console.out().println("    " + NLS.bind(Messages.RevisionsCommand_field, said(field.before()), //$NON-NLS-1$
					said(field.after())));
		}
	}

	private static String said(String value) {
		return value.isEmpty() ? Messages.RevisionsCommand_empty : value;
	}
}
