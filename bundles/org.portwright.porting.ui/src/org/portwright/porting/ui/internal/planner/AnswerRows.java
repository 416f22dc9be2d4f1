package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.portwright.porting.ui.internal.planner.AnswerLine.Weight;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.fields.FieldRows;

/** Shows the answer to the question which dates are possible: made anew when it is another one. */
final class AnswerRows {

	private static final int WIDTH = 120;

	private final FieldRows rows;
	private final Composite parts;
	private final Consumer<LocalDate> taken;
	private List<AnswerLine> shown = List.of();

	/** @param taken gets the date that is taken of those that are offered */
	AnswerRows(FieldRows rows, Consumer<LocalDate> taken) {
		this.rows = rows;
		this.taken = taken;
		parts = rows.toolkit().createComposite(rows.client());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(parts);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(parts);
	}

	/** Shows these. */
	void show(List<AnswerLine> lines) {
		if (lines.equals(shown)) {
			return;
		}
		shown = List.copyOf(lines);
		@Nullable
		Control focus = parts.getDisplay().getFocusControl();
		int focused = links().toList().indexOf(focus);
		for (Control old : parts.getChildren()) {
			old.dispose();
		}
		lines.forEach(this::add);
		if (focused >= 0) {
			// Else it would fall on whatever comes first on the page.
			Stream.concat(links().skip(focused), links()).findFirst().ifPresent(Control::setFocus);
		}
		rows.reflow();
	}

	private Stream<Hyperlink> links() {
		return Stream.of(parts.getChildren()).filter(Hyperlink.class::isInstance)
				.map(Hyperlink.class::cast);
	}

	private void add(AnswerLine line) {
		Optional<Image> icon = image(line.weight());
		if (!line.title().isEmpty()) {
			icon(icon);
			Label title = words(line.title());
			title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		for (String said : line.words()) {
			icon(line.title().isEmpty() ? icon : Optional.empty());
			words(said);
		}
		line.offered().ifPresent(this::link);
	}

	private void icon(Optional<Image> image) {
		Label icon = rows.toolkit().createLabel(parts, ""); //$NON-NLS-1$
		image.ifPresent(icon::setImage);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
	}

	private Label words(String text) {
		Label words = rows.toolkit().createLabel(parts, text.replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		return words;
	}

	private void link(LocalDate date) {
		icon(Optional.empty());
		ImageHyperlink link = rows.toolkit().createImageHyperlink(parts, SWT.WRAP);
		link.setText(NLS.bind(Messages.Answer_take, WrittenDate.plain(date)));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> taken.accept(date)));
	}

	private static Optional<Image> image(Weight weight) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return switch (weight) {
		case PLAIN -> Optional.empty();
		case NOTE -> Optional.of(images.getImage(ISharedImages.IMG_OBJS_INFO_TSK));
		case WARNING -> Optional.of(images.getImage(ISharedImages.IMG_OBJS_WARN_TSK));
		};
	}
}
