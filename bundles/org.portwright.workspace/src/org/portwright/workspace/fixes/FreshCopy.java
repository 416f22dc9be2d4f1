package org.portwright.workspace.fixes;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderCopy;
import org.portwright.model.paths.Blank;
import org.portwright.porting.life.LetterSignature;

/** Copies an order for a file of its own: what belongs to the life of one order stays behind. */
public final class FreshCopy {

	/** What belongs to the life of one order and not to a copy of it. */
	private static final List<EStructuralFeature> LIFE = List.of(Literals.PORT_ORDER__JOURNAL,
			Literals.PORT_ORDER__REJECTIONS, Literals.PORT_ORDER__QUESTIONS, Literals.PORT_ORDER__CONVERSIONS,
			Literals.PORT_ORDER__ACCEPTED_PROBLEMS, Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__REVISION,
			Literals.PORT_ORDER__SUBMISSION_DATE, Literals.PORT_ORDER__PORT_ORDER_ID, Literals.PORT_ORDER__FOC_DATE,
			Literals.PORT_ORDER__FOC_TIME, Literals.PORT_ORDER__QUESTIONS_OPEN, Literals.PORT_ORDER__REVISIONS,
			Literals.PORT_ORDER__ADMIN_CENTRE_STATUS, Literals.PORT_ORDER__SUBMISSION_DATE_ASSUMED);

	private FreshCopy() {
	}

	/** A draft with an identity of its own, not signed, which is in no file yet. */
	public static PortOrder of(PortOrder order) {
		PortOrder copy = OrderCopy.inModel(order);
		LIFE.forEach(copy::eUnset);
		LetterSignature.of(copy).ifPresent(signature -> LetterSignature.all().forEach(signature::eUnset));
		copy.setId(Blank.randomId("order-")); //$NON-NLS-1$
		return copy;
	}
}
