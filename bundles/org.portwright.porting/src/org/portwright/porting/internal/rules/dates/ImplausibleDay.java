package org.portwright.porting.internal.rules.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.Subject;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.texts.RuleTexts;
import org.portwright.porting.written.WrittenDate;

/**
 * A day on which something happened, or since which it holds, is not one to come, and no day of an order is before the
 * year 2000. The notice of an override has a rule of its own.
 *
 * @param <S> what has such days
 */
@SuppressWarnings("nls")
public final class ImplausibleDay<S extends Subject> implements Rule<S> {

	private static final String CODE = "DAY_IMPLAUSIBLE";

	/** Days before it are slips, such as a year of two digits. */
	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	private final Set<EStructuralFeature> past;
	private final Set<EStructuralFeature> any;
	private final Set<EReference> parts;

	/**
	 * @param past  the days that have come
	 * @param any   those that may be to come
	 * @param parts the parts that have the days, or have parts that do
	 */
	private ImplausibleDay(Set<EStructuralFeature> past, Set<EStructuralFeature> any, Set<EReference> parts) {
		this.past = past;
		this.any = any;
		this.parts = parts;
	}

	/** That of orders. */
	public static Rule<CheckedOrder> ofOrders() {
		return new ImplausibleDay<>(
				Set.of(Literals.SIGNATURE__DATE, Literals.PORT_ORDER__SUBMISSION_DATE, Literals.REJECTION__DATE,
						Literals.QUESTION__ASKED, Literals.QUESTION__ANSWERED),
				Set.of(Literals.LETTER_OF_AUTHORIZATION__MIGRATION_DATE, Literals.PORT_ORDER__FOC_DATE,
						Literals.PORT_ORDER__CONTRACT_END_DATE),
				Set.of(Literals.PORT_ORDER__LOA, Literals.LETTER_OF_AUTHORIZATION__SIGNATURE,
						Literals.PORT_ORDER__REJECTIONS, Literals.PORT_ORDER__QUESTIONS));
	}

	/** That of tenants. */
	public static Rule<CheckedTenant> ofTenants() {
		return new ImplausibleDay<>(
				Set.of(Literals.PHONE_ACCESS__SIP_DEVICES_CALLING_SINCE,
						Literals.PHONE_ACCESS__TRUSTED_ADDRESSES_SINCE),
				Set.of(),
				Set.of(Literals.TENANT__PHONE_ACCESS));
	}

	@Override
	public List<String> codes() {
		return List.of(CODE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Stream.of(past, any, parts).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.TODAY);
	}

	@Override
	public void check(S subject, Report report) {
		if (check(subject.root(), subject.context().today(), report)) {
			report.judged(CODE, subject.root());
		}
	}

	/** Returns whether there is such a day. */
	private boolean check(Identified object, LocalDate today, Report report) {
		boolean judged = false;
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if ((past.contains(feature) || any.contains(feature)) && object.eGet(feature) instanceof LocalDate day) {
				judged = true;
				String text = day.isBefore(FIRST) ? "early"
						: past.contains(feature) && day.isAfter(today) ? "future" : "";
				if (!text.isEmpty()) {
					ProblemBuilder.of(CODE, Severity.WARNING, object, feature).value(day.toString()).report(RuleTexts
							.message(CODE, text, List.of(WrittenDate.shown(day), WrittenDate.shown(today))), report);
				}
			} else if (parts.contains(feature)) {
				for (EObject part : objects(object.eGet(feature))) {
					judged |= check((Identified) part, today, report);
				}
			}
		}
		return judged;
	}

	private static List<EObject> objects(Object value) {
		return value instanceof List<?> list ? list.stream().map(EObject.class::cast).toList()
				: Stream.ofNullable((EObject) value).toList();
	}
}
