package org.portwright.ui.proposals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Judgement;

/**
 * The ticks of the entries of a proposal, by their place in it. The window's thread changes them; a job may read them.
 */
final class Ticks {

	private final List<Entry> entries;
	private final BitSet ticked = new BitSet();

	/** Ticks what is ticked from the start. */
	Ticks(Proposal proposal) {
		entries = proposal.entries();
		for (int entry = 0; entry < entries.size(); entry++) {
			ticked.set(entry, entries.get(entry).isTicked());
		}
	}

	synchronized boolean isTicked(int entry) {
		return ticked.get(entry);
	}

	/** Returns whether there is an entry at a place that can be ticked. */
	boolean canBeTicked(int entry) {
		return entry < entries.size() && entries.get(entry).blocked().isEmpty();
	}

	/** Ticks those entries that can be ticked, or takes the ticks away. */
	synchronized void tick(IntStream places, boolean tick) {
		places.forEach(entry -> ticked.set(entry, tick && canBeTicked(entry)));
	}

	/** Returns the entries that are ticked. */
	synchronized List<Entry> taken() {
		List<Entry> taken = new ArrayList<>(ticked.cardinality());
		ticked.stream().forEach(entry -> taken.add(entries.get(entry)));
		return taken;
	}

	/** Returns whether a value would be replaced that the user typed, or one that identifies an object. */
	boolean takesConflict() {
		return taken().stream().anyMatch(entry -> entry.judgement() == Judgement.CONFLICT);
	}
}
