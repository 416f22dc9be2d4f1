package org.portwright.porting.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;

/**
 * The changes of state in a journal: those that hold, and the entries that do not hold any more. A correction stands in
 * the place of the entry that it corrects; with a state that was wrong goes what was assumed on the way to it.
 */
public final class StateEntries {

	private final Map<String, JournalEntry> byId = new HashMap<>();
	private final List<Place> places = new ArrayList<>();
	private final Set<JournalEntry> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<HeldChange> held = new ArrayList<>();

	/** A change of state and what says it now. */
	private static final class Place {

		private final JournalEntry original;
		private JournalEntry entry;
		private JournalEntry dated;
		private OrderState from;

		private Place(JournalEntry entry) {
			original = entry;
			this.entry = entry;
			dated = entry;
			from = entry.getFrom();
		}

		/** A correction that was written down at once says nothing of the day. */
		private void becomes(JournalEntry correction) {
			entry = correction;
			if (correction.getRecorded() != null) {
				dated = correction;
			}
		}
	}

	private StateEntries(PortOrder order) {
		order.getJournal().forEach(entry -> byId.put(Typed.text(entry.getId()), entry));
		order.getJournal().forEach(this::read);
		number(order);
	}

	/** Reads the journal of an order. */
	public static StateEntries of(PortOrder order) {
		return new StateEntries(order);
	}

	/** The changes of state that hold, in the order of recording. */
	public List<HeldChange> held() {
		return Collections.unmodifiableList(held);
	}

	/** The change that led to the state that the order has by its journal. */
	public Optional<HeldChange> last() {
		return held.isEmpty() ? Optional.empty() : Optional.of(held.getLast());
	}

	/** Finds the change that an entry is about: the one that it says, or said before it was corrected. */
	public Optional<HeldChange> of(JournalEntry entry) {
		return held.stream().filter(change -> change.entry() == entry || change.original() == entry).findFirst();
	}

	/** Returns whether another entry stands for it, or it did not happen. */
	public boolean isWrong(JournalEntry entry) {
		return wrong.contains(entry);
	}

	private void read(JournalEntry entry) {
		if (entry.getKind() == JournalKind.STATE_CHANGE) {
			places.add(new Place(entry));
		} else if (entry.getKind() == JournalKind.CORRECTION) {
			Optional<JournalEntry> target = Optional.ofNullable(byId.get(Typed.text(entry.getCorrects())));
			if (target.isEmpty()) {
				ofState(entry);
			} else {
				places.stream().filter(place -> place.entry == target.get()).findFirst()
						.ifPresent(place -> correct(place, entry));
			}
		}
	}

	/** Files of before format 1.6 do not name what is corrected: it is what led to the state that was wrong. */
	private void ofState(JournalEntry correction) {
		if (!places.isEmpty() && places.getLast().entry.getTo() == correction.getFrom()) {
			correct(places.getLast(), correction);
		} else {
			places.add(new Place(correction));
		}
	}

	private void correct(Place place, JournalEntry correction) {
		if (correction.getTo() == place.entry.getTo()) {
			wrong.add(place.entry);
			place.becomes(correction);
			return;
		}
		int reached = reached(correction.getTo(), places.indexOf(place));
		if (reached >= 0 || correction.getTo() == OrderState.DRAFT) {
			takeBack(reached, correction);
		} else {
			wrong.add(place.entry);
			place.becomes(correction);
			dropUnseen(places.indexOf(place));
		}
	}

	/** The place before another one, in the same revision, that led to a state; -1 for none. */
	private int reached(OrderState state, int before) {
		for (int at = before - 1; at >= 0; at--) {
			OrderState to = places.get(at).entry.getTo();
			if (to == state) {
				return at;
			}
			if (to == OrderState.DRAFT) {
				return -1;
			}
		}
		return -1;
	}

	/** The order never left a state: what came after it did not happen. One that was assumed is seen by it. */
	private void takeBack(int reached, JournalEntry correction) {
		List<Place> after = places.subList(reached + 1, places.size());
		after.forEach(place -> wrong.add(place.entry));
		after.clear();
		if (reached >= 0 && (correction.getRecorded() != null || !places.get(reached).entry.isSeen())) {
			wrong.add(places.get(reached).entry);
			places.get(reached).becomes(correction);
		}
	}

	/** What lies on the way to a wrong state was assumed with it. */
	private void dropUnseen(int at) {
		Place place = places.get(at);
		int first = at;
		while (first > 0 && !places.get(first - 1).entry.isSeen()) {
			first--;
			place.from = places.get(first).from;
			wrong.add(places.get(first).entry);
		}
		places.subList(first, at).clear();
	}

	private void number(PortOrder order) {
		int revision = 1;
		for (Place place : places) {
			if (place.entry.getTo() == OrderState.DRAFT) {
				revision++;
			}
			held.add(new HeldChange(place.entry, place.original, place.dated, place.from, revision));
		}
		int shift = order.getRevision() - revision;
		if (shift != 0) {
			held.replaceAll(change -> new HeldChange(change.entry(), change.original(), change.dated(), change.from(),
					change.revision() + shift));
		}
	}
}
