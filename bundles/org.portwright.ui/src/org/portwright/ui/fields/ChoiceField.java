package org.portwright.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;

/** A field that holds one of a few values, shown by words. A value that the words do not name is shown as it is. */
public final class ChoiceField extends Field {

	private final Combo combo;
	private final List<String> values = new ArrayList<>();

	/**
	 * Binds a combo that was made for the field.
	 *
	 * @param words what to show for each value that the field can hold, in order
	 */
	public ChoiceField(EditedModel edited, String path, String name, Combo combo, Map<String, String> words) {
		super(edited, path, name);
		this.combo = combo;
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
		offer(words);
	}

	/**
	 * Offers other values from now on.
	 *
	 * @param words what to show for each value that the field can hold, in order
	 */
	public void offer(Map<String, String> words) {
		values.clear();
		values.addAll(words.keySet());
		combo.setItems(words.values().toArray(String[]::new));
		combo.setVisibleItemCount(words.size());
		refresh();
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	public void refresh() {
		String value = value();
		int index = values.indexOf(value);
		if (index < 0) {
			values.add(value);
			combo.add(value);
			index = values.size() - 1;
		}
		if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
	}

	/** Returns the value of the field; of a part that the file does not have yet, what each new one begins with. */
	private String value() {
		String held = edited().text(path());
		return held.isEmpty() && !values.contains(held)
				? feature().map(EStructuralFeature::getDefaultValue).map(String::valueOf).orElse(held)
				: held;
	}

	private void choose() {
		edited().visit(path());
		change(values.get(combo.getSelectionIndex()), new Object());
	}
}
