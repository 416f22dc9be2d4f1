package org.portwright.porting.ui.internal.numbers;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.labels.Labels;

/** What the cells of an order's numbers offer to choose from. */
final class OrderChoices {

	private OrderChoices() {
	}

	/** The words by the value that stands in the file, in the order of the menu; of a site its id. */
	static Map<String, String> of(OrderColumn column, PortOrder order) {
		return column.field().map(field -> field.getEType() instanceof EEnum values ? Words.choices(values)
				: field.getEType() == Literals.SITE ? sites(order) : Map.<String, String>of()).orElse(Map.of());
	}

	/** Numbers without a site belong to the service address. */
	private static Map<String, String> sites(PortOrder order) {
		Map<String, String> sites = new LinkedHashMap<>();
		sites.put("", Messages.OrderChoices_noSite); //$NON-NLS-1$
		order.getSites().forEach(site -> sites.put(String.valueOf(site.getId()), Labels.of(site)));
		return sites;
	}
}
