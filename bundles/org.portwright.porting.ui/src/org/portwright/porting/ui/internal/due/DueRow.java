package org.portwright.porting.ui.internal.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.OrderState;
import org.portwright.model.words.Words;
import org.portwright.porting.life.DueItem;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.orders.DueList;

/**
 * A row of the view.
 *
 * @param key      what the order is known by: its path in the workspace
 * @param when     the day for which or since which it waits, and the time where there is one
 * @param firstDay whether no row above has the same day
 * @param overdue  whether the day has passed for which it waits
 * @param what     what waits
 * @param order    what the order is called
 * @param state    its state; empty if the order cannot be read
 * @param kind     what kind of thing waits; empty if the order cannot be read
 * @param field    path of the field that it is about, where it is about one
 */
record DueRow(String key, String when, boolean firstDay, boolean overdue, String what, String order,
		Optional<OrderState> state, Optional<DueItem.Kind> kind, Optional<String> field) {

	/** The rows of a list, in its order; what is not known comes last. */
	static List<DueRow> of(DueList due) {
		List<DueRow> rows = new ArrayList<>();
		Optional<LocalDate> above = Optional.empty();
		for (DueList.Entry entry : due.entries()) {
			LocalDate day = entry.item().date();
			rows.add(of(entry, due.today(), above.filter(day::equals).isEmpty()));
			above = Optional.of(day);
		}
		for (DueList.Unknown unknown : due.unknown()) {
			rows.add(new DueRow(unknown.key(), Messages.DueRow_notKnown, true, false, unknown.why(), unknown.order(),
					Optional.empty(), Optional.empty(), Optional.empty()));
		}
		return rows;
	}

	private static DueRow of(DueList.Entry entry, LocalDate today, boolean first) {
		DueItem item = entry.item();
		String day = day(item, today);
		return new DueRow(entry.key(),
				item.time().map(time -> NLS.bind(Messages.DueRow_at, day, time)).orElse(day), first, item.overdue(),
				item.text(), entry.order(), Optional.of(entry.state()), Optional.of(item.kind()), item.field());
	}

	private static String day(DueItem item, LocalDate today) {
		String shown = WrittenDate.shown(item.date());
		if (item.overdue()) {
			return NLS.bind(Messages.DueRow_overdue, shown);
		}
		if (item.kind() == DueItem.Kind.QUESTION && !item.date().isAfter(today)) {
			return NLS.bind(Messages.DueRow_since, shown);
		}
		if (item.date().equals(today)) {
			return NLS.bind(Messages.DueRow_today, shown);
		}
		return item.date().equals(today.plusDays(1)) ? NLS.bind(Messages.DueRow_tomorrow, shown) : shown;
	}

	/** The file of the order. */
	IFile file() {
		return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(key));
	}

	/** What a column shows. */
	List<String> texts() {
		return List.of(when, what, order, state.map(Words::of).orElse(""), file().getProject().getName()); //$NON-NLS-1$
	}

	/** Whether it is about the same as another, whatever became of it. */
	boolean isSame(DueRow other) {
		return key.equals(other.key) && kind.equals(other.kind) && field.equals(other.field);
	}
}
