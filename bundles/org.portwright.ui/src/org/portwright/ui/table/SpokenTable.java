package org.portwright.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.portwright.ui.internal.texts.Messages;

/**
 * Tells screen readers of a table that paints itself: it has no rows for them, so the control has a name and, as its
 * value, the current row in words; a change of the row is announced.
 */
final class SpokenTable {

	private final NumberTable table;
	private final List<Column> columns;
	private final String name;

	/** @param name what is in the table */
	SpokenTable(NumberTable table, List<Column> columns, String name) {
		this.table = table;
		this.columns = columns;
		this.name = name;
	}

	/** From now on screen readers are told. */
	void speak() {
		Accessible accessible = table.control().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name;
				}
			}

			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = row();
				}
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = ACC.ROLE_TABLE;
				}
			}

			@Override
			public void getValue(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.result = row();
				}
			}
		});
		table.onSelection(() -> {
			accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[] { "", row() }); //$NON-NLS-1$
			accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[] { "", row() }); //$NON-NLS-1$
		});
	}

	/** The current row in words: where it is, and what stands in it. */
	String row() {
		return table.current().map(at -> {
			Arrangement shown = table.shown();
			String cells = IntStream.range(0, columns.size()).mapToObj(column -> cell(shown, at.rowPosition, column))
					.filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
			return NLS.bind(Messages.SpokenTable_row, new Object[] { at.rowPosition + 1, shown.size(), cells });
		}).orElse(""); //$NON-NLS-1$
	}

	private String cell(Arrangement shown, int place, int column) {
		String text = shown.rows().text(shown.row(place), column);
		return text.isEmpty() ? text : columns.get(column).title() + ": " + text; //$NON-NLS-1$
	}
}
