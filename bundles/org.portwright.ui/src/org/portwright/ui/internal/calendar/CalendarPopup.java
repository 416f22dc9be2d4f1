package org.portwright.ui.internal.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.internal.popup.PopupBelow;
import org.portwright.ui.internal.texts.Messages;

/** A calendar below the field of a date. It is gone when a day is taken, with Esc, and when anything else is used. */
public final class CalendarPopup extends PopupBelow {

	/** Under this key the control has the calendar that was opened last, for whoever looks for it. */
	public static final String CALENDAR = CalendarPopup.class.getName();

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK); //$NON-NLS-1$
	private static final int COLUMNS = 3;

	private final String name;
	private final Optional<LocalDate> chosen;
	private final LocalDate today;
	private final Consumer<LocalDate> taken;
	private @Nullable MonthView month;

	/**
	 * A calendar that is not open yet.
	 *
	 * @param below  the control of the field
	 * @param name   what the calendar is called
	 * @param chosen the day that the field has
	 * @param taken  gets the day that is chosen now
	 */
	public CalendarPopup(Control below, String name, Optional<LocalDate> chosen, LocalDate today,
			Consumer<LocalDate> taken) {
		super(below);
		this.name = name;
		this.chosen = chosen;
		this.today = today;
		this.taken = taken;
		below.setData(CALENDAR, this);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(name);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(6, 6).applyTo(area);
		Button previous = arrow(area, SWT.LEFT, Messages.Calendar_previousMonth);
		var title = new Label(area, SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		Button next = arrow(area, SWT.RIGHT, Messages.Calendar_nextMonth);
		var view = new MonthView(area, chosen, today, this::take);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).align(SWT.CENTER, SWT.FILL).applyTo(view);
		month = view;
		view.onMove(() -> title.setText(MONTH.format(view.cursor())));
		title.setText(MONTH.format(view.cursor()));
		previous.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> view.after(SWT.PAGE_UP, false)));
		next.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> view.after(SWT.PAGE_DOWN, false)));
		var ofToday = new Button(area, SWT.PUSH);
		ofToday.setText(NLS.bind(Messages.Calendar_today, WrittenDate.shown(today)));
		ofToday.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> take(today)));
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(ofToday);
		var keys = new Label(area, SWT.WRAP);
		keys.setText(Messages.Calendar_help);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).hint(view.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT)
				.applyTo(keys);
		return area;
	}

	private static Button arrow(Composite area, int direction, String said) {
		var button = new Button(area, SWT.ARROW | direction);
		button.setToolTipText(said);
		button.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = said));
		return button;
	}

	private void take(LocalDate day) {
		close();
		// Not every window manager gives the keyboard back at once.
		below().getShell().forceActive();
		below().setFocus();
		taken.accept(day);
	}

	/** The days, which have the keyboard at first. */
	public Control days() {
		return Objects.requireNonNull(month);
	}

	@Override
	protected Control getFocusControl() {
		return days();
	}
}
