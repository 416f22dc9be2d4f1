package org.portwright.phones.ui.internal.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.phones.ui.internal.texts.Messages;

/** The phones that can be shown: the one that is, and all of which a sign-in is under way. */
final class SignInPicker {

	private final Combo combo;
	private List<PhonePlace> places = List.of();

	/** @param picked hears which phone somebody wants to see */
	SignInPicker(Composite parent, Consumer<PhonePlace> picked) {
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.SignInPicker_label;
				}
			}
		});
		combo.addListener(SWT.Selection, event -> {
			int index = combo.getSelectionIndex();
			if (index >= 0 && index < places.size()) {
				picked.accept(places.get(index));
			}
		});
	}

	Control control() {
		return combo;
	}

	/**
	 * Offers phones.
	 *
	 * @param shown  the one that is shown
	 * @param others those that are under way
	 * @param names  what one is called
	 */
	void show(PhonePlace shown, List<PhonePlace> others, Function<PhonePlace, String> names) {
		List<PhonePlace> all = new ArrayList<>(others);
		if (!all.contains(shown)) {
			all.addFirst(shown);
		}
		places = all;
		String[] items = all.stream().map(names).toArray(String[]::new);
		if (!List.of(items).equals(List.of(combo.getItems()))) {
			combo.setItems(items);
		}
		combo.select(all.indexOf(shown));
		combo.setToolTipText(NLS.bind(Messages.SignInPicker_open, others.size()));
	}

	/** What is offered. */
	List<PhonePlace> places() {
		return places;
	}

	/** Picks one, as somebody would. */
	void pick(int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	boolean setFocus() {
		return combo.setFocus();
	}
}
