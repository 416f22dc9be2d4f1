package org.portwright.directory.ui.internal.sync;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.review.ReviewEntry;
import org.portwright.directory.review.ReviewKind;
import org.portwright.directory.review.ReviewedField;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.labels.Labels;

/**
 * The rows of one kind of entries of a review: a row a field of what changes, else a row an entry. What is ticked is
 * ticked for all rows of an entry. There may be a hundred thousand, so a text is made when a row is seen.
 */
final class ReviewRows {

	private final ReviewKind kind;
	private final List<ReviewEntry> entries;
	private final int[] first;
	private final BitSet ticked = new BitSet();

	ReviewRows(ReviewKind kind, List<ReviewEntry> entries) {
		this.kind = kind;
		this.entries = List.copyOf(entries);
		first = new int[entries.size() + 1];
		for (int entry = 0; entry < entries.size(); entry++) {
			first[entry + 1] = first[entry] + rows(entries.get(entry));
			ticked.set(entry, entries.get(entry).isTicked());
		}
	}

	private int rows(ReviewEntry entry) {
		return kind == ReviewKind.CHANGED ? Math.max(1, entry.fields().size()) : 1;
	}

	ReviewKind kind() {
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
		ReviewEntry about = entries.get(entry);
		return switch (kind) {
		case ADDED -> List.of(name(about), about.fields().stream()
				.map(field -> NLS.bind(Messages.Review_fieldIs, field.label(), field.afterText()))
				.collect(Collectors.joining(", "))); //$NON-NLS-1$
		case CHANGED -> {
			ReviewedField field = about.fields().get(row - first[entry]);
			yield List.of(row == first[entry] ? name(about) : "", field.label(), field.beforeText(), //$NON-NLS-1$
					field.afterText());
		}
		case GONE -> List.of(name(about), about.goneSince().map(WrittenDate::shown).orElse(Messages.Review_today),
				about.referredBy().map(order -> NLS.bind(Messages.Review_inOrder, order)).orElse("")); //$NON-NLS-1$
		};
	}

	private static String name(ReviewEntry entry) {
		return entry.type() == Literals.PHONE_NUMBER ? Labels.number(entry.id())
				: entry.type() == Literals.TENANT ? Words.of(Literals.TENANT)
						: entry.type() == Literals.PHONE ? NLS.bind(Messages.Review_phone, entry.label())
								: entry.id();
	}

	boolean isTicked(int row) {
		return ticked.get(entry(row));
	}

	/** Whether it can be ticked: what an order has is not removed. */
	boolean canBeTicked(int row) {
		return canBeTicked(entries.get(entry(row)));
	}

	private static boolean canBeTicked(ReviewEntry entry) {
		return entry.referredBy().isEmpty();
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
	Stream<ReviewEntry> chosen() {
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
