package org.portwright.ui.fields;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Gives the rows of sections their places anew. */
public final class SectionPlaces {

	private SectionPlaces() {
	}

	/**
	 * What stands in sections of one form is another thing now. All get their places at once, and the form follows only
	 * where it has to. What has the keyboard stays where it is on the screen.
	 */
	public static void renew(List<FieldRows> sections) {
		place(sections).ifPresent(form -> Anchor.hold(form, () -> form.reflow(true)));
	}

	/**
	 * The same, but the form follows a turn later, so that keys and the mouse come between: to measure all sections of
	 * a form takes as long as to make some anew.
	 */
	public static void renewInTurns(List<FieldRows> sections) {
		place(sections).ifPresent(form -> form.getDisplay().asyncExec(() -> {
			if (!form.isDisposed()) {
				Anchor.hold(form, () -> form.reflow(true));
			}
		}));
	}

	/** The form, if it has to follow. */
	private static Optional<ScrolledForm> place(List<FieldRows> sections) {
		List<Composite> clients = sections.stream().map(FieldRows::client).filter(client -> client.getSize().x > 0)
				.toList();
		Optional<ScrolledForm> form = clients.stream().findFirst().flatMap(SectionPlaces::form);
		boolean[] follows = new boolean[1];
		form.ifPresent(some -> Anchor.hold(some, () -> clients.forEach(client -> follows[0] |= !place(client))));
		return form.filter(some -> follows[0]);
	}

	/** Whether it needs no more and no less room than it has: then nothing around it moves. */
	private static boolean place(Composite client) {
		Point size = client.getSize();
		boolean fits = client.computeSize(size.x, SWT.DEFAULT, true).equals(size);
		// All that is in it: what stands in a part that is as large as before may be another thing. It was just
		// measured.
		client.layout(false, true);
		if (!fits) {
			// The section remembers how high it was, and what the form is told does not reach it.
			Composite section = client.getParent();
			section.computeSize(section.getSize().x, SWT.DEFAULT, true);
		}
		return fits;
	}

	private static Optional<ScrolledForm> form(Composite client) {
		Composite above = client;
		while (above != null && !(above instanceof ScrolledForm)) {
			above = above.getParent();
		}
		return Optional.ofNullable((ScrolledForm) above);
	}
}
