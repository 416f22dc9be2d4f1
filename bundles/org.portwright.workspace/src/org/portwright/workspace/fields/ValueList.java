package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.fields.Assignment.Kind;
import org.portwright.workspace.internal.texts.Messages;

/** A field with many values of which one is added or removed. */
final class ValueList {

	private ValueList() {
	}

	/**
	 * Gives the values as they are afterwards; {@code null} for none.
	 *
	 * @param text one value, commas in it included
	 * @throws IllegalArgumentException if it is no value, or is to be removed and not there
	 */
	static @Nullable Object changed(List<?> present, EAttribute field, Kind kind, String text) {
		if (text.isEmpty()) {
			throw new IllegalArgumentException(Messages.ListEntries_nothing);
		}
		Object typed = FieldValues.parse(field.getEAttributeType(), text);
		Object value = kind == Kind.ADD ? ListedTexts.listed(field, typed) : typed;
		List<Object> values = new ArrayList<>(present);
		if (kind == Kind.REMOVE && !values.remove(value)) {
			throw new IllegalArgumentException(NLS.bind(Messages.ValueList_absent, text, present));
		}
		if (kind == Kind.ADD && !values.contains(value)) {
			values.add(value);
		}
		return values.isEmpty() ? null : values;
	}
}
