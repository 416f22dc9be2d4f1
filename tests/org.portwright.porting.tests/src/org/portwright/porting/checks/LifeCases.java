package org.portwright.porting.checks;

import static org.portwright.porting.checks.Innocents.on;
import static org.portwright.porting.checks.Judged.not;
import static org.portwright.porting.checks.Judged.of;
import static org.portwright.porting.checks.Orders.underWay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portwright.model.AcceptedProblem;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.model.paths.Blank;
import org.portwright.porting.checks.Innocents.Innocent;

/** Orders under way with conversions, and with the notice of a Porting Override. */
final class LifeCases {

	private static final String ALERT = "OVERRIDE_ALERT_DAY";
	private static final String IMPLAUSIBLE = "DAY_IMPLAUSIBLE";
	private static final LocalDate TOMORROW = Orders.TODAY.plusDays(1);
	private static final Instant MOMENT = Instant.parse("2026-11-04T09:00:00Z");
	private static final int DAY = 24 * 60 * 60;
	private static final String FIELD = "overrideAlert";

	private LifeCases() {
	}

	private static Consumer<PortOrder> alert(OrderState state, LocalDate day) {
		return order -> underWay(order, state).setOverrideAlert(day);
	}

	private static FaultCase future(String field, Consumer<PortOrder> change) {
		return FaultCase.warning(IMPLAUSIBLE, field, "2026-11-04", "in the future: today is Tuesday 3 November 2026",
				change);
	}

	private static Rejection rejection(PortOrder order) {
		underWay(order, OrderState.REJECTED);
		var rejection = (Rejection) Blank.of(Literals.REJECTION, "r1");
		rejection.setCode("06");
		order.getRejections().add(rejection);
		return rejection;
	}

	private static Question question(PortOrder order) {
		underWay(order, OrderState.CONTACTING_CARRIER);
		var question = (Question) Blank.of(Literals.QUESTION, "q1");
		order.getQuestions().add(question);
		return question;
	}

	private static <T extends EObject> T add(PortOrder order, EReference list, String id) {
		@SuppressWarnings("unchecked")
		var parts = (List<EObject>) order.eGet(list);
		@SuppressWarnings("unchecked")
		var part = (T) Blank.of(list.getEReferenceType(), id);
		parts.add(part);
		return part;
	}

	private static JournalEntry mail(PortOrder order, String id) {
		JournalEntry entry = add(order, Literals.PORT_ORDER__JOURNAL, id);
		entry.setKind(JournalKind.MAIL);
		entry.setWhen(MOMENT);
		return entry;
	}

	/** What the program writes has such days, too: files are changed by hand, and clocks are wrong. */
	static List<FaultCase> recorded() {
		return List.of(future("journal[j1].when", order -> mail(order, "j1")),
				future("journal[j1].recorded", order -> {
					mail(order, "j1").setWhen(null);
					order.getJournal().getFirst().setRecorded(MOMENT);
				}),
				FaultCase.warning(IMPLAUSIBLE, "journal[j1].when", "1970-01-01",
						"before the year 2000. Correct the entry", order -> mail(order, "j1").setWhen(Instant.EPOCH)),
				future("conversions[v0].done", order -> Orders
						.conversion(underWay(order, OrderState.TRANSFER_APPROVED), Orders.FOC).setDone(MOMENT)),
				future("acceptedProblems[a1].when",
						order -> LifeCases.<AcceptedProblem>add(order, Literals.PORT_ORDER__ACCEPTED_PROBLEMS, "a1")
								.setWhen(MOMENT)),
				future("revisions[n1].submitted",
						order -> LifeCases
								.<Revision>add(underWay(order, OrderState.PROCESSING), Literals.PORT_ORDER__REVISIONS,
										"n1")
								.setSubmitted(TOMORROW)));
	}

	static List<FaultCase> faults() {
		return List.of(
				FaultCase.warning(ALERT, FIELD, "2026-11-04", "in the future: today is Tuesday 3 November 2026",
						alert(OrderState.CONTACTING_CARRIER, TOMORROW)),
				FaultCase.warning(ALERT, FIELD, "2026-11-02", "before the submission on Tuesday 3 November 2026",
						alert(OrderState.CONTACTING_CARRIER, Orders.TODAY.minusDays(1))),
				FaultCase.warning(IMPLAUSIBLE, "loa.migrationDate", "0001-01-01",
						"before the year 2000. Enter the right day",
						order -> order.getLoa().setMigrationDate(LocalDate.of(1, 1, 1))),
				future("loa.signature.date", order -> order.getLoa().getSignature().setDate(TOMORROW)),
				FaultCase.error("STATE_UNKNOWN", "rejections[r1].causes", "uk.77", "choose another value",
						order -> rejection(order).getCauses().addAll(List.of("uk.06", "uk.77", "uk.77"))),
				future("rejections[r1].date", order -> rejection(order).setDate(TOMORROW)),
				future("questions[q1].asked", order -> question(order).setAsked(TOMORROW)),
				future("questions[q1].answered", order -> question(order).setAnswered(TOMORROW)));
	}

	static List<Innocent> innocents() {
		return List.of(on(ALERT, "on the day of the submission", alert(OrderState.NOT_MOVED, Orders.TODAY)),
				on(ALERT, "before a submission whose day is assumed", order -> {
					alert(OrderState.CONTACTING_CARRIER, Orders.TODAY.minusDays(1)).accept(order);
					order.setSubmissionDateAssumed(true);
				}), on(ALERT, "completed", alert(OrderState.COMPLETED, TOMORROW)),
				on("STATE_UNKNOWN", "a documented reason",
						order -> rejection(order).getCauses().add("microsoft.freeze")),
				on(IMPLAUSIBLE, "signed today", order -> order.getLoa().getSignature().setDate(Orders.TODAY)),
				on(IMPLAUSIBLE, "answered today", order -> question(order).setAnswered(Orders.TODAY)),
				on(IMPLAUSIBLE, "a mail of tomorrow, corrected", order -> {
					mail(order, "j1");
					JournalEntry correction = mail(order, "j2");
					correction.setWhen(MOMENT.minusSeconds(DAY));
					correction.setCorrects("j1");
				}), on(IMPLAUSIBLE, "to move tomorrow", order -> order.getLoa().setRequestedDate(TOMORROW)));
	}

	static List<Judged> judged() {
		return List.of(
				of("CONVERSION_TOO_EARLY", "conversions",
						order -> Orders.conversion(underWay(order, OrderState.TRANSFER_APPROVED),
								Orders.FOC.plusDays(1))),
				of(ALERT, FIELD, alert(OrderState.CONTACTING_CARRIER, Orders.TODAY)),
				of(IMPLAUSIBLE, "", order -> order.getLoa().getSignature().setDate(Orders.TODAY)));
	}

	static List<Judged> unjudged() {
		return List.of(not(ALERT, "no notice", order -> underWay(order, OrderState.CONTACTING_CARRIER)),
				not(IMPLAUSIBLE, "no day", order -> {
					order.getLoa().getSignature().setDate(null);
					order.setSubmissionDate(null);
				}), not(ALERT, "ended", alert(OrderState.CANCELLED, TOMORROW)));
	}
}
