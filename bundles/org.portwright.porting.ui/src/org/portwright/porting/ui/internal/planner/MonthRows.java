package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.fields.FieldRows;

/**
 * The months with all that is known of their days, the button that asks for the one that is selected, and in words what
 * is known of one.
 */
final class MonthRows {

	private static final int WIDTH = 120;
	/** So many lines are kept free for the words, so that what stands below them rests while somebody looks around. */
	private static final int LINES = 4;
	/** The longest day there is in English. */
	private static final LocalDate LONGEST = LocalDate.of(2026, 9, 30);

	private final FieldRows rows;
	private final Planning planning;
	private final MonthsCanvas months;
	private final Button ask;
	private final RoomyWords words;

	/** @param asked gets the day that is asked for */
	MonthRows(FieldRows rows, Planning planning, Consumer<LocalDate> asked) {
		this.rows = rows;
		this.planning = planning;
		Composite arrows = rows.toolkit().createComposite(rows.client());
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(arrows);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(arrows);
		Button earlier = arrow(arrows, SWT.LEFT, Messages.Months_earlier);
		Button later = arrow(arrows, SWT.RIGHT, Messages.Months_later);
		Label keys = rows.toolkit().createLabel(arrows, Messages.Months_keys, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT)
				.applyTo(keys);
		months = new MonthsCanvas(rows.client(), rows.edited().engagementFiles().model().today(), asked);
		rows.toolkit().adapt(months);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(months);
		earlier.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> months.after(SWT.PAGE_UP, false)));
		later.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> months.after(SWT.PAGE_DOWN, false)));
		ask = rows.toolkit().createButton(rows.client(), label(LONGEST), SWT.PUSH);
		// As wide for each day, so that nothing moves from one to the next.
		GridDataFactory.swtDefaults().span(2, 1).hint(ask.computeSize(SWT.DEFAULT, SWT.DEFAULT)).applyTo(ask);
		ask.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> asked.accept(months.cursor())));
		words = new RoomyWords(rows, LINES, place -> rows.toolkit().createLabel(place, "", SWT.WRAP)); //$NON-NLS-1$
		var legend = new MonthsLegend(rows.client());
		rows.toolkit().adapt(legend);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(legend);
		months.onMove(this::moved);
		moved();
	}

	/** The months. */
	MonthsCanvas months() {
		return months;
	}

	/** Follows the plan, and the date that the order asks for. */
	void follow() {
		planning.listen(this::show);
		rows.fields().follow(this::show);
	}

	private void show() {
		Optional<DatePlan> plan = planning.plan();
		plan.ifPresent(known -> months.show(new PlannedDays(known, planning.wanted())));
	}

	private Button arrow(Composite parent, int direction, String said) {
		Button button = rows.toolkit().createButton(parent, "", SWT.ARROW | direction); //$NON-NLS-1$
		button.setToolTipText(said);
		button.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = said));
		return button;
	}

	private static String label(LocalDate day) {
		return NLS.bind(Messages.Answer_take, WrittenDate.shown(day));
	}

	private void moved() {
		String label = label(months.cursor());
		if (!label.equals(ask.getText())) {
			ask.setText(label);
		}
		tell();
	}

	/** What is known of the day that is told. */
	private void tell() {
		words.tell(months.days().map(planned -> planned.words(months.told())).orElse(Messages.Planning_begun));
	}
}
