package org.portwright.workspace.kept;

import java.util.List;

/**
 * What the journal of an order got.
 *
 * @param entry   the id of its entry
 * @param files   those that lie beside the order for it
 * @param remarks what people are to know of it, in sentences for them
 */
public record Kept(String entry, List<KeptContent> files, List<String> remarks) {

	/** Copies the lists. */
	public Kept {
		files = List.copyOf(files);
		remarks = List.copyOf(remarks);
	}
}
