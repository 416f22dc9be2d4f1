package org.portwright.porting.internal.rules.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.dates.LastMove;
import org.portwright.porting.dates.PossibleDates;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;
import org.portwright.porting.written.WrittenDate;

/**
 * A confirmed or requested date on which a copper line has ended: with the PSTN, or when the provider moves it to IP.
 * Silent while the technology of the line is not known, and for a line on IP.
 */
@SuppressWarnings("nls")
public final class DateAfterLineEnds implements Rule<CheckedOrder> {

	private static final String AFTER_PSTN_END = "DATE_AFTER_PSTN_END";
	private static final Reads READS = new Reads(PossibleDates.READS)
			.and(Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE);

	@Override
	public List<String> codes() {
		return List.of(AFTER_PSTN_END);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public Set<Fact> facts() {
		return PossibleDates.FACTS;
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (!order.open()) {
			return;
		}
		Optional<LocalDate> confirmed = order.confirmed();
		if (confirmed.isPresent()) {
			check(order, order.order(), Literals.PORT_ORDER__FOC_DATE, confirmed.get(), report);
			return;
		}
		@Nullable
		LocalDate requested = order.loa().getRequestedDate();
		if (requested != null) {
			check(order, order.loa(), Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE, requested, report);
		}
	}

	private static void check(CheckedOrder order, Identified object, EAttribute field, LocalDate date,
			Report report) {
		Optional<LastMove> found = PossibleDates.of(order).lastMove().filter(move -> WorkingDays.counts(date));
		if (found.isEmpty()) {
			return;
		}
		LastMove last = found.get();
		report.judged(AFTER_PSTN_END, object, field);
		if (date.isAfter(last.date())) {
			boolean confirmed = field == Literals.PORT_ORDER__FOC_DATE;
			boolean gone = order.draft() && date.isBefore(order.context().today());
			ProblemBuilder.of(AFTER_PSTN_END, Severity.WARNING, object, field).value(date.toString()).judgement()
					.report(RuleTexts.message(AFTER_PSTN_END,
							gone ? "gone" : last.isPassed() ? "passed" : confirmed ? "confirmed" : "",
							List.of(WrittenDate.shown(date), confirmed ? last.reason() : last.words())), report);
		}
	}
}
