package org.portwright.porting.ui.internal.editor;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.Evidence;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.fields.TextField;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetEvidence;

/** The section with the bill's own wording of what must match it. */
@SuppressWarnings("nls")
final class Bill {

	private Bill() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Bill_introduction);
		rows.text(Paths.SUBSCRIBER_NAME, WordingField::new);
		rows.text(Paths.of(Paths.SERVICE_ADDRESS, "street"), WordingField::new);
		rows.text(Paths.of(Paths.SERVICE_ADDRESS, "town"), WordingField::new);
		rows.text(Paths.of(Paths.SERVICE_ADDRESS, "postcode"), WordingField::new);
		rows.text(Paths.LOSING_PROVIDER, WordingField::new);
		rows.text(Paths.ACCOUNT_NUMBER, WordingField::new);
		rows.text(Paths.BILLING_NUMBER, WordingField::new);
	}

	/** A field for the bill's own wording of another field. */
	private static final class WordingField extends TextField {

		/** Before the path of the other field: no path of the model begins so. */
		private static final String PREFIX = "bill:"; //$NON-NLS-1$

		/**
		 * Binds a text that was made for the field.
		 *
		 * @param path path of the field that must match the bill
		 */
		public WordingField(EditedModel edited, String path, String name, Text text) {
			super(edited, PREFIX + path, name, text);
		}

		private String subject() {
			return path().substring(PREFIX.length());
		}

		@Override
		protected String held() {
			return edited().root() instanceof PortOrder order
					? SetEvidence.of(order, subject()).map(Evidence::getWording).orElse("") //$NON-NLS-1$
					: ""; //$NON-NLS-1$
		}

		@Override
		protected void write(String value, Object visit) {
			new SetEvidence(edited().engagementFiles().model(), edited().file(), new Assignment(subject(), value),
					name(),
					visit)
					.execute(new NullProgressMonitor());
		}
	}
}
