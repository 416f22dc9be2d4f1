package org.portwright.porting.internal.rules.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Identified;
import org.portwright.model.JournalEntry;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.Subject;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.journal.PastDays;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;
import org.portwright.porting.written.WrittenDate;

/**
 * A day on which something happened, or since which it holds, is not one to come, and none is before the year 2000. The
 * notice of an override has a rule of its own.
 *
 * @param <S> what has such days
 */
@SuppressWarnings("nls")
public final class ImplausibleDay<S extends Subject> implements Rule<S> {

	private static final String CODE = "DAY_IMPLAUSIBLE";

	private final Set<? extends EStructuralFeature> past;
	private final Set<EStructuralFeature> declared;
	/** The days and parts of each class, in the order of the model. */
	private final Map<EClass, List<EStructuralFeature>> fields;

	/**
	 * @param past  the days that have come
	 * @param any   those that may be to come
	 * @param parts the parts that have the days, or have parts that do
	 */
	private ImplausibleDay(Set<? extends EStructuralFeature> past, Set<? extends EStructuralFeature> any,
			Set<EReference> parts) {
		this.past = past;
		Set<EStructuralFeature> judged = Stream.of(past, any, parts).flatMap(Set::stream)
				.collect(Collectors.toUnmodifiableSet());
		fields = judged.stream().sorted(Comparator.comparing(EStructuralFeature::getFeatureID))
				.collect(Collectors.groupingBy(EStructuralFeature::getEContainingClass));
		declared = parts.contains(Literals.PORT_ORDER__JOURNAL)
				? Stream.concat(judged.stream(), Stream.of(Literals.JOURNAL_ENTRY__CORRECTS))
						.collect(Collectors.toUnmodifiableSet())
				: judged;
	}

	/** That of orders. */
	public static Rule<CheckedOrder> ofOrders() {
		return new ImplausibleDay<>(PastDays.OF_ORDERS,
				Set.of(Literals.LETTER_OF_AUTHORIZATION__MIGRATION_DATE, Literals.PORT_ORDER__FOC_DATE,
						Literals.PORT_ORDER__CONTRACT_END_DATE),
				Set.of(Literals.PORT_ORDER__LOA, Literals.LETTER_OF_AUTHORIZATION__SIGNATURE,
						Literals.PORT_ORDER__REJECTIONS, Literals.PORT_ORDER__QUESTIONS,
						Literals.PORT_ORDER__REVISIONS, Literals.PORT_ORDER__CONVERSIONS,
						Literals.PORT_ORDER__JOURNAL, Literals.PORT_ORDER__ACCEPTED_PROBLEMS));
	}

	/** That of tenants. */
	public static Rule<CheckedTenant> ofTenants() {
		return new ImplausibleDay<>(PastDays.OF_TENANTS, Set.of(),
				Set.of(Literals.TENANT__PHONE_ACCESS, Literals.TENANT__DOMAINS, Literals.TENANT__PHONE_NUMBERS,
						Literals.TENANT__PHONES, Literals.PHONE__SIGN_INS, Literals.PHONE_SIGN_IN__STEPS,
						Literals.TENANT__PROVENANCE));
	}

	@Override
	public List<String> codes() {
		return List.of(CODE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return declared;
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.TODAY);
	}

	@Override
	public void check(S subject, Report report) {
		Set<String> corrected = subject.root() instanceof PortOrder order ? corrected(order) : Set.of();
		if (check(subject.root(), corrected, subject.context().today(), report)) {
			report.judged(CODE, subject.root());
		}
	}

	/** The entries of the journal that others correct: their days are known to be wrong, or explained. */
	private static Set<String> corrected(PortOrder order) {
		return order.getJournal().stream().map(entry -> Typed.text(entry.getCorrects()))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Returns whether there is such a day. */
	private boolean check(Identified object, Set<String> corrected, LocalDate today, Report report) {
		boolean judged = false;
		for (EStructuralFeature feature : fields.getOrDefault(object.eClass(), List.of())) {
			if (feature instanceof EReference) {
				for (EObject part : objects(object.eGet(feature))) {
					judged |= check((Identified) part, corrected, today, report);
				}
			} else {
				Optional<LocalDate> day = PastDays.of(object.eGet(feature));
				judged |= day.isPresent();
				day.filter(given -> !(object instanceof JournalEntry entry) || !corrected.contains(entry.getId()))
						.ifPresent(given -> check(object, feature, given, today, report));
			}
		}
		return judged;
	}

	private void check(Identified object, EStructuralFeature feature, LocalDate day, LocalDate today, Report report) {
		String text = PastDays.isEarly(day) ? "early" : past.contains(feature) && day.isAfter(today) ? "future" : "";
		if (!text.isEmpty()) {
			// The journal is never changed: a further entry corrects it.
			String key = object instanceof JournalEntry ? text + "Entry" : text;
			ProblemBuilder.of(CODE, Severity.WARNING, object, feature).value(day.toString()).report(
					RuleTexts.message(CODE, key, List.of(WrittenDate.shown(day), WrittenDate.shown(today))),
					report);
		}
	}

	private static List<EObject> objects(Object value) {
		return value instanceof List<?> list ? list.stream().map(EObject.class::cast).toList()
				: Stream.ofNullable((EObject) value).toList();
	}
}
