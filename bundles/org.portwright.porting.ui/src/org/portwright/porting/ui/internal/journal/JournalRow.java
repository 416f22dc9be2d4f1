package org.portwright.porting.ui.internal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.kept.KeptContent;

/**
 * A row of the journal.
 *
 * @param id     of what it shows: an entry, a rejection or an accepted problem
 * @param when   when it happened; what has no date was first
 * @param shown  the same for people
 * @param kind   what it is, for people
 * @param who    who did, said or recorded it; may be empty
 * @param text   what happened
 * @param more   what else is known of it, a paragraph each
 * @param wrong  whether another entry corrects it
 * @param paths  paths by which problems and dates lead to it
 * @param action what can be done with it
 * @param files  what is kept with it
 */
record JournalRow(String id, Instant when, String shown, String kind, String who, String text, List<String> more,
		boolean wrong, List<String> paths, Action action, List<KeptContent> files) {

	/** Nobody sees these, or they turn the direction of writing: what is called so could look like something else. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]"); //$NON-NLS-1$

	/** What can be done with a row. */
	enum Action {
		/** Nothing: it is corrected elsewhere. */
		NONE,
		/** It can be corrected. */
		CORRECT,
		/** It is a question that nobody has answered; it can be corrected, too. */
		ANSWER
	}

	/** Copies the lists. */
	JournalRow {
		more = List.copyOf(more);
		paths = List.copyOf(paths);
		files = List.copyOf(files);
	}

	/** Without files. */
	JournalRow(String id, Instant when, String shown, String kind, String who, String text, List<String> more,
			boolean wrong, List<String> paths, Action action) {
		this(id, when, shown, kind, who, text, more, wrong, paths, action, List.of());
	}

	/** What the columns show. */
	List<String> texts() {
		return List.of(shown, kind, who, summary().replaceAll("\\s+", " ").strip()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Of a file that was kept without a word about it, its name is all that happened. */
	private String summary() {
		return text.isBlank() ? files.stream().map(JournalRow::words).collect(Collectors.joining(", ")) : text; //$NON-NLS-1$
	}

	/** All that is known, for the detail beside the table. */
	String details() {
		Stream<String> kept = files.isEmpty() ? Stream.of()
				: Stream.of(NLS.bind(Messages.JournalRows_files,
						files.stream().map(JournalRow::words).collect(Collectors.joining("\n")))); //$NON-NLS-1$
		return Stream.of(Stream.of(text), more.stream(), kept).flatMap(parts -> parts).filter(part -> !part.isBlank())
				.collect(Collectors.joining("\n\n")); //$NON-NLS-1$
	}

	/** What a kept file was called, and how it is called where it lies. */
	static String words(KeptContent file) {
		String name = seen(file.name());
		String given = seen(file.givenName());
		return given.isEmpty() || given.equals(name) ? name : NLS.bind(Messages.JournalRows_file, given, name);
	}

	/** A name with a sign for each character that nobody sees. */
	static String seen(String name) {
		return UNSEEN.matcher(name).replaceAll("\uFFFD"); //$NON-NLS-1$
	}

	/** Whether all of some words, in lower case, are somewhere in it. */
	boolean has(List<String> words) {
		String all = (String.join("\n", texts()) + '\n' + details()).toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return words.stream().allMatch(all::contains);
	}

	/** Whether a path leads to it. */
	boolean isAt(String path) {
		return paths.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + '.'));
	}

	/** The question that it is, if it waits for an answer. */
	Optional<String> unanswered() {
		return action == Action.ANSWER ? paths.stream().findFirst() : Optional.empty();
	}
}
