package org.portwright.ui.editor;

import java.time.LocalDate;

import org.eclipse.swt.widgets.Text;
import org.portwright.porting.written.WrittenDate;

/**
 * A field with a date. It shows the day of the week, but not while somebody types in it: who changes the day need not
 * change that, too.
 */
public final class DateField extends TextField {

	/** Binds a text that was made for the field. */
	public DateField(EditedModel edited, String path, String name, Text text) {
		super(edited, path, name, text);
	}

	@Override
	protected String editable(String present) {
		String held = edited().text(path());
		return held.isEmpty() || isRefused() ? present : WrittenDate.plain(LocalDate.parse(held));
	}
}
