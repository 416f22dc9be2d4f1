package org.portwright.porting.facts;

import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PhoneNumber;

/**
 * How a tenant holds a number. The words are Graph's {@code numberType} and {@code portInStatus}, which exports write
 * with capital letters (domain facts B).
 */
@SuppressWarnings("nls")
public enum Holding {
	/** By Direct Routing or Operator Connect: the number is with another provider still. */
	HYBRID,
	/** A port has its date, and the number is not live yet. */
	ARRIVING,
	/** A port of the number is completed. */
	ARRIVED,
	/** Any other way, also one that nobody said. */
	HELD;

	private static final Set<String> HYBRID_TYPES = Set.of("directrouting", "operatorconnect");
	private static final String DATE_CONFIRMED = "firmordercommitmentaccepted";

	private static final String COMPLETED = "completed";

	/** Returns whether Microsoft names the progress of a port. */
	boolean isOfPort() {
		return this == ARRIVING || this == ARRIVED;
	}

	static Holding of(PhoneNumber number) {
		if (HYBRID_TYPES.contains(folded(number.getNumberType()))) {
			return HYBRID;
		}
		return switch (folded(number.getPortInStatus())) {
		case DATE_CONFIRMED -> ARRIVING;
		case COMPLETED -> ARRIVED;
		default -> HELD;
		};
	}

	private static String folded(@Nullable String word) {
		return word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
	}
}
