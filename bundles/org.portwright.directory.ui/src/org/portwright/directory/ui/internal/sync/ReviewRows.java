package org.portwright.directory.ui.internal.sync;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Kind;

/**
 * The rows of one kind of entries of a review: a row a field of what changes, else a row an entry. What is ticked is
 * ticked for all rows of an entry. There may be a hundred thousand, so a text is made when a row is seen.
 */
final class ReviewRows {

	private final Kind kind;
	private final List<Entry> entries;
	private final int[] first;
	private final BitSet ticked = new BitSet();

	ReviewRows(Kind kind, List<Entry> entries) {
		this.kind = kind;
		this.entries = List.copyOf(entries);
		first = new int[entries.size() + 1];
		for (int entry = 0; entry < entries.size(); entry++) {
			first[entry + 1] = first[entry] + rows(entries.get(entry));
			ticked.set(entry, entries.get(entry).isTicked());
		}
	}

	private int rows(Entry entry) {
		return kind == Kind.CHANGED ? Math.max(1, entry.changes().size()) : 1;
	}

	Kind kind() {
		return kind;
	}

	int size() {
		return first[entries.size()];
	}

	/** How the columns are headed. */
	List<String> headings() {
		return switch (kind) {
		case ADDED -> List.of(Messages.Review_what, Messages.Review_known);
		case CHANGED -> List.of(Messages.Review_what, Messages.Review_field, Messages.Review_before,
				Messages.Review_after);
		case GONE -> List.of(Messages.Review_what, Messages.Review_since, Messages.Review_stays);
		};
	}

	/** What the cells of a row say. */
	List<String> texts(int row) {
		int entry = entry(row);
		Entry about = entries.get(entry);
		return switch (kind) {
		case ADDED -> List.of(name(about), about.changes().stream()
				.map(field -> NLS.bind(Messages.Review_fieldIs, field.label(), field.afterText()))
				.collect(Collectors.joining(", "))); //$NON-NLS-1$
		case CHANGED -> {
			Change field = about.changes().get(row - first[entry]);
			yield List.of(row == first[entry] ? name(about) : "", field.label(), field.beforeText(), //$NON-NLS-1$
					field.afterText());
		}
		case GONE -> List.of(name(about), about.goneSince().map(WrittenDate::shown).orElse(Messages.Review_today),
				about.blocked().orElse("")); //$NON-NLS-1$
		};
	}

	private static String name(Entry entry) {
		EReference holder = entry.key().holder();
		return holder == Literals.TENANT__PHONE_NUMBERS ? Labels.number(entry.id())
				: holder == Literals.TENANT__PHONES ? NLS.bind(Messages.Review_phone, entry.label()) : entry.label();
	}

	boolean isTicked(int row) {
		return ticked.get(entry(row));
	}

	/** Whether it can be ticked: what an order has is not removed. */
	boolean canBeTicked(int row) {
		return canBeTicked(entries.get(entry(row)));
	}

	private static boolean canBeTicked(Entry entry) {
		return entry.blocked().isEmpty();
	}

	/** Ticks the entry of a row, or no longer. */
	void tick(int row, boolean tick) {
		ticked.set(entry(row), tick && canBeTicked(row));
	}

	/** Ticks all that can be, or none. */
	void tickAll(boolean tick) {
		for (int entry = 0; entry < entries.size(); entry++) {
			ticked.set(entry, tick && canBeTicked(entries.get(entry)));
		}
	}

	/** The first and the last row of the entry that a row is of. */
	int[] together(int row) {
		int entry = entry(row);
		return new int[] { first[entry], first[entry + 1] - 1 };
	}

	/** Those that are ticked. */
	Stream<Entry> chosen() {
		return IntStream.range(0, entries.size()).filter(ticked::get).mapToObj(entries::get);
	}

	int entries() {
		return entries.size();
	}

	private int entry(int row) {
		int low = 0;
		int high = entries.size() - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (first[middle] <= row) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
