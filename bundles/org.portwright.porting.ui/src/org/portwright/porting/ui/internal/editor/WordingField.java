package org.portwright.porting.ui.internal.editor;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.Evidence;
import org.portwright.model.PortOrder;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.TextField;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetEvidence;

/** A field for the bill's own wording of another field. */
public final class WordingField extends TextField {

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
		new SetEvidence(edited().engagementFiles().model(), edited().file(), new Assignment(subject(), value), name(),
				visit)
				.execute(new NullProgressMonitor());
	}
}
