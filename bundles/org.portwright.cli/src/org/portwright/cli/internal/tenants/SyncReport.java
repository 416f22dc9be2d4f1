package org.portwright.cli.internal.tenants;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.graph.DirectoryWarning;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Change;

/**
 * The report of a sync: how much was read and changed, what is gone, and what stays otherwise than Microsoft says.
 *
 * @param json whether the counts are one JSON document, and the rest goes to the error output
 * @param file the tenant
 */
record SyncReport(Console console, boolean json, Path file) {

	private static final int LONGEST = 200;

	/**
	 * The report as JSON.
	 *
	 * @param numbers those that the list of numbers has
	 * @param open    values that differ from Microsoft's and stay: the user typed them, or they identify the tenant
	 */
	private record Answer(int domains, int numbers, int added, int changed, int gone, List<Open> open,
			List<Warning> warnings) {
	}

	/**
	 * A value that Microsoft gives otherwise.
	 *
	 * @param id of the tenant, domain or number
	 */
	private record Open(String id, String field, String here, String there) {
	}

	/**
	 * A sentence about a part, such as why it was not read.
	 *
	 * @param whole whether the part was read to its end, so that what is not in it is gone
	 */
	private record Warning(String part, boolean whole, String message) {

		static Warning of(DirectoryReading reading, DirectoryWarning warning) {
			return new Warning(warning.part().name().toLowerCase(Locale.ROOT),
					reading.whole().contains(warning.part()), warning.message());
		}
	}

	void print(DirectoryReading reading, Accepted accepted) {
		if (json) {
			Json.print(console.out(), answer(reading, accepted));
		} else {
			console.out().println(MessageFormat.format(Messages.SyncCommand_read, file, reading.domains().size(),
					reading.listed(), accepted.added().size(), accepted.changedObjects(), accepted.gone()));
		}
		PrintWriter err = json ? console.err() : console.out();
		Set<String> kept = accepted.kept().stream().map(Entry::id).collect(Collectors.toSet());
		accepted.marked().stream().map(Entry::id).filter(id -> !kept.contains(id))
				.forEach(id -> err.println(NLS.bind(Messages.SyncCommand_marked, id)));
		accepted.removed().stream().map(Entry::id)
				.forEach(id -> err.println(NLS.bind(Messages.SyncCommand_removed, id)));
		accepted.kept().forEach(entry -> err.println(
				NLS.bind(Messages.SyncCommand_kept, entry.id(), entry.blocked().orElse("")))); //$NON-NLS-1$
		accepted.open().forEach(entry -> entry.changes().forEach(field -> err.println(open(entry, field))));
	}

	private static Answer answer(DirectoryReading reading, Accepted accepted) {
		List<Open> open = accepted.open().stream().flatMap(entry -> entry.changes().stream()
				.map(field -> new Open(entry.id(), field.label(), field.beforeText(), field.afterText()))).toList();
		return new Answer(reading.domains().size(), reading.listed(), accepted.added().size(),
				accepted.changedObjects(),
				accepted.gone(), open,
				reading.warnings().stream().map(warning -> Warning.of(reading, warning)).toList());
	}

	private String open(Entry entry, Change field) {
		Object where = entry.key().isOfList() ? entry.label() : file;
		return NLS.bind(Messages.SyncCommand_open,
				new Object[] { where, field.label(), shown(field.beforeText()), shown(field.afterText()) });
	}

	private static String shown(String value) {
		return value.isEmpty() ? Messages.SyncCommand_nothing
				: value.length() <= LONGEST ? value : value.substring(0, LONGEST) + '…';
	}
}
