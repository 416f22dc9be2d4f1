package org.portwright.porting.ui.internal.journal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.keys.TabKey;

/** What a dialog asks for below each other, each with its label before it; where it has no room it is scrolled. */
public final class LabelledLines {

	private static final int WIDTH = 420;

	private final Composite grid;

	/** @param area the area of a dialog */
	public LabelledLines(Composite area) {
		var scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		grid = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(grid);
		scrolled.addListener(SWT.Resize, e -> scrolled
				.setMinHeight(grid.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(grid);
	}

	/** What the lines are on. */
	public Composite grid() {
		return grid;
	}

	/**
	 * A label for what comes next; none where it is empty.
	 *
	 * @param place where it is beside it, {@link SWT#BEGINNING} or {@link SWT#CENTER}
	 */
	public void label(String text, int place) {
		var label = new Label(grid, SWT.NONE);
		label.setText(text.isEmpty() ? text : text + ':');
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, place).applyTo(label);
	}

	/** A text of one line. */
	public Text line(String label, String shown) {
		label(label, SWT.CENTER);
		var line = new Text(grid, SWT.BORDER);
		line.setText(shown);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	/**
	 * A text of several lines, out of which the tabulator leads.
	 *
	 * @param grows whether it takes the room that there is
	 */
	public Text lines(String label, String shown, int lines, boolean grows) {
		label(label, SWT.BEGINNING);
		var entry = new Text(grid, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		entry.setText(shown);
		GridDataFactory.fillDefaults().grab(true, grows).hint(WIDTH, entry.getLineHeight() * lines).applyTo(entry);
		TabKey.leadsOutOf(entry);
		return entry;
	}
}
