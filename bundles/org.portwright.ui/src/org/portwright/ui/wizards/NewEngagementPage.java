package org.portwright.ui.wizards;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.CommandName;
import org.portwright.ui.Contributions;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.wizards.EngagementPart.Asked;
import org.portwright.ui.wizards.EngagementPart.Given;
import org.portwright.workspace.resources.EngagementProject;

/** Who the customer is. The name is enough. */
final class NewEngagementPage extends WizardPage {

	private static final String NAME = "engagement"; //$NON-NLS-1$

	private final boolean goesOn;
	private @Nullable Fields fields;

	/** @param goesOn whether something may come next */
	NewEngagementPage(boolean goesOn) {
		super(NAME, CommandName.of("newEngagement"), null); //$NON-NLS-1$
		this.goesOn = goesOn;
		setDescription(Messages.NewEngagementPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(control);
		var made = new Fields(control);
		fields = made;
		setControl(control);
		// Else the keyboard is at Finish, which is not enabled yet, and thus nowhere.
		made.customer.setFocus();
	}

	/** The name of the customer; may be empty. */
	String customer() {
		return fields().customer.getText();
	}

	/** What was filled in beside it. */
	List<Given> parts() {
		return fields().parts.stream().map(part -> part.given(customer())).toList();
	}

	/** The name of the project. */
	String engagement() {
		return fields().engagement.getText().strip();
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
		final List<Asked> parts;
		private boolean engagementFollows = true;

		Fields(Composite parent) {
			customer = WizardText.add(parent, Messages.NewEngagementPage_customer,
					Words.example(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME).orElseThrow(),
					this::customerChanged);
			engagement = WizardText.add(parent, Messages.NewEngagementPage_engagement,
					Messages.NewEngagementPage_engagementHint, this::engagementChanged);
			parts = Contributions.of(EngagementPart.class).stream().map(part -> part.ask(parent, customer, goesOn))
					.toList();
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
