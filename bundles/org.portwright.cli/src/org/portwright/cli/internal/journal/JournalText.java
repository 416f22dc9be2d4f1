package org.portwright.cli.internal.journal;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.journal.EntryAuthor;
import org.portwright.porting.journal.WrongEntries;

/** Prints entries of a journal in lines for people; days and times are those of the United Kingdom. */
@SuppressWarnings("nls")
final class JournalText {

	/** The lines below that of an entry begin where its date does. */
	private static final String INDENT = "     ";

	private final PortOrder order;
	private final WrongEntries wrong;
	private final PrintWriter out;

	JournalText(PortOrder order, PrintWriter out) {
		this.order = order;
		this.out = out;
		wrong = new WrongEntries(order);
	}

	/** @param number its place in the journal, from 1 on */
	void print(int number, JournalEntry entry) {
		out.println("%3d  ".formatted(number)
				+ Stream.of(JournalAnswer.shown(entry.getWhen(), entry.isDayOnly()), head(entry),
						EntryAuthor.of(order, entry), Objects.toString(entry.getSubject(), ""))
						.filter(part -> !part.isBlank()).collect(Collectors.joining("  ")));
		if (JournalAnswer.isStep(entry) && !entry.isSeen()) {
			out.println(INDENT + Messages.JournalCommand_notSeen);
		}
		if (wrong.isWrong(entry)) {
			out.println(INDENT + Messages.JournalText_corrected);
		}
		Objects.toString(entry.getText(), "").lines().forEach(line -> out.println(INDENT + line));
		entry.getFiles().forEach(file -> out.println(INDENT + NLS.bind(Messages.JournalCommand_file,
				new Object[] { file.getName(), file.getSize(), file.getSha256() })));
	}

	private static String head(JournalEntry entry) {
		String kind = Words.of(entry.getKind());
		return JournalAnswer.isStep(entry)
				? NLS.bind(Messages.JournalCommand_step,
						new Object[] { kind, Words.of(entry.getFrom()), Words.of(entry.getTo()) })
				: kind;
	}
}
