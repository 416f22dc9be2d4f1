package org.portwright.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.portwright.ui.forms.CutText;

/**
 * The layout of the place for words under a field. It is as high as the hint, or as some lines where there is none,
 * whatever is said: an icon, words, and links to the right of them or below. The last link is seen where the words are
 * cut.
 */
final class SaidLayout extends Layout {

	private static final int GAP = 4;

	private final Optional<Label> hint;
	private Optional<Label> icon = Optional.empty();
	private Optional<Label> words = Optional.empty();
	private List<Hyperlink> links = List.of();
	private String whole = ""; //$NON-NLS-1$
	private boolean hasMore;
	private final int lines;
	private int lineHeight;

	/**
	 * @param hint  stands there while nothing is said
	 * @param lines so many are kept at least
	 */
	SaidLayout(Optional<Label> hint, int lines) {
		this.hint = hint;
		this.lines = lines;
	}

	/** Nothing is said: the hint is back. */
	void clear() {
		Stream.concat(Stream.concat(icon.stream(), words.stream()), links.stream()).forEach(Control::dispose);
		icon = Optional.empty();
		words = Optional.empty();
		links = List.of();
		hint.ifPresent(label -> label.setVisible(true));
	}

	/**
	 * These stand there from now on.
	 *
	 * @param said gets as much of the text as there is room for
	 */
	void show(Label sign, Label said, String text, List<Hyperlink> follow) {
		icon = Optional.of(sign);
		whole = text;
		words = Optional.of(said);
		links = List.copyOf(follow);
		hint.ifPresent(label -> label.setVisible(false));
	}

	/** Whether there is more to be seen than the words and the links before the last. */
	void hasMore(boolean more) {
		hasMore = more;
	}

	@Override
	protected Point computeSize(@Nullable Composite place, int width, int height, boolean flush) {
		int line = lines * lineHeight(place);
		int wanted = width == SWT.DEFAULT ? 0 : width;
		return new Point(wanted, Math.max(line, hint.map(label -> label.computeSize(width, SWT.DEFAULT).y).orElse(0)));
	}

	private int lineHeight(@Nullable Composite place) {
		if (lineHeight == 0 && place != null) {
			var gc = new GC(place);
			lineHeight = Math.max(gc.getFontMetrics().getHeight(), FieldLine.image(Said.Look.INFO).getBounds().height);
			gc.dispose();
		}
		return lineHeight;
	}

	@Override
	protected void layout(@Nullable Composite place, boolean flush) {
		if (place == null) {
			return;
		}
		Rectangle area = place.getClientArea();
		hint.ifPresent(label -> label.setBounds(area));
		icon.ifPresent(sign -> {
			Point size = sign.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			sign.setBounds(0, 0, size.x, size.y);
			words.ifPresent(said -> place(said, size.x + GAP, area));
		});
	}

	private void place(Label said, int left, Rectangle area) {
		List<Hyperlink> seen = new ArrayList<>(links.subList(0, links.size() - 1));
		Hyperlink all = links.getLast();
		boolean isLow = area.height < 2 * lineHeight;
		int most = isLow ? area.width / 2 : area.width - left - width(all);
		boolean isMore = seen.removeIf(link -> width(link) > most) | hasMore;
		Rectangle room = room(seen, left, area, isLow);
		if (isMore || !new CutText(said, whole).fits(room)) {
			seen.add(all);
			room = room(seen, left, area, isLow);
		}
		links.forEach(link -> link.setVisible(seen.contains(link)));
		said.setBounds(room);
		said.setText(new CutText(said, whole).into(room).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		int at = isLow ? room.x + room.width + GAP : left;
		for (Hyperlink link : seen) {
			link.setBounds(at, isLow ? 0 : room.height, width(link), lineHeight);
			at += width(link) + GAP;
		}
	}

	/** The room for the words: before the links in a line, or above them. */
	private Rectangle room(List<Hyperlink> seen, int left, Rectangle area, boolean isLow) {
		if (isLow) {
			int taken = seen.stream().mapToInt(link -> width(link) + GAP).sum();
			return new Rectangle(left, 0, Math.max(0, area.width - left - taken), area.height);
		}
		return new Rectangle(left, 0, area.width - left, seen.isEmpty() ? area.height : area.height - lineHeight);
	}

	private static int width(Hyperlink link) {
		return link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}
}
