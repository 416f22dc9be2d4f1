package org.portwright.ui.internal.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.portwright.ui.internal.topics.Topic.Kind;
import org.portwright.ui.internal.topics.Topic.Line;
import org.portwright.ui.internal.topics.Topic.Run;

/**
 * Shows a topic as a text that is read with the keys and copied. Tab goes from link to link, Enter and a click follow
 * one.
 */
final class TopicText {

	private static final int MARGIN = 10;
	private static final int ABOVE_PARAGRAPH = 6;
	private static final int ABOVE_ITEM = 3;
	private static final int ABOVE_HEADING = 14;
	private static final String AFTER_MARK = "  "; //$NON-NLS-1$

	private final StyledText text;
	private final List<StyleRange> links = new ArrayList<>();
	private Optional<Topic> shown = Optional.empty();

	/** @param follow what is done with the target of a link */
	TopicText(Composite parent, Consumer<String> follow) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
		text.addListener(SWT.Traverse, this::walk);
		text.addListener(SWT.MouseMove, moved -> text.setCursor(
				linkAt(new Point(moved.x, moved.y)).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)
						: null));
		text.addListener(SWT.MouseUp, clicked -> {
			if (clicked.button == 1 && text.getSelectionCount() == 0) {
				linkAt(new Point(clicked.x, clicked.y)).map(TopicText::target).ifPresent(follow);
			}
		});
		text.addVerifyKeyListener(typed -> {
			if (typed.keyCode == SWT.CR || typed.keyCode == SWT.KEYPAD_CR) {
				typed.doit = false;
				links.stream().filter(link -> holds(link, text.getCaretOffset())).findFirst()
						.map(TopicText::target).ifPresent(follow);
			}
		});
	}

	Control control() {
		return text;
	}

	/** What is shown. */
	Optional<Topic> shown() {
		return shown;
	}

	/** Shows a topic from its beginning. */
	void show(Topic topic, TopicSearch sought) {
		shown = Optional.of(topic);
		links.clear();
		var all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (Line line : topic.lines()) {
			if (!all.isEmpty()) {
				all.append('\n');
			}
			int start = all.length();
			all.append(line.mark().isEmpty() ? "" : line.mark() + AFTER_MARK); //$NON-NLS-1$
			for (Run run : line.runs()) {
				style(line, run, all.length()).ifPresent(styles::add);
				all.append(run.text());
			}
			if (line.kind() == Kind.TITLE || line.kind() == Kind.HEADING) {
				styles.removeIf(style -> style.start >= start);
				styles.add(heading(line.kind(), start, all.length() - start));
			}
		}
		text.setText(all.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		styles.stream().filter(style -> style.data != null).forEach(links::add);
		layOut(topic);
		mark(sought, all.toString());
		text.setSelection(0);
		text.setTopPixel(0);
	}

	private static Optional<StyleRange> style(Line line, Run run, int start) {
		var style = new StyleRange(start, run.text().length(), null, null);
		switch (run.look()) {
		case PLAIN -> {
			if (line.kind() != Kind.CODE) {
				return Optional.empty();
			}
			style.font = JFaceResources.getTextFont();
		}
		case BOLD -> style.fontStyle = SWT.BOLD;
		case CODE -> style.font = JFaceResources.getTextFont();
		case LINK -> {
			style.underline = true;
			style.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR);
			style.data = run.target();
		}
		}
		return Optional.of(style);
	}

	private static StyleRange heading(Kind kind, int start, int length) {
		var style = new StyleRange(start, length, null, null);
		style.font = kind == Kind.TITLE ? JFaceResources.getHeaderFont()
				: JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		return style;
	}

	/** Lists are indented as a whole; lines are apart as in print. */
	private void layOut(Topic topic) {
		var gc = new GC(text);
		try {
			int inset = gc.textExtent(AFTER_MARK).x;
			for (int i = 0; i < topic.lines().size() && i < text.getLineCount(); i++) {
				Line line = topic.lines().get(i);
				if (!line.mark().isEmpty()) {
					text.setLineIndent(i, 1, inset);
					text.setLineWrapIndent(i, 1, inset + gc.textExtent(line.mark() + AFTER_MARK).x);
				}
				text.setLineVerticalIndent(i, i == 0 ? 0 : above(line.kind()));
			}
		} finally {
			gc.dispose();
		}
	}

	private static int above(Kind kind) {
		return switch (kind) {
		case TITLE, HEADING -> ABOVE_HEADING;
		case PARAGRAPH, CODE -> ABOVE_PARAGRAPH;
		case ITEM -> ABOVE_ITEM;
		};
	}

	/** What was sought stands out in the colours that the theme has for what is selected elsewhere. */
	private void mark(TopicSearch sought, String all) {
		sought.places(all).stream().sorted(Comparator.comparingInt(place -> place[0])).forEach(place -> {
			for (int at = place[0]; at < place[1]; at++) {
				@Nullable
				StyleRange before = text.getStyleRangeAtOffset(at);
				StyleRange style = before == null ? new StyleRange(at, 1, null, null) : before;
				style.start = at;
				style.length = 1;
				style.borderStyle = SWT.BORDER_DOT;
				text.setStyleRange(style);
			}
		});
	}

	/** Goes to a place of the topic by its id. */
	void reveal(String id) {
		shown.ifPresent(topic -> {
			for (int i = 0; i < topic.lines().size(); i++) {
				if (topic.lines().get(i).id().equals(id)) {
					reveal(i);
					return;
				}
			}
		});
	}

	/** Goes to a line of the topic. */
	void reveal(int line) {
		if (line >= 0 && line < text.getLineCount()) {
			text.setCaretOffset(text.getOffsetAtLine(line));
			text.setTopIndex(Math.max(0, line - 1));
			text.showSelection();
		}
	}

	/** Tab stops at each link before it leaves the text. */
	private void walk(Event key) {
		boolean forward = key.detail == SWT.TRAVERSE_TAB_NEXT;
		if (!forward && key.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
			return;
		}
		Point at = text.getSelection();
		Optional<StyleRange> next = forward
				? links.stream().filter(link -> link.start >= at.y && link.start > at.x).findFirst()
				: links.reversed().stream().filter(link -> link.start < at.x).findFirst();
		key.doit = next.isEmpty();
		next.ifPresent(link -> {
			text.setSelection(link.start, link.start + link.length);
			text.showSelection();
		});
	}

	private Optional<StyleRange> linkAt(Point point) {
		int at = text.getOffsetAtPoint(point);
		return links.stream().filter(link -> link.start <= at && at < link.start + link.length).findFirst();
	}

	private static boolean holds(StyleRange link, int offset) {
		return link.start <= offset && offset <= link.start + link.length;
	}

	private static String target(StyleRange link) {
		return String.valueOf(link.data);
	}
}
