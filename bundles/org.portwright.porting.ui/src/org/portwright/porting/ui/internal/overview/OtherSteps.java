package org.portwright.porting.ui.internal.overview;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.life.OrderLifeCycle;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.Field;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.forms.DropDown;

/** The steps that nobody usually takes: a state that was reached while nobody looked, and a wrong entry. */
final class OtherSteps {

	/** As far as what is to be done is from the margin. */
	private static final int INDENT = 6;

	private final FieldRows rows;
	private final Consumer<OrderState> recorded;
	private final Consumer<OrderState> corrected;

	/**
	 * @param recorded  gets the state that was reached
	 * @param corrected gets the state that the order is really in
	 */
	OtherSteps(FieldRows rows, Consumer<OrderState> recorded, Consumer<OrderState> corrected) {
		this.rows = rows;
		this.recorded = recorded;
		this.corrected = corrected;
	}

	/** Adds them to the rows. */
	void add() {
		Composite line = rows.toolkit().createComposite(rows.client());
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).extendedMargins(INDENT, 0, 0, 0).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(line);
		Button another = button(line, Messages.Acts_another);
		another.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> offerOthers(another)));
		Button correct = button(line, Messages.Acts_correct);
		correct.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> offerCorrections(correct)));
		rows.fields().add(new StateField(rows.edited(), correct));
		rows.fields().follow(() -> another.setEnabled(!OrderLifeCycle.others(state()).isEmpty()));
	}

	private Button button(Composite line, String label) {
		Button button = rows.toolkit().createButton(line, label, SWT.PUSH);
		GridDataFactory.swtDefaults().applyTo(button);
		return button;
	}

	private OrderState state() {
		return ((PortOrder) rows.edited().root()).getState();
	}

	private void offerOthers(Button button) {
		offer(button, Messages.Acts_otherNote, OrderLifeCycle.others(state()), recorded);
	}

	private void offerCorrections(Button button) {
		offer(button, Messages.Acts_correctNote,
				List.of(OrderState.values()).stream().filter(state -> state != state()).toList(), corrected);
	}

	private static void offer(Button button, String note, List<OrderState> states, Consumer<OrderState> chosen) {
		var menu = new DropDown(button);
		menu.addNote(note);
		menu.addSeparator();
		states.forEach(state -> menu.add(Words.of(state), null, () -> chosen.accept(state)));
		menu.open();
	}

	/**
	 * The state as a field of the page: what is wrong with it is said at what corrects it, which can always be done.
	 */
	private static final class StateField extends Field {

		private final Button corrects;

		/** @param corrects corrects the state */
		StateField(EditedModel edited, Button corrects) {
			super(edited, Literals.PORT_ORDER__STATE.getName(), Words.of(Literals.PORT_ORDER__STATE));
			this.corrects = corrects;
		}

		@Override
		public Control control() {
			return corrects;
		}

		@Override
		public void refresh() {
			// The state itself is shown elsewhere.
		}
	}
}
