package org.portwright.ui.table;

import java.text.MessageFormat;

import org.portwright.ui.internal.texts.Messages;

/**
 * What a table says of the things that it shows.
 *
 * @param title  what they are called; it is also the name of the table for screen readers
 * @param all    how many there are: {0}, as a {@link MessageFormat}
 * @param some   how many of them are shown, {0} of {1}, as a {@link MessageFormat}
 * @param none   says that the filter lets none through
 * @param filter what can be typed into the filter
 */
public record TableWords(String title, String all, String some, String none, String filter) {

	/** Those of numbers. */
	public static final TableWords NUMBERS = new TableWords(Messages.NumbersPage_title, Messages.NumbersPage_countAll,
			Messages.NumbersPage_count, Messages.NumbersPage_emptyFilter, Messages.NumbersPage_filterTooltip);
}
