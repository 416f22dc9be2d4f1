package org.portwright.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.portwright.ui.editor.Said.Link;
import org.portwright.ui.labels.Icon;

/**
 * What is said in words right under a field or a table: there only while something is said, so that a form where all is
 * well is as quick to make as one without. A screen reader reads the words with the field, and its links are reached by
 * the keyboard after it.
 */
final class FieldLine {

	/** No wider than the field, however long the words are. */
	private static final int WIDTH = 120;

	private final FormToolkit toolkit;
	private final Control field;
	private final Control row;
	private List<Said> shown = List.of();
	private Optional<Composite> line = Optional.empty();
	private Optional<Control> before = Optional.empty();

	/** @param rows in which the field stands, by itself or in a row of several widgets */
	FieldLine(FieldRows rows, Control field) {
		toolkit = rows.toolkit();
		this.field = field;
		row = rowOf(rows.client(), field);
		field.getAccessible().addAccessibleListener(AccessibleListener.getDescriptionAdapter(asked -> {
			if (!shown.isEmpty()) {
				asked.result = shown.stream().map(Said::words).collect(Collectors.joining("\n")); //$NON-NLS-1$
			}
		}));
	}

	private static Control rowOf(Composite client, Control field) {
		Control row = field;
		while (row.getParent() != null && row.getParent() != client) {
			row = row.getParent();
		}
		return row;
	}

	/**
	 * Says this and nothing else.
	 *
	 * @return whether that takes another layout of the form
	 */
	boolean show(List<Said> said) {
		List<Said> wanted = isThere() ? said : List.of();
		if (wanted.equals(shown)) {
			return false;
		}
		shown = List.copyOf(wanted);
		boolean hadFocus = line.filter(old -> FieldSection.isWithin(old.getDisplay().getFocusControl(), old))
				.isPresent();
		line.ifPresent(Control::dispose);
		before.ifPresent(Control::dispose);
		line = Optional.empty();
		before = Optional.empty();
		if (!shown.isEmpty()) {
			make();
		}
		if (hadFocus) {
			// Else it would fall on whatever comes first on the page.
			field.setFocus();
		}
		return true;
	}

	/** What has the words; empty while there are none. */
	Optional<Control> control() {
		return line.map(made -> made);
	}

	/** The words that are said now. */
	List<Said> shown() {
		return shown;
	}

	private boolean isThere() {
		return !(row.getLayoutData() instanceof GridData data && data.exclude);
	}

	private void make() {
		Composite parent = row.getParent();
		Composite made = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(made);
		if (row.getLayoutData() instanceof GridData data && data.horizontalSpan > 1) {
			GridDataFactory.fillDefaults().span(data.horizontalSpan, 1).grab(true, false).applyTo(made);
			made.moveBelow(row);
		} else {
			Label filler = toolkit.createLabel(parent, ""); //$NON-NLS-1$
			filler.moveBelow(row);
			before = Optional.of(filler);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
			made.moveBelow(filler);
		}
		shown.forEach(said -> add(made, said));
		line = Optional.of(made);
	}

	private void add(Composite parent, Said said) {
		Label icon = toolkit.createLabel(parent, ""); //$NON-NLS-1$
		icon.setImage(image(said.look()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		Label words = toolkit.createLabel(parent, said.words().replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		for (Link link : said.links()) {
			toolkit.createLabel(parent, ""); //$NON-NLS-1$
			Hyperlink made = ThemedLink.of(toolkit.createHyperlink(parent, link.label(), SWT.WRAP));
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(made);
			made.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> link.followed().run()));
		}
	}

	/** The platform's image. */
	static Image image(Said.Look look) {
		if (look == Said.Look.PROPOSAL) {
			return JFaceResources.getResources().create(Icon.HINT.descriptor());
		}
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (look) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case INFO, PROPOSAL -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}
}
