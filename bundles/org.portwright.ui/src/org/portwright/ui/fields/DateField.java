package org.portwright.ui.fields;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.internal.calendar.CalendarPopup;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.labels.Icon;

/**
 * A field with a date, and its calendar. It shows the day of the week, but not while somebody types in it: who changes
 * the day need not change that, too.
 */
public final class DateField extends TextField {

	private final String title;
	private Set<String> odd = Set.of();
	private String before = ""; //$NON-NLS-1$

	/**
	 * Binds a text that was made for the field.
	 *
	 * @param calendar opens the calendar; Alt and the arrow down do so in the text
	 */
	public DateField(EditedModel edited, String path, String name, Text text, Button calendar) {
		super(edited, path, name, text);
		title = NLS.bind(Messages.DateField_calendar, name);
		String said = title;
		calendar.setImage(JFaceResources.getResources().create(Icon.CALENDAR.descriptor()));
		calendar.setToolTipText(NLS.bind(Messages.DateField_key, said));
		calendar.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = said));
		calendar.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open()));
		text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ARROW_DOWN && e.stateMask == SWT.ALT) {
				e.doit = false;
				open();
			}
		}));
	}

	@Override
	protected void entered() {
		odd = edited().oddDays();
		before = edited().text(path());
	}

	/** A day that looks wrong is asked about once it is typed; unless it is right, it is as if nothing was typed. */
	@Override
	protected void left(Object made) {
		String typed = edited().text(path());
		if (typed.equals(before)) {
			return;
		}
		Set<String> fresh = new LinkedHashSet<>(edited().oddDays());
		fresh.removeAll(odd);
		String known = before;
		// The question takes the focus, too.
		entered();
		if (!fresh.isEmpty() && !edited().agree(fresh)) {
			edited().takeBack(made, path(), known, NLS.bind(Messages.DateField_back, name()));
			entered();
		}
	}

	private void open() {
		commit();
		entered();
		new CalendarPopup(control(), title, held(edited(), path()), edited().engagementFiles().model().today(),
				day -> take(WrittenDate.plain(day))).open();
	}

	private static Optional<LocalDate> held(EditedModel edited, String path) {
		return Optional.of(edited.text(path)).filter(date -> !date.isEmpty()).map(LocalDate::parse);
	}

	@Override
	protected String editable(String present) {
		return isRefused() ? present : held(edited(), path()).map(WrittenDate::plain).orElse(present);
	}
}
