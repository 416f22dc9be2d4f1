package org.portwright.workspace;

import java.util.HashSet;
import java.util.Set;

import org.portwright.model.PortOrder;

/**
 * Gives the sources of an order ids by what they speak of, so that the same text gives the same file wherever it is
 * read.
 */
@SuppressWarnings("nls")
public final class SourceIds {

	private final Set<String> taken = new HashSet<>();

	/** @param order an order whose sources have ids */
	public SourceIds(PortOrder order) {
		order.getSources().forEach(source -> taken.add(source.getId()));
	}

	/**
	 * Returns an id that no other source has.
	 *
	 * @param key the path of the field, or the first of the numbers in E.164
	 */
	public String free(String key) {
		String wanted = "source-" + key;
		String id = wanted;
		for (int suffix = 2; !taken.add(id); suffix++) {
			id = wanted + '-' + suffix;
		}
		return id;
	}
}
