package org.portwright.ui.fields;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What is in a section of a page.
 *
 * @param isOpen whether it is open at first; when that begins to hold it opens
 * @param rows   makes its rows, when it is opened for the first time
 */
public record SectionContent(String title, BooleanSupplier isOpen, Consumer<FieldRows> rows) {

	/** A section that is open. */
	public static SectionContent open(String title, Consumer<FieldRows> rows) {
		return new SectionContent(title, () -> true, rows);
	}

	/** A section that is closed at first: most people never need it. */
	public static SectionContent closed(String title, Consumer<FieldRows> rows) {
		return new SectionContent(title, () -> false, rows);
	}

	/** A section that is open while a condition holds, unless the user closes it, and otherwise closed at first. */
	public static SectionContent openWhile(BooleanSupplier condition, String title, Consumer<FieldRows> rows) {
		return new SectionContent(title, condition, rows);
	}
}
