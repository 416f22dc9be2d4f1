package org.portwright.porting.ui.internal.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portwright.documents.timeline.PictureFlag;
import org.portwright.documents.timeline.PictureRow;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineWords;
import org.portwright.porting.ui.internal.texts.Messages;

/**
 * Tells screen readers of the canvas: it is a list whose items are the milestones, each with order, day and reason; its
 * value is all of it as text.
 */
final class TimelineSpeech {

	private final TimelineCanvas canvas;
	private final Accessible accessible;

	TimelineSpeech(TimelineCanvas canvas) {
		this.canvas = canvas;
		accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name(event.childID);
				}
			}

			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.result = canvas.timeline().map(shown -> new TimelineWords(shown).text()).orElse(""); //$NON-NLS-1$
				}
			}
		});
		accessible.addAccessibleControlListener(new Items());
	}

	/** What an item is called, or the list itself. */
	String name(int child) {
		List<PictureFlag> flags = canvas.flags();
		if (child >= 0 && child < flags.size()) {
			PictureFlag flag = flags.get(child);
			return order(flag).map(order -> NLS.bind(Messages.TimelineView_item, order, flag.said()))
					.orElseGet(flag::said);
		}
		String title = canvas.timeline().map(Timeline::title).orElse(""); //$NON-NLS-1$
		return canvas.said().map(said -> NLS.bind(Messages.TimelineView_item, title, said)).orElse(title);
	}

	private Optional<String> order(PictureFlag flag) {
		return canvas.picture().flatMap(shown -> shown.rows().stream().filter(row -> row.flags().contains(flag))
				.findFirst()).map(PictureRow::order).map(order -> order.title());
	}

	/** Another milestone is under the cursor. */
	void moved() {
		accessible.setFocus(child());
		accessible.sendEvent(ACC.EVENT_NAME_CHANGED, new Object[] { "", name(ACC.CHILDID_SELF) }); //$NON-NLS-1$
	}

	/** The item under the cursor, or the list itself. */
	private int child() {
		int child = canvas.picture().flatMap(shown -> canvas.cursor().flatMap(at -> at.flag(shown)))
				.map(canvas.flags()::indexOf).orElse(ACC.CHILDID_SELF);
		return child < 0 ? ACC.CHILDID_SELF : child;
	}

	/** The items of the list. */
	private final class Items extends AccessibleControlAdapter {

		@Override
		public void getRole(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}
		}

		@Override
		public void getChildCount(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.detail = canvas.flags().size();
			}
		}

		@Override
		public void getChildren(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.children = IntStream.range(0, canvas.flags().size()).boxed().toArray();
			}
		}

		@Override
		public void getFocus(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.childID = canvas.isFocusControl() ? child() : ACC.CHILDID_NONE;
			}
		}

		@Override
		public void getLocation(@Nullable AccessibleControlEvent event) {
			if (event != null && event.childID >= 0 && event.childID < canvas.flags().size()) {
				canvas.bounds(canvas.flags().get(event.childID)).ifPresent(bounds -> put(bounds, event));
			}
		}

		@Override
		public void getChildAtPoint(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				Point at = canvas.toControl(event.x, event.y);
				event.childID = canvas.flagAt(at.x, at.y).map(canvas.flags()::indexOf).orElse(ACC.CHILDID_SELF);
			}
		}

		private void put(Rectangle bounds, AccessibleControlEvent event) {
			Point place = canvas.toDisplay(bounds.x, bounds.y);
			event.x = place.x;
			event.y = place.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}
	}
}
