package org.portwright.cli.internal;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.KeptFile;

/** An entry of a journal as JSON, and as text for people. What an entry does not have is {@code null}. */
@SuppressWarnings("nls")
record JournalAnswer(String id, @Nullable String when, @Nullable String recorded, @Nullable String who, String kind,
		@Nullable String from, @Nullable String to, @Nullable String subject, @Nullable String text,
		@Nullable String corrects, @Nullable String about, List<File> files) {

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
			.withZone(ZoneId.of("Europe/London"));

	/** A file that is kept beside the order, in the folder called like it. */
	record File(@Nullable String name, @Nullable String givenName, long size, @Nullable String sha256) {

		static File of(KeptFile file) {
			return new File(file.getName(), file.getGivenName(), file.getSize(), file.getSha256());
		}
	}

	static JournalAnswer of(JournalEntry entry) {
		boolean step = switch (entry.getKind()) {
		case STATE_CHANGE, CORRECTION -> true;
		default -> false;
		};
		return new JournalAnswer(Objects.toString(entry.getId(), ""), moment(entry.getWhen()),
				moment(entry.getRecorded()), entry.getWho(), entry.getKind().getLiteral(),
				step ? entry.getFrom().getLiteral() : null, step ? entry.getTo().getLiteral() : null,
				entry.getSubject(), entry.getText(), entry.getCorrects(), entry.getAbout(),
				entry.getFiles().stream().map(File::of).toList());
	}

	private static @Nullable String moment(@Nullable Instant moment) {
		return moment == null ? null : moment.toString();
	}

	/** Prints it in lines for people; the day and time are those of the United Kingdom. */
	void print(PrintWriter out) {
		String moment = when;
		String shown = moment == null ? "-" : SHOWN.format(Instant.parse(moment));
		String steps = from == null ? "" : from + " > " + to;
		out.println(String.join("  ", Stream.of(shown, kind, Objects.toString(who, ""), steps,
				Objects.toString(subject, "")).filter(part -> !part.isBlank()).toList()));
		Objects.toString(text, "").lines().forEach(line -> out.println("    " + line));
		files.forEach(file -> out.println(
				"    " + NLS.bind(Messages.JournalCommand_file,
						new Object[] { file.name(), file.size(), file.sha256() })));
	}
}
