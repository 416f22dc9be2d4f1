package org.portwright.porting.ui.internal.overview;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Label;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.life.SubmittedRevision;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldRows;

/** What was said of the order by others, as far as it is that far. */
@SuppressWarnings("nls")
final class RecordedRows {

	private RecordedRows() {
	}

	static void rows(FieldRows rows) {
		rows.whenever(() -> isDraft(rows.edited()) && before(rows.edited()).isEmpty(),
				() -> rows.introduction(Messages.Recorded_draft));
		rows.whenever(() -> before(rows.edited()).isPresent(), () -> {
			Label revision = rows.introduction("");
			rows.fields().follow(() -> before(rows.edited()).map(RecordedRows::words).ifPresent(revision::setText));
		});
		rows.whenever(() -> !isDraft(rows.edited()), () -> rows.text("submissionDate"));
		rows.whenever(() -> !isDraft(rows.edited()) && order(rows.edited()).isSubmissionDateAssumed(),
				() -> rows.hint(Messages.Recorded_assumed));
		rows.whenever(() -> !isDraft(rows.edited()) || before(rows.edited()).isPresent(),
				() -> rows.text("portOrderId"));
		// One that is left in a draft is none, and can be taken out.
		rows.whenever(() -> !isDraft(rows.edited()) || order(rows.edited()).eIsSet(Literals.PORT_ORDER__FOC_DATE),
				() -> rows.text("focDate"));
		rows.whenever(() -> !isDraft(rows.edited()) || order(rows.edited()).eIsSet(Literals.PORT_ORDER__FOC_TIME),
				() -> rows.text("focTime"));
		rows.whenever(() -> !isDraft(rows.edited()), () -> {
			rows.text("adminCentreStatus");
			rows.check("questionsOpen");
		});
	}

	/** The revision that was submitted before the draft that is written now. */
	private static Optional<SubmittedRevision> before(EditedModel edited) {
		return SubmittedRevision.before(order(edited));
	}

	private static String words(SubmittedRevision before) {
		@Nullable
		LocalDate day = before.submitted();
		return day == null ? NLS.bind(Messages.Recorded_revision, before.number())
				: NLS.bind(Messages.Recorded_revisionOn, before.number(), WrittenDate.shown(day));
	}

	private static PortOrder order(EditedModel edited) {
		return (PortOrder) edited.root();
	}

	private static boolean isDraft(EditedModel edited) {
		return order(edited).getState() == OrderState.DRAFT;
	}
}
