package org.portwright.porting.ui.internal.overview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.words.Words;
import org.portwright.porting.life.NextAct;
import org.portwright.porting.life.NextActor;
import org.portwright.porting.life.OrderStanding;
import org.portwright.porting.life.RejectionTold;
import org.portwright.porting.ui.internal.overview.Part.Look;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/** Puts into parts where an order stands. The words are those of the standing; what they are about is said here. */
final class StandingParts {

	/** More fields than this are a matter of the letter itself, which has its own summary. */
	private static final int MOST_PLACES = 5;

	private StandingParts() {
	}

	/**
	 * The state, who acts next, and what is waited for.
	 *
	 * @param now the time of day in Europe/London
	 */
	static List<Part<Target>> state(OrderStanding standing, LocalDate today, LocalTime now) {
		List<Part<Target>> parts = new ArrayList<>();
		parts.add(Part.words(Look.HEADING, Words.of(standing.state())));
		if (!standing.adminCentreStatus().isEmpty()) {
			parts.add(Part.words(Look.PLAIN, NLS.bind(Messages.Standing_status, standing.adminCentreStatus())));
		}
		addNote(parts, standing.hint());
		if (!standing.lineEnd().isEmpty()) {
			parts.add(Part.words(Look.WARNING, standing.lineEnd()));
		}
		addPlain(parts, standing.cheer());
		parts.add(Part.words(Look.TITLE, actor(standing.actor())));
		addPlain(parts, standing.waitingFor());
		addTimes(parts, standing);
		standing.lastCancel().ifPresent(moment -> {
			parts.add(Part.words(Look.TITLE, moment.kind().label()));
			parts.add(Part.words(Look.PLAIN, Countdown.words(moment, today, now)));
			if (!standing.confirmed()) {
				parts.add(Part.words(Look.NOTE, Messages.Standing_notConfirmed));
			}
		});
		standing.rejected().ifPresent(told -> addRejection(parts, told));
		return parts;
	}

	private static void addRejection(List<Part<Target>> parts, RejectionTold told) {
		parts.add(Part.words(Look.TITLE, Messages.Standing_rejected));
		addPlain(parts, told.said());
		told.causes().forEach(cause -> addPlain(parts, cause));
		told.hints().forEach(hint -> addNote(parts, hint));
	}

	private static void addPlain(List<Part<Target>> parts, String text) {
		if (!text.isEmpty()) {
			parts.add(Part.words(Look.PLAIN, text));
		}
	}

	private static void addNote(List<Part<Target>> parts, String text) {
		if (!text.isEmpty()) {
			parts.add(Part.words(Look.NOTE, text));
		}
	}

	private static String actor(NextActor actor) {
		return switch (actor) {
		case YOU -> Messages.Standing_you;
		case MICROSOFT, LOSING_PROVIDER -> NLS.bind(Messages.Standing_acts, actor.label());
		case NOBODY -> Messages.Standing_nobody;
		};
	}

	private static void addTimes(List<Part<Target>> parts, OrderStanding standing) {
		Optional<String> until = standing.until().map(WrittenDate::shown).map(day -> standing.untilTime()
				.map(time -> NLS.bind(Messages.Countdown_at, day, time)).orElse(day));
		standing.since().map(WrittenDate::shown)
				.ifPresent(since -> parts.add(Part.words(Look.PLAIN, NLS.bind(Messages.Standing_since, since))));
		until.ifPresent(day -> parts.add(standing.overdue()
				? Part.words(Look.WARNING, NLS.bind(Messages.Standing_overdue, day))
				: Part.words(Look.PLAIN, NLS.bind(Messages.Standing_until, day))));
		addNote(parts, standing.untilReason());
	}

	/** What to do now; what cannot be done yet says why, and leads to what is in the way. */
	static List<Part<Target>> acts(OrderStanding standing) {
		List<Part<Target>> parts = new ArrayList<>();
		standing.proposed().ifPresent(proposal -> addPlain(parts, proposal.text()));
		standing.proposedAct().ifPresent(act -> parts.add(Part.to(Look.BUTTON, act.label(), new Target.Doing(act))));
		if (standing.next().isEmpty()) {
			parts.add(Part.words(Look.PLAIN, Messages.Acts_none));
		}
		for (NextAct act : standing.next()) {
			act.whyNot().ifPresentOrElse(obstacle -> addHeldUp(parts, act, obstacle),
					() -> parts.add(Part.to(Look.BUTTON, act.label(), new Target.Doing(act))));
		}
		return parts;
	}

	private static void addHeldUp(List<Part<Target>> parts, NextAct act, NextAct.Obstacle obstacle) {
		parts.add(Part.to(Look.HELD_UP, act.label(), obstacle.places().isEmpty() ? new Target.Doing(act)
				: new Target.Field(obstacle.places().getFirst().path())));
		parts.add(Part.words(Look.NOTE, obstacle.text()));
		obstacle.places().stream().limit(MOST_PLACES)
				.forEach(place -> parts.add(Part.to(Look.LINK, place.label(), new Target.Field(place.path()))));
		int more = obstacle.places().size() - MOST_PLACES;
		if (more > 0) {
			parts.add(Part.words(Look.NOTE, NLS.bind(Messages.Acts_more, more)));
		}
	}

	/** What the state means, and what callers and users notice of it. */
	static List<Part<Target>> meaning(OrderStanding standing) {
		List<Part<Target>> parts = new ArrayList<>();
		addPlain(parts, standing.explained());
		if (!standing.noticed().isEmpty()) {
			parts.add(Part.words(Look.TITLE, Messages.Meaning_noticed));
			addPlain(parts, standing.noticed());
		}
		return parts;
	}
}
