package org.portwright.directory.ui.internal.wizards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portwright.directory.operations.TenantAnswer;
import org.portwright.directory.operations.TenantIdentity;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.EngagementChoices;
import org.portwright.ui.wizards.EngagementFile;
import org.portwright.ui.wizards.EngagementFileCombo;
import org.portwright.ui.wizards.FileNames;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.ui.wizards.WizardText;
import org.portwright.workspace.files.FileKind;

/** What is known of one more tenant of an engagement. The name is enough. */
final class NewTenantPage extends WizardPage {

	private static final String NAME = "tenant"; //$NON-NLS-1$

	private final List<EngagementFile> choices;
	private final WizardSubject subject;
	private @Nullable Fields fields;

	NewTenantPage(EngagementChoices engagements, WizardSubject subject) {
		super(NAME, CommandName.of("newTenant"), null); //$NON-NLS-1$
		this.choices = engagements.engagements();
		this.subject = subject;
		setDescription(Messages.NewTenantPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(control);
		var made = new Fields(control, this);
		fields = made;
		setControl(control);
		setMessage(choices.isEmpty() ? EngagementChoices.NO_ENGAGEMENT : Messages.NewTenantPage_description,
				choices.isEmpty() ? INFORMATION : NONE);
		made.name.setFocus();
	}

	/** The engagement. */
	IProject engagement() {
		return fields().engagement.chosen().orElseThrow().engagement();
	}

	/** What is known of the tenant. */
	TenantIdentity identity() {
		return fields().tenant.identity(fields().name.getText());
	}

	/** What Microsoft answered to what was typed, if it was asked. */
	Optional<TenantAnswer> answer() {
		return fields().tenant.answer();
	}

	private Fields fields() {
		return Objects.requireNonNull(fields);
	}

	private void validate() {
		setErrorMessage(null);
		setPageComplete(false);
		String name = FileNames.legal(identity().name());
		if (choices.isEmpty()) {
			setMessage(EngagementChoices.NO_ENGAGEMENT, INFORMATION);
		} else if (name.isEmpty()) {
			setMessage(Messages.NewTenantPage_name, INFORMATION);
		} else {
			IStatus status = FileNames.validate(engagement(), name, FileKind.TENANT);
			setPageComplete(status.isOK());
			setErrorMessage(status.isOK() ? null : status.getMessage());
			setMessage(Messages.NewTenantPage_description);
		}
	}

	/** The widgets. */
	private static final class Fields {

		final EngagementFileCombo engagement;
		final Text name;
		final TenantIdentityFields tenant;

		Fields(Composite parent, NewTenantPage page) {
			engagement = new EngagementFileCombo(parent, Messages.NewTenantPage_engagement, page.choices, page.subject,
					page::validate);
			name = WizardText.add(parent, Messages.NewTenantPage_customer,
					Words.example(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME).orElseThrow(), page::validate);
			tenant = new TenantIdentityFields(parent, name);
		}
	}
}
