package org.portwright.porting.internal.rules.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Conversion;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.written.WrittenDate;

/**
 * Numbers get another usage only once the port is complete (domain facts D6). The cut-over is the confirmed date,
 * before there is one the requested date.
 */
@SuppressWarnings("nls")
public final class ConversionTooEarly implements Rule<CheckedOrder> {

	private static final String TOO_EARLY = "CONVERSION_TOO_EARLY";

	@Override
	public List<String> codes() {
		return List.of(TOO_EARLY);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__FOC_DATE, Literals.PORT_ORDER__FOC_TIME,
				Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE, Literals.LETTER_OF_AUTHORIZATION__REQUESTED_TIME,
				Literals.PORT_ORDER__CONVERSIONS, Literals.CONVERSION__PLANNED_DATE,
				Literals.CONVERSION__PLANNED_TIME, Literals.CONVERSION__USAGE, Literals.CONVERSION__DONE);
	}

	@Override
	public void check(CheckedOrder checked, Report report) {
		PortOrder order = checked.order();
		boolean confirmed = checked.confirmed().isPresent();
		LocalDate date = confirmed ? order.getFocDate() : order.getLoa().getRequestedDate();
		LocalTime time = confirmed ? order.getFocTime() : order.getLoa().getRequestedTime();
		if (date == null || !checked.open()) {
			return;
		}
		List<Conversion> planned = order.getConversions().stream().filter(conversion -> conversion.getDone() == null
				&& conversion.getUsage() != NumberUsage.USER && conversion.getPlannedDate() != null).toList();
		if (!planned.isEmpty()) {
			report.judged(TOO_EARLY, order, Literals.PORT_ORDER__CONVERSIONS);
		}
		for (Conversion conversion : planned) {
			if (isEarlier(conversion.getPlannedDate(), conversion.getPlannedTime(), date, time)) {
				ProblemBuilder.of(TOO_EARLY, Severity.ERROR, conversion, Literals.CONVERSION__PLANNED_DATE)
						.value(conversion.getPlannedDate().toString())
						.report(NLS.bind(Messages.ConversionTooEarly_message,
								WrittenDate.shown(conversion.getPlannedDate()), WrittenDate.shown(date)),
								report);
			}
		}
	}

	private static boolean isEarlier(LocalDate planned, @Nullable LocalTime plannedTime, LocalDate date,
			@Nullable LocalTime time) {
		if (planned.isAfter(date)) {
			return false;
		}
		return planned.isBefore(date) || plannedTime != null && time != null && plannedTime.isBefore(time);
	}
}
