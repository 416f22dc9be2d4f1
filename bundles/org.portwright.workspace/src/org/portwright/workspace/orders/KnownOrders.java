package org.portwright.workspace.orders;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was worked out before of orders that have not changed since. It may be used by any thread.
 *
 * @param <T> what is worked out of each order
 */
public final class KnownOrders<T> {

	private final Map<Path, Kept<T>> kept = new ConcurrentHashMap<>();

	/**
	 * What was worked out.
	 *
	 * @param state tells the state of the order
	 */
	private record Kept<T>(Object state, JudgedBy by, T result) {
	}

	/** What was worked out of an order in this state. */
	Optional<T> of(OrderEntry entry, Object state, JudgedBy by) {
		return Optional.ofNullable(kept.get(entry.path()))
				.filter(known -> known.state().equals(state) && known.by().equals(by)).map(Kept::result);
	}

	/** Keeps what was worked out of an order in this state. */
	void keep(OrderEntry entry, Object state, JudgedBy by, T result) {
		kept.put(entry.path(), new Kept<>(state, by, result));
	}
}
