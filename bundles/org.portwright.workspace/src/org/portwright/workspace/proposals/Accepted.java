package org.portwright.workspace.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.portwright.workspace.ModelFile;

/**
 * The parts of a proposal that are taken, and those that are left.
 *
 * @param proposal all that could be taken
 * @param added    the new objects that are taken
 * @param changed  the changes that are taken
 * @param marked   the objects that are marked as gone
 * @param removed  the objects that are removed
 * @param kept     the objects that were ticked to be removed, and must not be
 * @param open     the changes that are left, so that the file keeps its own values
 * @param outdated what was ticked, and is not so any more since a file changed meanwhile
 */
public record Accepted(Proposal proposal, List<Entry> added, List<Entry> changed, List<Entry> marked,
		List<Entry> removed, List<Entry> kept, List<Entry> open, List<Entry> outdated) {

	/** Copies the lists. */
	public Accepted {
		added = List.copyOf(added);
		changed = List.copyOf(changed);
		marked = List.copyOf(marked);
		removed = List.copyOf(removed);
		kept = List.copyOf(kept);
		open = List.copyOf(open);
		outdated = List.copyOf(outdated);
	}

	/** Divides a proposal by a choice. */
	static Accepted of(Proposal proposal, Choice choice) {
		List<Entry> added = new ArrayList<>();
		List<Entry> changed = new ArrayList<>();
		List<Entry> marked = new ArrayList<>();
		List<Entry> removed = new ArrayList<>();
		List<Entry> kept = new ArrayList<>();
		List<Entry> open = new ArrayList<>();
		for (Entry entry : proposal.entries()) {
			boolean wanted = choice.takes(entry);
			boolean taken = wanted && entry.blocked().isEmpty();
			switch (entry.kind()) {
			case ADDED -> addIf(taken, added, entry);
			case CHANGED -> (taken ? changed : open).add(entry);
			case GONE -> {
				addIf(taken, removed, entry);
				addIf(wanted && !taken, kept, entry);
				addIf(!taken && entry.isNewlyGone() && choice.isShown(entry), marked, entry);
			}
			}
		}
		return new Accepted(proposal, added, changed, marked, removed, kept, open, choice.outdated(proposal));
	}

	private static void addIf(boolean condition, List<Entry> entries, Entry entry) {
		if (condition) {
			entries.add(entry);
		}
	}

	/** Returns how many objects change; a root counts as one with its parts. */
	public int changedObjects() {
		record Changed(ModelFile file, String holder, String id) {
		}
		return (int) changed.stream().map(Entry::key)
				.map(key -> new Changed(key.file(), key.isOfList() ? String.valueOf(key.holder()) : "", key.id())) //$NON-NLS-1$
				.distinct().count();
	}

	/** Returns how many objects are marked as gone or removed. */
	public int gone() {
		return marked.size() + removed.size();
	}

	/** Returns all entries that change the model. */
	public Stream<Entry> taken() {
		return Stream.of(added, changed, marked, removed).flatMap(List::stream);
	}
}
