package org.portwright.cli.internal;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.KeptFile;
import org.portwright.model.words.Words;

/**
 * An entry of a journal as JSON, with codes; beside it, the same as text for people. What an entry does not have is
 * {@code null}.
 */
@SuppressWarnings("nls")
record JournalAnswer(String id, @Nullable String when, @Nullable String recorded, @Nullable String who, String kind,
		@Nullable String from, @Nullable String to, @Nullable Boolean seen, @Nullable String subject,
		@Nullable String text, @Nullable String corrects, @Nullable String about, List<File> files) {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");
	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
			.withZone(LONDON);

	/** What stands below the line of an entry begins where its date does. */
	private static final String INDENT = "     ";

	/** A file that is kept beside the order, in the folder called like it. */
	record File(@Nullable String name, @Nullable String givenName, long size, @Nullable String sha256) {

		static File of(KeptFile file) {
			return new File(file.getName(), file.getGivenName(), file.getSize(), file.getSha256());
		}
	}

	static JournalAnswer of(JournalEntry entry) {
		boolean step = isStep(entry);
		return new JournalAnswer(Objects.toString(entry.getId(), ""),
				moment(entry.getWhen(), entry.isDayOnly()),
				moment(entry.getRecorded()), entry.getWho(), entry.getKind().getLiteral(),
				step ? entry.getFrom().getLiteral() : null, step ? entry.getTo().getLiteral() : null,
				step ? entry.isSeen() : null,
				entry.getSubject(), entry.getText(), entry.getCorrects(), entry.getAbout(),
				entry.getFiles().stream().map(File::of).toList());
	}

	private static @Nullable String moment(@Nullable Instant moment) {
		return moment == null ? null : moment.toString();
	}

	/** A moment as JSON has it: in UTC, or the day of the United Kingdom where no more is known. */
	static @Nullable String moment(@Nullable Instant moment, boolean dayOnly) {
		return moment == null || !dayOnly ? moment(moment) : day(moment);
	}

	private static String day(Instant moment) {
		return LocalDate.ofInstant(moment, LONDON).toString();
	}

	/** A moment as it is listed, in the time of the United Kingdom. */
	static String shown(@Nullable Instant moment, boolean dayOnly) {
		if (moment == null) {
			return "-";
		}
		return dayOnly ? day(moment) : SHOWN.format(moment);
	}

	/**
	 * Prints an entry in lines for people, in words; the day and time are those of the United Kingdom.
	 *
	 * @param number its place in the journal, from 1 on
	 */
	static void print(int number, JournalEntry entry, PrintWriter out) {
		out.println("%3d  ".formatted(number) + Stream.of(shown(entry.getWhen(), entry.isDayOnly()), head(entry),
				Objects.toString(entry.getWho(), ""), Objects.toString(entry.getSubject(), ""))
				.filter(part -> !part.isBlank()).collect(Collectors.joining("  ")));
		if (isStep(entry) && !entry.isSeen()) {
			out.println(INDENT + Messages.JournalCommand_notSeen);
		}
		Objects.toString(entry.getText(), "").lines().forEach(line -> out.println(INDENT + line));
		entry.getFiles().forEach(file -> out.println(INDENT + NLS.bind(Messages.JournalCommand_file,
				new Object[] { file.getName(), file.getSize(), file.getSha256() })));
	}

	private static String head(JournalEntry entry) {
		String kind = Words.of(entry.getKind());
		return isStep(entry)
				? NLS.bind(Messages.JournalCommand_step,
						new Object[] { kind, Words.of(entry.getFrom()), Words.of(entry.getTo()) })
				: kind;
	}

	private static boolean isStep(JournalEntry entry) {
		return entry.getKind() == JournalKind.STATE_CHANGE || entry.getKind() == JournalKind.CORRECTION;
	}
}
