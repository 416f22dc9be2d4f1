package org.portwright.porting.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.life.OrderLifeCycle;
import org.portwright.ui.editor.DropDown;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.FieldRows;
import org.portwright.workspace.operations.Assignment;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.SetFields;

/** The section on the order itself: its name, its state, and what Microsoft and the losing provider said. */
final class Progress {

	private final FieldRows rows;
	private final EditedModel edited;

	private Progress(FieldRows rows) {
		this.rows = rows;
		edited = rows.edited();
	}

	static void rows(FieldRows rows) {
		rows.text(Paths.NAME);
		new Progress(rows).addState();
		rows.whenever(() -> !isDraft(rows.edited()), () -> {
			rows.text(Paths.SUBMISSION_DATE);
			rows.text(Paths.PORT_ORDER_ID);
			rows.text(Paths.FOC_DATE);
			rows.text(Paths.FOC_TIME);
			rows.check(Paths.QUESTIONS_OPEN);
		});
	}

	private static boolean isDraft(EditedModel edited) {
		return state(edited) == OrderState.DRAFT;
	}

	private static OrderState state(EditedModel edited) {
		return edited.root() instanceof PortOrder order ? order.getState() : OrderState.DRAFT;
	}

	private void addState() {
		Label label = rows.label(Words.of(Literals.PORT_ORDER__STATE));
		Composite line = rows.toolkit().createComposite(rows.client());
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Label state = rows.toolkit().createLabel(line, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(state);
		Button next = rows.toolkit().createButton(line, Messages.Progress_nextStep, SWT.PUSH);
		next.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> offer(next)));
		FieldRows.belong(label, next);
		rows.fields().follow(() -> state.setText(Words.of(state(edited))));
	}

	private void offer(Button next) {
		OrderState present = state(edited);
		List<OrderState> steps = OrderLifeCycle.steps(present);
		var menu = new DropDown(next);
		steps.forEach(step -> menu.add(Words.of(step), null, () -> step(step)));
		List<OrderState> others = new ArrayList<>(List.of(OrderState.values()));
		others.removeAll(steps);
		others.remove(present);
		menu.addSeparator();
		menu.addNote(Messages.Progress_otherStates);
		others.forEach(state -> menu.add(Words.of(state), null, () -> step(state)));
		menu.open();
	}

	private void step(OrderState to) {
		if (isDraft(edited) && to == OrderState.SUBMITTED) {
			edited.visitAll();
		}
		edited.perform(new SetFields(edited.engagementFiles().model(), edited.engagementFiles().problems().now(),
				Recorder.ofProcess(), edited.file(), List.of(new Assignment(Paths.STATE, to.getLiteral()))));
	}
}
