package org.portwright.ui.internal.wizards;

import java.util.Objects;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.internal.CommandName;
import org.portwright.workspace.operations.TenantIdentity;
import org.portwright.workspace.resources.EngagementProject;

/** Who the customer is. The name is enough. */
final class NewEngagementPage extends WizardPage {

	private static final String NAME = "engagement"; //$NON-NLS-1$

	private final boolean offersOrder;
	private @Nullable Fields fields;

	/** @param offersOrder whether a Letter of Authorization may come next */
	NewEngagementPage(boolean offersOrder) {
		super(NAME, CommandName.of("newEngagement"), null); //$NON-NLS-1$
		this.offersOrder = offersOrder;
		setDescription(Messages.NewEngagementPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(control);
		fields = new Fields(control);
		setControl(control);
	}

	/** What is known of the tenant. */
	TenantIdentity identity() {
		return fields().tenant.identity(fields().customer.getText());
	}

	/** The name of the project. */
	String engagement() {
		return fields().engagement.getText().strip();
	}

	/** Whether a Letter of Authorization comes next. */
	boolean draftsOrder() {
		return fields().drafts.getSelection();
	}

	private Fields fields() {
		return Objects.requireNonNull(fields);
	}

	private void validate() {
		setErrorMessage(null);
		String name = engagement();
		IStatus status = EngagementProject.validateName(ResourcesPlugin.getWorkspace(), name);
		setPageComplete(status.isOK());
		if (name.isEmpty()) {
			setMessage(Messages.NewEngagementPage_name, INFORMATION);
		} else if (!status.isOK()) {
			setErrorMessage(status.getMessage());
		} else {
			setMessage(Messages.NewEngagementPage_description);
		}
	}

	/** The widgets. */
	private final class Fields {

		final Text customer;
		final Text engagement;
		final TenantFields tenant;
		final Button drafts;
		private boolean engagementFollows = true;

		Fields(Composite parent) {
			customer = TenantFields.field(parent, Messages.NewEngagementPage_customer,
					Words.example(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME).orElseThrow(),
					this::customerChanged);
			engagement = TenantFields.field(parent, Messages.NewEngagementPage_engagement,
					Messages.NewEngagementPage_engagementHint, this::engagementChanged);
			tenant = new TenantFields(parent);
			drafts = new Button(parent, SWT.CHECK);
			drafts.setText(Messages.NewEngagementPage_drafts);
			drafts.setSelection(offersOrder);
			drafts.setVisible(offersOrder);
			GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(drafts);
		}

		private void customerChanged() {
			if (engagementFollows) {
				engagement.setText(FileNames.legal(customer.getText()));
				engagementFollows = true;
			}
		}

		private void engagementChanged() {
			engagementFollows = false;
			validate();
		}
	}
}
