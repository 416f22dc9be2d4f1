package org.portwright.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.portwright.ui.fields.Said.Link;
import org.portwright.ui.fields.Said.Look;
import org.portwright.ui.forms.DropDown;
import org.portwright.ui.forms.HintLabel;
import org.portwright.ui.forms.ThemedLink;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.labels.Icon;

/**
 * The place for words right under a field, a table, or some fields that belong together: a hint while all is well, or
 * else what is wrong. It has its height from the start, so that nothing on the page moves for what is said; what is too
 * long for it is behind <em>Show all</em>.
 */
public final class FieldLine {

	/** No wider than the field, however long the words are. */
	private static final int WIDTH = 120;
	/** So many letters of a line of the menu are read at a glance. */
	private static final int MENU_LETTERS = 90;

	private final FormToolkit toolkit;
	private final Control field;
	private final Control row;
	private final Composite place;
	private final SaidLayout layout;
	private final String hint;
	private final boolean ofSeveral;
	private List<Said> shown = List.of();

	/**
	 * @param rows in which the field stands, by itself or in a row of several widgets
	 * @param hint what helps with the field; may be empty
	 */
	FieldLine(FieldRows rows, Control field, String hint) {
		this(rows, field, hint, 1, false);
	}

	/** @param last the last of some fields that belong together */
	FieldLine(FieldRows rows, Control last) {
		this(rows, last, "", 1, true); //$NON-NLS-1$
	}

	/**
	 * @param lines what is said of elements is long: each is named
	 */
	FieldLine(FieldRows rows, Table table, int lines) {
		this(rows, table, "", lines, false); //$NON-NLS-1$
	}

	private FieldLine(FieldRows rows, Control field, String hint, int lines, boolean ofSeveral) {
		this.ofSeveral = ofSeveral;
		toolkit = rows.toolkit();
		this.field = field;
		this.hint = hint;
		row = rowOf(rows.client(), field);
		place = place();
		layout = new SaidLayout(hint.isEmpty() ? Optional.empty() : Optional.of(HintLabel.of(place, toolkit, hint)),
				lines);
		place.setLayout(layout);
	}

	private static Control rowOf(Composite client, Control field) {
		Control row = field;
		while (row.getParent() != null && row.getParent() != client) {
			row = row.getParent();
		}
		return row;
	}

	private Composite place() {
		Composite parent = row.getParent();
		boolean isWide = row.getLayoutData() instanceof GridData data && data.horizontalSpan > 1;
		Control above = row;
		if (!isWide) {
			above = toolkit.createLabel(parent, ""); //$NON-NLS-1$
			above.moveBelow(row);
		}
		Composite made = toolkit.createComposite(parent);
		GridDataFactory.fillDefaults().span(isWide ? 2 : 1, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(made);
		made.moveBelow(above);
		return made;
	}

	/** Puts the name of a field before its words where several fields share the place. */
	List<Said> named(String name, List<Said> said) {
		return ofSeveral
				? said.stream().map(one -> new Said(one.look(),
						Said.named(name, one.words()), one.links())).toList()
				: said;
	}

	/** Says this and nothing else; nothing moves for it. */
	void show(List<Said> said) {
		if (said.equals(shown)) {
			return;
		}
		shown = List.copyOf(said);
		boolean hadFocus = FieldSection.isWithin(place.getDisplay().getFocusControl(), place);
		layout.clear();
		if (!shown.isEmpty()) {
			layout.show(icon(shown.getFirst()), words(), shown.getFirst().words(), links());
		}
		place.layout(true);
		if (hadFocus) {
			// Else it would fall on whatever comes first on the page.
			field.setFocus();
		}
	}

	/** Where the words are. */
	public Control control() {
		return place;
	}

	/** Returns whether the form shows the row of the field. */
	boolean isThere() {
		return !(row.getLayoutData() instanceof GridData data && data.exclude);
	}

	private Label icon(Said said) {
		Label icon = toolkit.createLabel(place, ""); //$NON-NLS-1$
		icon.setImage(image(said.look()));
		return icon;
	}

	private Label words() {
		Label words = toolkit.createLabel(place, escaped(shown.getFirst().words()), SWT.WRAP);
		words.setToolTipText(shown.stream().map(Said::words).collect(Collectors.joining("\n\n"))); //$NON-NLS-1$
		return words;
	}

	/** What can be done about the first of all, and the way to all the rest. */
	private List<Hyperlink> links() {
		List<Hyperlink> links = new ArrayList<>();
		shown.getFirst().links().stream().limit(1).forEach(link -> links.add(link(link.label(), link.followed())));
		Hyperlink[] more = new Hyperlink[1];
		more[0] = link(Messages.FieldLine_all, () -> openAll(more[0]));
		links.add(more[0]);
		layout.hasMore(shown.size() > 1 || shown.getFirst().links().size() > 1);
		return links;
	}

	private Hyperlink link(String label, Runnable followed) {
		Hyperlink made = ThemedLink.of(toolkit.createHyperlink(place, label, SWT.NONE));
		made.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> followed.run()));
		return made;
	}

	private void openAll(Control below) {
		var menu = new DropDown(below);
		for (Said said : shown) {
			menu.addNote(said.words(), MENU_LETTERS);
			for (Link link : said.links()) {
				menu.add(link.label(), null, link.followed());
			}
		}
		if (!hint.isEmpty()) {
			menu.addSeparator();
			menu.addNote(hint, MENU_LETTERS);
		}
		menu.open();
	}

	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The platform's image. */
	public static Image image(Look look) {
		if (look == Look.PROPOSAL) {
			return JFaceResources.getResources().create(Icon.HINT.descriptor());
		}
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (look) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case INFO, PROPOSAL -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}
}
