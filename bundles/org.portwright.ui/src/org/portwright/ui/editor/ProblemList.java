package org.portwright.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.portwright.ui.internal.popup.PopupBelow;
import org.portwright.ui.internal.texts.Messages;

/**
 * The list that opens below the line on top of a page: what is wrong, and what is fine for whoever wants to see that. A
 * click or Enter leads to the field. It is gone when anything else is used.
 */
final class ProblemList extends PopupBelow {

	/** Under this key the control has the list that was opened last, for whoever looks for it. */
	static final String LIST = ProblemList.class.getName();

	private static final String WITH_FINE = "problems.fine"; //$NON-NLS-1$
	private static final int MOST_ROWS = 16;
	/** Of the width of the window. */
	private static final double MOST_WIDTH = 0.85;

	/**
	 * A row.
	 *
	 * @param path the path of the field to which it leads; empty where it leads nowhere
	 */
	record Entry(String text, @Nullable Image image, String path) {
	}

	private final List<Entry> wrong;
	private final List<Entry> fine;
	private final Consumer<String> reveal;
	private final IDialogSettings settings = PlatformUI
			.getDialogSettingsProvider(FrameworkUtil.getBundle(ProblemList.class)).getDialogSettings();
	private final List<Entry> shown = new ArrayList<>();
	private @Nullable Table table;
	private @Nullable Button withFine;

	/** @param reveal shows the field of a path */
	ProblemList(Control below, List<Entry> wrong, List<Entry> fine, Consumer<String> reveal) {
		super(below);
		this.wrong = List.copyOf(wrong);
		this.fine = List.copyOf(fine);
		this.reveal = reveal;
		below.setData(LIST, this);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		Table rows = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		rows.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> choose()));
		rows.addMouseListener(MouseListener.mouseUpAdapter(e -> choose()));
		table = rows;
		var check = new Button(area, SWT.CHECK);
		check.setText(NLS.bind(Messages.ProblemList_showFine, fine.size()));
		check.setSelection(settings.getBoolean(WITH_FINE));
		check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			settings.put(WITH_FINE, check.getSelection());
			fill(rows, check.getSelection());
			getShell().pack();
		}));
		withFine = check;
		fill(rows, check.getSelection());
		return area;
	}

	private void fill(Table rows, boolean all) {
		shown.clear();
		shown.addAll(wrong);
		if (all) {
			shown.addAll(fine);
		}
		rows.removeAll();
		for (Entry entry : shown) {
			var item = new TableItem(rows, SWT.NONE);
			item.setText(entry.text());
			item.setImage(entry.image());
		}
		Point wanted = rows.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(Math.min(wanted.x, (int) (below().getShell().getSize().x * MOST_WIDTH)),
						Math.min(shown.size(), MOST_ROWS) * rows.getItemHeight())
				.exclude(shown.isEmpty()).applyTo(rows);
		rows.setVisible(!shown.isEmpty());
	}

	private void choose() {
		int chosen = rows().getSelectionIndex();
		if (chosen >= 0 && !shown.get(chosen).path().isEmpty()) {
			String path = shown.get(chosen).path();
			close();
			// Not every window manager gives the keyboard back at once.
			below().getShell().forceActive();
			reveal.accept(path);
		}
	}

	/** The rows. */
	Table rows() {
		return Objects.requireNonNull(table);
	}

	/** What says whether what is fine is among them. */
	Button withFine() {
		return Objects.requireNonNull(withFine);
	}

	@Override
	protected Control getFocusControl() {
		return shown.isEmpty() ? withFine() : rows();
	}
}
