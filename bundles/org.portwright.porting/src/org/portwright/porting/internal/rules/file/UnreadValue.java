package org.portwright.porting.internal.rules.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.copies.UnreadValues;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.Links;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * The file of the order says what cannot be taken: it refers to what is not there, or gives a listed value that this
 * version does not know. The order is judged as if it said nothing, so that has to be said.
 */
@SuppressWarnings("nls")
public final class UnreadValue implements Rule<CheckedOrder> {

	private static final String BROKEN = "REFERENCE_BROKEN";
	static final String UNKNOWN = "STATE_UNKNOWN";
	private static final Set<EStructuralFeature> READS = reads(Literals.PORT_ORDER, new HashSet<>(),
			new HashSet<>(Set.of(Literals.REJECTION__CAUSES)));

	@Override
	public List<String> codes() {
		return List.of(BROKEN, UNKNOWN);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return READS;
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.REFERENCES);
	}

	/** Listed values, references, and the lists whose elements may have them. */
	static Set<EStructuralFeature> reads(EClass type, Set<EClass> seen, Set<EStructuralFeature> reads) {
		if (seen.add(type)) {
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				if (feature instanceof EReference part && part.isContainment()) {
					reads(part.getEReferenceType(), seen, reads);
				}
				if (feature instanceof EReference || feature.getEType() instanceof EEnum) {
					reads.add(feature);
				}
			}
		}
		return reads;
	}

	@Override
	public void check(CheckedOrder checked, Report report) {
		PortOrder order = checked.order();
		checked.context().brokenReferences()
				.forEach((reference, text) -> report(order, reference, text, report));
		check(order, report);
		boolean refers = !checked.links().equals(Links.NONE);
		TreeIterator<EObject> parts = order.eAllContents();
		while (parts.hasNext()) {
			if (parts.next() instanceof Identified part) {
				check(part, report);
				refers = refers || refers(part);
			}
		}
		report.judged(UNKNOWN, order);
		if (refers) {
			report.judged(BROKEN, order);
		}
	}

	private static boolean refers(Identified part) {
		for (EReference reference : part.eClass().getEAllReferences()) {
			if (!reference.isContainment() && part.eIsSet(reference)) {
				return true;
			}
		}
		return false;
	}

	private static void check(Identified object, Consumer<Problem> problems) {
		UnreadValues.of(object).forEach((feature, text) -> report(object, feature, text, problems));
		if (object instanceof Rejection rejection) {
			rejection.getCauses().stream().filter(code -> RejectionCauses.find(code).isEmpty()).distinct()
					.forEach(code -> report(object, Literals.REJECTION__CAUSES, code, problems));
		}
	}

	private static void report(Identified object, EStructuralFeature feature, String text,
			Consumer<Problem> problems) {
		String code = feature instanceof EReference ? BROKEN : UNKNOWN;
		ProblemBuilder.of(code, Severity.ERROR, object, feature).value(text)
				.report(NLS.bind(message(feature), text), problems);
	}

	private static String message(EStructuralFeature feature) {
		if (feature == Literals.PORT_ORDER__STATE) {
			return Messages.UnreadValue_state;
		}
		if (!(feature instanceof EReference reference)) {
			return Messages.UnreadValue_value;
		}
		return Literals.MODEL_ROOT.isSuperTypeOf(reference.getEReferenceType()) ? Messages.UnreadValue_file
				: Messages.UnreadValue_part;
	}
}
