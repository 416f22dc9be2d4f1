package org.portwright.workspace.proposals;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.portwright.workspace.proposals.Entry.Identity;
import org.portwright.workspace.proposals.Proposal.Judgement;

/**
 * The entries of a proposal that the user wants. It is asked again, of a new proposal, when the model has changed
 * meanwhile; of an entry that only the new one has nothing was chosen, so it is left.
 */
public final class Choice {

	private final Predicate<Entry> taken;
	private final Optional<Set<Identity>> shown;
	private final Map<Identity, Entry> ticked;

	private Choice(Predicate<Entry> taken, Optional<Set<Identity>> shown, Map<Identity, Entry> ticked) {
		this.taken = taken;
		this.shown = shown;
		this.ticked = ticked;
	}

	/**
	 * Chooses what is ticked from the start.
	 *
	 * @param also entries that are judged so are taken, too
	 */
	public static Choice usual(Judgement... also) {
		Set<Judgement> more = Set.of(also);
		return new Choice(entry -> entry.isTicked() || more.contains(entry.judgement()), Optional.empty(), Map.of());
	}

	/**
	 * Chooses what the user ticked.
	 *
	 * @param proposal that the user saw
	 * @param ticked   entries of it
	 */
	public static Choice of(Proposal proposal, Collection<Entry> ticked) {
		Map<Identity, Entry> wanted = new LinkedHashMap<>();
		ticked.forEach(entry -> wanted.put(entry.identity(), entry));
		return new Choice(entry -> wanted.containsKey(entry.identity()),
				Optional.of(proposal.entries().stream().map(Entry::identity).collect(Collectors.toSet())), wanted);
	}

	/** Returns whether an entry is taken; of an object that is gone, whether it is removed. */
	boolean takes(Entry entry) {
		return taken.test(entry);
	}

	/** Returns whether the user saw an entry. */
	boolean isShown(Entry entry) {
		return shown.map(all -> all.contains(entry.identity())).orElse(true);
	}

	/** Returns the entries that the user ticked and that a later proposal does not have. */
	List<Entry> outdated(Proposal now) {
		if (ticked.isEmpty()) {
			return List.of();
		}
		Set<Identity> there = now.entries().stream().map(Entry::identity).collect(Collectors.toSet());
		return ticked.entrySet().stream().filter(each -> !there.contains(each.getKey())).map(Map.Entry::getValue)
				.toList();
	}
}
