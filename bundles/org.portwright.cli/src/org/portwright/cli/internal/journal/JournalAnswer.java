package org.portwright.cli.internal.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.porting.journal.EntryAuthor;
import org.portwright.porting.journal.WrongEntries;

/**
 * An entry of a journal as JSON, with codes. What an entry does not have is {@code null}.
 *
 * @param who       who did or said it; of a question who asked
 * @param corrected whether another entry stands for it, or it did not happen
 */
@SuppressWarnings("nls")
public record JournalAnswer(String id, @Nullable String when, @Nullable String recorded, @Nullable String who,
		String kind,
		@Nullable String from, @Nullable String to, @Nullable Boolean seen, @Nullable String subject,
		@Nullable String text, @Nullable String corrects, @Nullable String about, boolean corrected, List<File> files) {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");
	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
			.withZone(LONDON);

	/** A file that is kept beside the order, in the folder called like it. */
	record File(@Nullable String name, @Nullable String givenName, long size, @Nullable String sha256) {

		static File of(KeptFile file) {
			return new File(file.getName(), file.getGivenName(), file.getSize(), file.getSha256());
		}
	}

	/** @param first place of the first entry that is told */
	static List<JournalAnswer> of(PortOrder order, int first) {
		var wrong = new WrongEntries(order);
		return order.getJournal().stream().skip(first).map(entry -> of(order, entry, wrong)).toList();
	}

	private static JournalAnswer of(PortOrder order, JournalEntry entry, WrongEntries wrong) {
		boolean step = isStep(entry);
		String who = EntryAuthor.of(order, entry);
		return new JournalAnswer(Objects.toString(entry.getId(), ""),
				moment(entry.getWhen(), entry.isDayOnly()),
				moment(entry.getRecorded()), who.isEmpty() ? null : who, entry.getKind().getLiteral(),
				step ? entry.getFrom().getLiteral() : null, step ? entry.getTo().getLiteral() : null,
				step ? entry.isSeen() : null,
				entry.getSubject(), entry.getText(), entry.getCorrects(), entry.getAbout(),
				wrong.isWrong(entry), entry.getFiles().stream().map(File::of).toList());
	}

	private static @Nullable String moment(@Nullable Instant moment) {
		return moment == null ? null : moment.toString();
	}

	/** A moment as JSON has it: in UTC, or the day of the United Kingdom where no more is known. */
	public static @Nullable String moment(@Nullable Instant moment, boolean dayOnly) {
		return moment == null || !dayOnly ? moment(moment) : day(moment);
	}

	private static String day(Instant moment) {
		return LocalDate.ofInstant(moment, LONDON).toString();
	}

	/** A moment as it is listed, in the time of the United Kingdom. */
	public static String shown(@Nullable Instant moment, boolean dayOnly) {
		if (moment == null) {
			return "-";
		}
		return dayOnly ? day(moment) : SHOWN.format(moment);
	}

	/** Returns whether an entry is a change of state or its correction. */
	static boolean isStep(JournalEntry entry) {
		return entry.getKind() == JournalKind.STATE_CHANGE || entry.getKind() == JournalKind.CORRECTION;
	}
}
