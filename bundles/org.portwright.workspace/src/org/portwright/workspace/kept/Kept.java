package org.portwright.workspace.kept;

import java.util.List;

/**
 * What the journal of an order got.
 *
 * @param entry   the id of the entry that has it
 * @param added   whether that entry is new: what the journal has already gets no second one
 * @param files   those that lie beside the order for it; of a mail that is kept itself, it is the first
 * @param remarks what people are to know of it, in sentences for them
 * @param placed  those of the files that were not there before
 */
public record Kept(String entry, boolean added, List<KeptContent> files, List<String> remarks, PlacedFiles placed) {

	/** Copies the lists. */
	public Kept {
		files = List.copyOf(files);
		remarks = List.copyOf(remarks);
	}
}
