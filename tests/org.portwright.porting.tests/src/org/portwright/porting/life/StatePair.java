package org.portwright.porting.life;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.portwright.model.OrderState;

/**
 * What the design says of one state following another, a row of {@code state-pairs.txt}.
 *
 * @param skipped what was not seen between a recordable pair
 * @param reason  why it is refused; empty where it is not
 */
record StatePair(OrderState from, OrderState to, Kind kind, List<OrderState> skipped, String reason) {

	enum Kind {
		STEP, RECORDABLE, REFUSED
	}

	/** The whole table, in its order. */
	static List<StatePair> all() throws IOException {
		try (InputStream in = StatePair.class.getResourceAsStream("state-pairs.txt")) {
			if (in == null) {
				throw new IOException("state-pairs.txt is not there");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> of(line.split(" ")))
					.toList();
		}
	}

	/** The way that the order went: its old state, what was skipped, its new state. */
	List<OrderState> way() {
		List<OrderState> way = new ArrayList<>(List.of(from));
		way.addAll(skipped);
		way.add(to);
		return way;
	}

	private static StatePair of(String... row) {
		Kind kind = switch (row[2]) {
		case "step" -> Kind.STEP;
		case "recordable" -> Kind.RECORDABLE;
		case "refused" -> Kind.REFUSED;
		default -> throw new IllegalArgumentException(String.join(" ", row));
		};
		String rest = row.length > 3 ? row[3] : "";
		return new StatePair(state(row[0]), state(row[1]), kind,
				kind == Kind.RECORDABLE && !rest.equals("-") ? Stream.of(rest.split(",")).map(StatePair::state).toList()
						: List.of(),
				kind == Kind.REFUSED ? rest : "");
	}

	private static OrderState state(String literal) {
		OrderState state = OrderState.get(literal);
		if (state == null) {
			throw new IllegalArgumentException(literal);
		}
		return state;
	}

	@Override
	public String toString() {
		return from + " → " + to;
	}
}
