package org.portwright.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/** Finds the page that shows a field, and the field on it. */
final class WayToField {

	private final IntSupplier inFront;
	private final IntConsumer show;
	private boolean isOnTheWay;

	/**
	 * @param inFront gives the number of the page that is looked at
	 * @param show    brings a page to the front by its number
	 */
	WayToField(IntSupplier inFront, IntConsumer show) {
		this.inFront = inFront;
		this.show = show;
	}

	/** Whether a field is being looked for: a page that comes to the front meanwhile takes no focus by itself. */
	boolean isOnTheWay() {
		return isOnTheWay;
	}

	/**
	 * Goes to a field, or nowhere if no page has it.
	 *
	 * @param pages all pages of the editor by their numbers, also those that show no fields
	 */
	void go(List<?> pages, String path) {
		int before = inFront.getAsInt();
		isOnTheWay = true;
		try {
			for (int page : likelyFirst(pages, path)) {
				show.accept(page);
				if (((ModelPage) pages.get(page)).reveal(path)) {
					return;
				}
			}
		} finally {
			isOnTheWay = false;
		}
		show.accept(before);
	}

	/** A page that was never looked at does not know its fields yet, so all are asked if none knows the path. */
	private static List<Integer> likelyFirst(List<?> pages, String path) {
		List<Integer> numbers = new ArrayList<>();
		for (int page = 0; page < pages.size(); page++) {
			if (pages.get(page) instanceof ModelPage) {
				numbers.add(page);
			}
		}
		numbers.sort(Comparator.comparing(page -> ((ModelPage) pages.get(page)).inOrder(List.of(path)).isEmpty()));
		return numbers;
	}
}
