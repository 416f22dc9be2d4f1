package org.portwright.numbering.internal.text;

import java.util.Optional;
import java.util.function.Consumer;

import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.context.Context;
import org.portwright.numbering.internal.context.OwnRow;
import org.portwright.numbering.internal.context.Passage;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.tokens.TokenStream;
import org.portwright.numbering.internal.withdrawals.Withdrawal;

/** Takes the numbers that are read, as far as no word and no row of a table takes them back. */
final class Intake {

	private final TokenStream stream;
	private final Context context;
	private final Findings findings;
	private final Withdrawal withdrawal = new Withdrawal();
	private final Passage passage;

	Intake(TokenStream stream, Context context, Findings findings) {
		this.stream = stream;
		this.context = context;
		this.findings = findings;
		passage = new Passage(findings);
	}

	Findings findings() {
		return findings;
	}

	Withdrawal withdrawal() {
		return withdrawal;
	}

	Passage passage() {
		return passage;
	}

	/** Takes what is read, as far as no word takes it back. */
	void take(Consumer<Findings> reading) {
		passage.goOn();
		if (withdrawal.isActive()) {
			var found = new Findings();
			reading.accept(found);
			findings.withdraw(found);
			withdrawal.use();
			passage.say(found.sightings().isEmpty() ? 0 : passage.latest());
			return;
		}
		int before = findings.sightings().size();
		Optional<Place> related = context.columns().related();
		reading.accept(findings);
		if (findings.sightings().size() == before) {
			// What was refused has no ends that follow it.
			passage.say(0);
			return;
		}
		int own = OwnRow.rest(stream, findings.sightings().getLast().range().count());
		if (own > 0) {
			context.advance(stream, own);
		} else if (Withdrawal.follows(stream, 0) || context.columns().isRefused(stream)) {
			findings.withdrawLast();
			withdrawal.endWithSentence();
		} else {
			context.columns().unanswered(stream)
					.ifPresent(heading -> findings.remarkFrom(before, Kind.UNDECIDED, heading));
			related.ifPresent(heading -> findings.remarkFrom(before, Kind.RELATED, heading));
		}
	}
}
