package org.portwright.ui.internal.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.portwright.model.NumberOutcome;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.ui.internal.labels.Labels;
import org.portwright.workspace.resources.words.Words;

/** What the cells of an order's numbers offer to choose from. */
final class OrderChoices {

	private OrderChoices() {
	}

	/** The words by the value that stands in the file, in the order of the menu; of a site its id. */
	static Map<String, String> of(OrderColumn column, PortOrder order) {
		return switch (column) {
		case USAGE -> words(NumberUsage.VALUES);
		case OUTCOME -> words(NumberOutcome.VALUES);
		case SITE -> sites(order);
		default -> Map.of();
		};
	}

	private static Map<String, String> words(List<? extends Enumerator> values) {
		Map<String, String> words = new LinkedHashMap<>();
		values.forEach(value -> words.put(value.getLiteral(), Words.of(value)));
		return words;
	}

	/** Numbers without a site belong to the service address. */
	private static Map<String, String> sites(PortOrder order) {
		Map<String, String> sites = new LinkedHashMap<>();
		sites.put("", Messages.OrderChoices_noSite); //$NON-NLS-1$
		order.getSites().forEach(site -> sites.put(String.valueOf(site.getId()), Labels.of(site)));
		return sites;
	}
}
