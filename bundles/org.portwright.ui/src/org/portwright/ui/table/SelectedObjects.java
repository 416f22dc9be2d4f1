package org.portwright.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator.OfInt;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.portwright.model.Identified;

/** What the other parts of the window see as selected while a table of numbers is in front. */
final class SelectedObjects {

	/** Nobody shows more than that, and it is looked up with every key. */
	private static final int MOST = 100;

	private SelectedObjects() {
	}

	/**
	 * The objects of the first selected rows, or the root of the file if there are none.
	 *
	 * @param list the list of the model that the rows were read from, as it is now
	 */
	static IStructuredSelection of(NumberTable table, List<? extends Identified> list, Identified root) {
		NumberRows rows = table.shown().rows();
		List<Identified> objects = new ArrayList<>();
		OfInt selected = table.selectedRows().iterator();
		while (selected.hasNext() && objects.size() < MOST) {
			int row = selected.nextInt();
			int entry = rows.entry(row);
			// The list may be ahead of the rows.
			if (entry < list.size() && rows.object(row).equals(list.get(entry).getId())) {
				objects.add(list.get(entry));
			}
		}
		return objects.isEmpty() ? new StructuredSelection(root)
				: new StructuredSelection(objects.stream().distinct().toList());
	}
}
