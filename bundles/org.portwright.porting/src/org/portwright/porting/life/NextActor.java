package org.portwright.porting.life;

import org.portwright.model.RejectedBy;
import org.portwright.model.words.Words;
import org.portwright.porting.internal.texts.Messages;

/** Who has to do something next, so that an order goes on. */
@SuppressWarnings("nls")
public enum NextActor {
	/** Whoever looks after the order. */
	YOU("you"),
	/** The gaining side. */
	MICROSOFT("microsoft"),
	/** The provider that has the numbers. */
	LOSING_PROVIDER("losingProvider"),
	/** The order is at its end. */
	NOBODY("nobody");

	private final String code;

	NextActor(String code) {
		this.code = code;
	}

	/** The name used in JSON. */
	public String code() {
		return code;
	}

	/** What people call it. */
	public String label() {
		return switch (this) {
		case YOU -> Messages.NextActor_you;
		case MICROSOFT -> Words.of(RejectedBy.MICROSOFT);
		case LOSING_PROVIDER -> Messages.NextActor_losingProvider;
		case NOBODY -> Messages.NextActor_nobody;
		};
	}
}
