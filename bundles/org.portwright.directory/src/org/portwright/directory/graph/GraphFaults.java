package org.portwright.directory.graph;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.words.Words;

/**
 * What of a list could not be read although all its pages came.
 *
 * @param unread        entry by entry
 * @param absent        the fields that entries leave out although others give them, at the first such entry
 * @param contradicting keys of entries that came more than once and said something else each time
 * @param repeated      how many entries came again
 * @param came          how many entries came
 * @param said          how many there are, as Microsoft says; 0 if it does not
 * @param ended         whether Microsoft said that these are all
 */
record GraphFaults(List<Unread> unread, List<Unread> absent, Set<String> contradicting, int repeated, int came,
		long said, boolean ended) {

	private static final int NAMED = 5;
	private static final int LONGEST = 60;

	/** Copies the collections. */
	GraphFaults {
		unread = List.copyOf(unread);
		absent = List.copyOf(absent);
		contradicting = new TreeSet<>(contradicting);
	}

	/**
	 * What of one entry could not be read.
	 *
	 * @param page    from 1
	 * @param entry   of the page, from 1
	 * @param refused what is no number, or no name, as it is spelt
	 * @param fields  whose values could not be read
	 */
	record Unread(int page, int entry, List<String> refused, Set<EAttribute> fields) {

		/** The same, of these fields alone. */
		Unread only(Set<EAttribute> some) {
			return new Unread(page, entry, refused, fields.stream().filter(some::contains).collect(Collectors.toSet()));
		}

		String inWords() {
			String what = Stream
					.concat(refused.stream().map(GraphFaults::shown), fields.stream().map(Words::of).sorted())
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
			return MessageFormat.format(Messages.GraphFaults_entry, page, entry, what);
		}
	}

	/** Whether the list is all that there is, and each entry of it is known. */
	boolean isWhole() {
		return unread.stream().allMatch(entry -> entry.refused().isEmpty()) && repeated == 0 && ended
				&& came >= said;
	}

	/** What is to be told of a part. */
	List<DirectoryWarning> warnings(DirectoryPart part) {
		List<String> words = new ArrayList<>();
		if (!unread.isEmpty()) {
			words.add(NLS.bind(isWhole() ? Messages.GraphFaults_values : Messages.GraphFaults_unread, part.inWords(),
					some(unread.stream().map(Unread::inWords).toList())));
		}
		if (!absent.isEmpty()) {
			words.add(NLS.bind(Messages.GraphFaults_absent, part.inWords(),
					some(absent.stream().map(Unread::inWords).toList())));
		}
		if (!contradicting.isEmpty()) {
			words.add(NLS.bind(Messages.GraphFaults_contradicting, part.inWords(), some(List.copyOf(contradicting))));
		} else if (repeated > 0) {
			words.add(MessageFormat.format(Messages.GraphFaults_moved, part.inWords(), repeated));
		}
		if (came < said) {
			words.add(MessageFormat.format(Messages.GraphFaults_fewer, part.inWords(), came, said));
		} else if (!ended) {
			words.add(MessageFormat.format(Messages.GraphFaults_withoutEnd, part.inWords(), came));
		}
		return words.stream().map(message -> new DirectoryWarning(part, message, true)).toList();
	}

	/** The first of several, and how many more there are. */
	static String some(List<String> all) {
		String named = String.join("; ", all.subList(0, Math.min(NAMED, all.size()))); //$NON-NLS-1$
		return all.size() > NAMED ? MessageFormat.format(Messages.GraphFaults_more, named, all.size() - NAMED) : named;
	}

	/** What somebody sent, short enough for a sentence. */
	private static String shown(String spelt) {
		if (spelt.isEmpty()) {
			return Messages.GraphFaults_nothing;
		}
		return spelt.length() <= LONGEST ? spelt : spelt.substring(0, LONGEST) + '…';
	}
}
