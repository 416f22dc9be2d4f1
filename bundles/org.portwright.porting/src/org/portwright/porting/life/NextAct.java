package org.portwright.porting.life;

import java.util.List;
import java.util.Optional;

import org.portwright.model.OrderState;

/**
 * Something to do now with an order.
 *
 * @param label  what a button says
 * @param state  the state that it records, of an act that records one
 * @param field  path of the field that it is about, of an act that leads to one
 * @param whyNot why it cannot be done yet; empty where it can
 */
public record NextAct(Kind kind, String label, Optional<OrderState> state, Optional<String> field,
		Optional<Obstacle> whyNot) {

	/** What kind of act it is. */
	@SuppressWarnings("nls")
	public enum Kind {
		/** The state that was reached is recorded. */
		RECORD_STATE("recordState"),
		/** A rejection is recorded, with its reasons, and the state where the order is not rejected yet. */
		RECORD_REJECTION("recordRejection"),
		/** A field is filled in. */
		ENTER_FIELD("enterField"),
		/** The pack is made. */
		MAKE_PACK("makePack"),
		/** An open question is answered. */
		ANSWER_QUESTION("answerQuestion"),
		/** Microsoft is asked what became of the order. */
		ASK_MICROSOFT("askMicrosoft"),
		/** The losing side is put on notice (domain facts D8). */
		OVERRIDE_REQUEST("overrideRequest"),
		/** The usages that the numbers arrived with are compared with those wanted. */
		PLAN_CONVERSIONS("planConversions"),
		/** A rejected or cancelled order becomes a draft again, as the next revision. */
		NEW_REVISION("newRevision");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The name used in JSON. */
		public String code() {
			return code;
		}
	}

	/**
	 * What is in the way of an act.
	 *
	 * @param text   says it, with what to do
	 * @param places the fields to mend, the first first; none where it is not about fields
	 */
	public record Obstacle(String text, List<Place> places) {

		/** Copies the list. */
		public Obstacle {
			places = List.copyOf(places);
		}
	}

	/**
	 * A field to lead to.
	 *
	 * @param label what it is called
	 * @param path  its path from the order
	 */
	public record Place(String label, String path) {
	}

	static NextAct of(Kind kind, String label) {
		return new NextAct(kind, label, Optional.empty(), Optional.empty(), Optional.empty());
	}

	NextAct to(OrderState reached) {
		return new NextAct(kind, label, Optional.of(reached), field, whyNot);
	}

	NextAct at(String path) {
		return new NextAct(kind, label, state, Optional.of(path), whyNot);
	}

	NextAct heldUpBy(Optional<Obstacle> obstacle) {
		return new NextAct(kind, label, state, field, obstacle);
	}
}
