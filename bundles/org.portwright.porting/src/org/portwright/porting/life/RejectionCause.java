package org.portwright.porting.life;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portwright.model.RejectedBy;
import org.portwright.model.words.Words;
import org.portwright.porting.internal.texts.Messages;

/**
 * A documented reason for which orders are rejected. What is in no source is none: it stays in the words of whoever
 * rejected the order.
 *
 * @param code        the name used in files and JSON, such as {@code uk.06}
 * @param carrierCode the code of the UK industry, of a reason that has one, such as {@code 06}
 * @param mender      who can mend it
 * @param fields      paths of the fields that it is about, the likeliest first; none where the order has no such field
 * @param source      where it is documented
 * @param asOf        the day, month or year that the source is of or was seen
 */
public record RejectionCause(String code, Optional<String> carrierCode, Mender mender, List<String> fields,
		String source, String asOf) {

	/** Copies the list. */
	public RejectionCause {
		fields = List.copyOf(fields);
	}

	/** Who can mend what an order was rejected for. */
	@SuppressWarnings("nls")
	public enum Mender {
		/** Whoever writes the order, from the bill. */
		YOU("you"),
		/** The customer, with the losing provider. */
		CUSTOMER("customer"),
		/** The gaining side, that sends the order on. */
		MICROSOFT("microsoft");

		private final String code;

		Mender(String code) {
			this.code = code;
		}

		/** The name used in reference data and JSON. */
		public String code() {
			return code;
		}

		/** Says who mends it. */
		public String label() {
			return switch (this) {
			case YOU -> NextActor.YOU.label();
			case CUSTOMER -> Messages.Mender_customer;
			case MICROSOFT -> Words.of(RejectedBy.MICROSOFT);
			};
		}

		static Mender of(String code) {
			return Stream.of(values()).filter(mender -> mender.code.equals(code)).findFirst()
					.orElseThrow(() -> new IllegalStateException(code));
		}
	}

	/** What people call the reason. */
	public String label() {
		return RejectionCauses.text(code);
	}

	/** What to do about it. */
	public String advice() {
		return RejectionCauses.text(code + ".advice"); //$NON-NLS-1$
	}
}
