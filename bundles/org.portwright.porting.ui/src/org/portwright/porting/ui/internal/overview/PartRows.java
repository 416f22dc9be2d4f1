package org.portwright.porting.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.portwright.porting.ui.internal.overview.Part.Look;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.forms.HintLabel;

/**
 * Shows parts below each other. Where they are others than before they are made anew; where only words are others these
 * are changed, so that what counts down moves nothing.
 *
 * @param <T> what can be pressed or followed
 */
final class PartRows<T> {

	private static final int WIDTH = 120;

	private final FieldRows rows;
	private final Consumer<T> followed;
	private final Composite parent;
	private final List<Control> controls = new ArrayList<>();
	private List<Part<T>> shown = List.of();

	/** @param followed gets what is pressed or followed */
	PartRows(FieldRows rows, Consumer<T> followed) {
		this.rows = rows;
		this.followed = followed;
		parent = rows.toolkit().createComposite(rows.client());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).margins(2, 0).applyTo(parent);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(parent);
	}

	/** Shows these. */
	void show(List<Part<T>> parts) {
		if (fill(parts)) {
			// Where the parts take as much room as those before nobody else would give them their places.
			parent.layout(true);
			rows.reflow();
		}
	}

	/**
	 * Shows these, and leaves it to the caller to give them their places.
	 *
	 * @return whether there is anything to be placed anew
	 */
	boolean fill(List<Part<T>> parts) {
		if (parts.equals(shown)) {
			return false;
		}
		List<Part<T>> before = shown;
		shown = List.copyOf(parts);
		if (before.size() == shown.size()
				&& IntStream.range(0, shown.size()).allMatch(i -> shown.get(i).isLike(before.get(i)))) {
			IntStream.range(0, shown.size()).filter(i -> !shown.get(i).equals(before.get(i)))
					.forEach(i -> setText(controls.get(i), shown.get(i).text()));
		} else {
			make();
		}
		return true;
	}

	private void make() {
		@Nullable
		Control focus = parent.getDisplay().getFocusControl();
		int focused = controls.indexOf(focus);
		for (Control old : parent.getChildren()) {
			old.dispose();
		}
		controls.clear();
		shown.forEach(part -> controls.add(control(part)));
		if (focused >= 0) {
			// Else it would fall on whatever comes first on the page.
			Stream.concat(controls.stream().skip(focused), controls.stream()).filter(PartRows::isFollowed).findFirst()
					.ifPresent(Control::setFocus);
		}
	}

	private static boolean isFollowed(Control control) {
		return control instanceof Hyperlink || control instanceof Button;
	}

	private static void setText(Control control, String text) {
		switch (control) {
		case Label label -> label.setText(escaped(text));
		case Button button -> button.setText(escaped(text));
		case Hyperlink link -> link.setText(text);
		default -> throw new IllegalStateException(control.toString());
		}
	}

	private Control control(Part<T> part) {
		icon(part.look());
		return part.target().map(target -> followed(part, target)).orElseGet(() -> words(part));
	}

	private void icon(Look look) {
		Label icon = rows.toolkit().createLabel(parent, ""); //$NON-NLS-1$
		image(look).ifPresent(icon::setImage);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
	}

	private static Optional<Image> image(Look look) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return switch (look) {
		case WARNING -> Optional.of(images.getImage(ISharedImages.IMG_OBJS_WARN_TSK));
		default -> Optional.empty();
		};
	}

	private Control words(Part<T> part) {
		Label words = part.look() == Look.NOTE ? HintLabel.of(parent, rows.toolkit(), escaped(part.text()))
				: rows.toolkit().createLabel(parent, escaped(part.text()), SWT.WRAP);
		switch (part.look()) {
		case HEADING -> words.setFont(JFaceResources.getHeaderFont());
		case TITLE, WARNING -> words.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		default -> {
			// It looks as it is.
		}
		}
		place(words);
		return words;
	}

	private Control followed(Part<T> part, T target) {
		if (part.look() == Look.LINK) {
			Hyperlink link = rows.toolkit().createHyperlink(parent, part.text(), SWT.WRAP);
			link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> followed.accept(target)));
			place(link);
			return link;
		}
		Button button = rows.toolkit().createButton(parent, escaped(part.text()), SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> followed.accept(target)));
		GridDataFactory.swtDefaults().applyTo(button);
		return button;
	}

	private static void place(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
	}

	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
