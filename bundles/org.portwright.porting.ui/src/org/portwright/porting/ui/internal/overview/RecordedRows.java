package org.portwright.porting.ui.internal.overview;

import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.FieldRows;

/** What was said of the order by others, as far as it is that far. */
@SuppressWarnings("nls")
final class RecordedRows {

	private RecordedRows() {
	}

	static void rows(FieldRows rows) {
		rows.whenever(() -> isDraft(rows.edited()), () -> rows.introduction(Messages.Recorded_draft));
		rows.whenever(() -> !isDraft(rows.edited()), () -> rows.text("submissionDate"));
		rows.whenever(() -> !isDraft(rows.edited()) && order(rows.edited()).isSubmissionDateAssumed(),
				() -> rows.hint(Messages.Recorded_assumed));
		rows.whenever(() -> !isDraft(rows.edited()), () -> {
			rows.text("portOrderId");
			rows.text("focDate");
			rows.text("focTime");
			rows.text("adminCentreStatus");
			rows.check("questionsOpen");
		});
	}

	private static PortOrder order(EditedModel edited) {
		return (PortOrder) edited.root();
	}

	private static boolean isDraft(EditedModel edited) {
		return order(edited).getState() == OrderState.DRAFT;
	}
}
