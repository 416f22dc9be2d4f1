package org.portwright.porting.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.life.NextAct;
import org.portwright.ui.Commands;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workspace.operations.Assignment;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.SetFields;

/** Does what is chosen on the page: each is one operation, or leads to where it is done. */
final class OrderActs {

	private static final String MAKE_PACK = "org.portwright.ui.exportDocuments"; //$NON-NLS-1$
	private static final String STATE = "state"; //$NON-NLS-1$

	private final FormEditor editor;
	private final EditedModel edited;
	private final Shell shell;

	OrderActs(FormEditor editor, EditedModel edited, Shell shell) {
		this.editor = editor;
		this.edited = edited;
		this.shell = shell;
	}

	/** Follows what was pressed. */
	void follow(Target target) {
		switch (target) {
		case Target.Doing(NextAct act) -> act(act);
		case Target.Field(String path) -> reveal(path);
		case Target.Page(String id) -> editor.setActivePage(id);
		}
	}

	private void act(NextAct act) {
		switch (act.kind()) {
		case RECORD_STATE, RECORD_REJECTION, NEW_REVISION -> act.state().ifPresent(this::record);
		case MAKE_PACK -> Commands.run(MAKE_PACK);
		default -> act.field().ifPresent(this::reveal);
		}
	}

	private void reveal(String path) {
		if (editor instanceof ModelFileEditor fields) {
			fields.reveal(path);
		}
	}

	/** Records a state. What it implies and the order lacks is asked for with it; it can be left empty. */
	void record(OrderState to) {
		var order = (PortOrder) edited.root();
		if (order.getState() == OrderState.DRAFT && to == OrderState.SUBMITTED) {
			edited.visitAll();
		}
		Optional<List<Assignment>> fields = StepDialog.of(shell, order, to).map(StepDialog::ask)
				.orElse(Optional.of(List.of()));
		fields.ifPresent(given -> edited.perform(step(given, to)));
	}

	private SetFields step(List<Assignment> fields, OrderState to) {
		List<Assignment> all = new ArrayList<>(fields);
		all.add(new Assignment(STATE, to.getLiteral()));
		return new SetFields(edited.engagementFiles().model(), edited.engagementFiles().problems().now(),
				Recorder.ofProcess(), edited.file(), all);
	}

	/** Corrects a wrong entry. */
	void correct(OrderState to) {
		edited.perform(step(List.of(), to).correcting());
	}
}
