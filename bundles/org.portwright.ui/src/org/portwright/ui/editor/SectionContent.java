package org.portwright.ui.editor;

import java.util.function.Consumer;

/**
 * What is in a section of a page.
 *
 * @param collapsed whether it is closed at first
 * @param rows      makes its rows, when it is opened for the first time
 */
public record SectionContent(String title, boolean collapsed, Consumer<FieldRows> rows) {

	/** A section that is open. */
	public static SectionContent open(String title, Consumer<FieldRows> rows) {
		return new SectionContent(title, false, rows);
	}

	/** A section that is closed at first: most people never need it. */
	public static SectionContent closed(String title, Consumer<FieldRows> rows) {
		return new SectionContent(title, true, rows);
	}
}
