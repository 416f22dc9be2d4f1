package org.portwright.porting.proposals;

import java.util.List;

import org.portwright.porting.Edit.SetField;

/**
 * A value that follows for an empty field from what stands elsewhere. It is shown at the field, and taken only when
 * somebody says so.
 *
 * @param path  path of the field from the order
 * @param value the value as people read it
 * @param why   where it is from, in words
 * @param edits what taking it changes
 */
public record Proposal(String path, String value, String why, List<SetField> edits) {

	/** Copies the list. */
	public Proposal {
		edits = List.copyOf(edits);
	}
}
