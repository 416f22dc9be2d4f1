package org.portwright.porting.internal.rules.preparation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Evidence;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.FeaturePath.Target;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * What the order says is what the bill says: the losing provider refuses what differs and does not say what is right
 * (domain facts D2). A required field that is still empty is the business of the rule that requires it.
 */
@SuppressWarnings("nls")
public final class EvidenceMismatch implements Rule<CheckedOrder> {

	private static final String MISMATCH = "EVIDENCE_MISMATCH";

	private static final Set<EStructuralFeature> READS = texts();

	private final Set<String> required;

	/**
	 * @param required the paths of the fields that other rules require
	 */
	public EvidenceMismatch(Set<String> required) {
		this.required = Set.copyOf(required);
	}

	@Override
	public List<String> codes() {
		return List.of(MISMATCH);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return READS;
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		for (Evidence evidence : order.order().getEvidence()) {
			String path = Typed.text(evidence.getFeature());
			if (!path.isEmpty() && !Typed.blank(evidence.getWording())) {
				FeaturePath.resolve(order.order(), path)
						.ifPresent(target -> check(evidence, target, order, report));
			}
		}
	}

	private void check(Evidence evidence, Target target, CheckedOrder order, Report report) {
		EStructuralFeature field = target.feature();
		if (field == null || field.getEType() != EcorePackage.Literals.ESTRING || field.isMany()
				|| !(target.object() instanceof Identified object)) {
			return;
		}
		String typed = (String) object.eGet(field);
		String value = Typed.text(typed);
		String wording = Typed.text(evidence.getWording());
		if (!value.isEmpty()) {
			report.judged(MISMATCH, order.order());
		}
		if (value.isEmpty()) {
			if (!required.contains(FeaturePath.of(object, field))) {
				ProblemBuilder.of(MISMATCH, Severity.WARNING, object, field).stillNeeded(order.draft())
						.report(NLS.bind(Messages.EvidenceMismatch_empty, wording), report);
			}
		} else if (!Wording.of(field).same(value, wording, order.context().numberPlan())) {
			ProblemBuilder.of(MISMATCH, Severity.WARNING, object, field).value(typed)
					.report(NLS.bind(Messages.EvidenceMismatch_message, WrittenNumbers.of(value), wording), report);
		}
	}

	private static Set<EStructuralFeature> texts() {
		Set<EStructuralFeature> texts = new HashSet<>();
		addTexts(Literals.PORT_ORDER, texts, new HashSet<>());
		texts.add(Literals.PORT_ORDER__STATE);
		return Set.copyOf(texts);
	}

	private static void addTexts(EClass type, Set<EStructuralFeature> texts, Set<EClass> seen) {
		if (!seen.add(type)) {
			return;
		}
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EReference reference && reference.isContainment()) {
				texts.add(reference);
				addTexts(reference.getEReferenceType(), texts, seen);
			} else if (feature.getEType() == EcorePackage.Literals.ESTRING) {
				texts.add(feature);
			}
		}
	}
}
