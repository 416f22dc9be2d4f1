package org.portwright.documents.internal.loa;

import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;

/** What a letter is made of. */
record LetterSource(PortOrder order, LetterOfAuthorization loa, Numbers numbers) {

	/** Of any order, also one that has no letter yet. */
	static LetterSource of(PortOrder order, UkNumberPlan plan) {
		LetterOfAuthorization loa = order.getLoa() == null ? ModelFactory.eINSTANCE.createLetterOfAuthorization()
				: order.getLoa();
		return new LetterSource(order, loa, new Numbers(order, loa, plan));
	}
}
