package org.portwright.cli.internal.fields;

import java.util.List;

import org.portwright.porting.fields.FieldNames;
import org.portwright.workspace.work.OperationException;

/**
 * A field that is in the way of what a guard refused, as JSON.
 *
 * @param field its path, as {@code set} takes it
 * @param label what the window calls it
 */
public record HeldField(String field, String label) {

	public static List<HeldField> of(OperationException refusal) {
		return refusal.fields().stream().map(field -> new HeldField(field, FieldNames.of(field, ""))).toList(); //$NON-NLS-1$
	}
}
