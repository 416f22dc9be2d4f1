package org.portwright.phones.ui.internal.pairing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portwright.guides.Guide;
import org.portwright.ui.Contributions;

/** The phone of which the guide was opened or gone on with last. It belongs to the window's thread. */
public final class PhoneAtHand {

	private final Set<Runnable> listeners = new LinkedHashSet<>();
	private final Map<PhonePlace, Guide> sheets = new HashMap<>();
	private Optional<PhonePlace> place = Optional.empty();
	/** The key of the step that was skipped last, since one was noted. */
	private Optional<String> skipped = Optional.empty();

	/** That of the window. */
	public static PhoneAtHand ofWindow() {
		return Contributions.of(PhoneAtHand.class).getFirst();
	}

	/** Which it is; empty as long as no guide was opened. */
	public Optional<PhonePlace> place() {
		return place;
	}

	/** From now on it is this one. */
	public void take(PhonePlace next) {
		take(next, Optional.empty());
	}

	/** A step of its guide was skipped, which is in no file. */
	public void skip(PhonePlace at, String step) {
		take(at, Optional.of(step));
	}

	/** The key of the step that was skipped behind what is noted of a phone; empty if none was. */
	public Optional<String> skipped(PhonePlace of) {
		return place.filter(of::equals).flatMap(at -> skipped);
	}

	/** Its guide was opened with these steps, behind what is noted: after a start it is the phone at hand by that. */
	public void open(PhonePlace at, Guide sheet) {
		sheets.put(at, sheet);
		place = place.or(() -> Optional.of(at));
		if (place.equals(Optional.of(at))) {
			skipped = Optional.empty();
		}
		notifyListeners();
	}

	/** Returns the guide of a phone with the steps of its sheet; empty as long as none was opened. */
	public Optional<Guide> sheet(PhonePlace of) {
		return Optional.ofNullable(sheets.get(of));
	}

	private void take(PhonePlace next, Optional<String> step) {
		place = Optional.of(next);
		skipped = step;
		notifyListeners();
	}

	private void notifyListeners() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** From now on it hears which it is. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** It hears nothing any more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
