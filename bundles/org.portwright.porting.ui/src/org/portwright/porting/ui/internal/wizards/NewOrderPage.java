package org.portwright.porting.ui.internal.wizards;

import java.util.Objects;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.EngagementChoices;
import org.portwright.ui.wizards.EngagementFile;
import org.portwright.ui.wizards.EngagementFileCombo;
import org.portwright.ui.wizards.FieldLabel;
import org.portwright.ui.wizards.FileNames;
import org.portwright.ui.wizards.NewEngagementWizard;
import org.portwright.ui.wizards.OpenWizard;
import org.portwright.ui.wizards.ScrolledContent;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.ui.wizards.WizardText;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.kept.TextSource;
import org.portwright.workspace.orders.ChosenNumbers;

/** What is known of a port order when it is drafted: whose numbers, from whom, and which. All of it can come later. */
final class NewOrderPage extends WizardPage {

	private static final String NAME = "order"; //$NON-NLS-1$

	private final EngagementChoices engagements;
	private final WizardSubject subject;
	private @Nullable Fields fields;

	NewOrderPage(EngagementChoices engagements, WizardSubject subject) {
		super(NAME, CommandName.of("newOrder"), null); //$NON-NLS-1$
		this.engagements = engagements;
		this.subject = subject;
		setDescription(Messages.NewOrderPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var scrolled = new ScrolledContent(Objects.requireNonNull(parent));
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(scrolled.content());
		var made = new Fields(scrolled.content());
		fields = made;
		setControl(scrolled.filled());
		made.suggestName();
		made.numbers.suggestClipboard();
		made.provider.setFocus();
	}

	/** The tenant that gets the numbers, or the engagement alone. */
	EngagementFile tenant() {
		return fields().tenant.chosen().orElseThrow();
	}

	/** The name of the order. */
	String order() {
		return fields().name.getText().strip();
	}

	/** Who bills the customer now; may be empty. */
	String losingProvider() {
		return fields().provider.getText().strip();
	}

	/** The numbers that are wanted; may be none. */
	ChosenNumbers numbers() {
		return fields().numbers.chosen();
	}

	/** The mail or text that the numbers are from. */
	TextSource source() {
		return fields().numbers.source();
	}

	private Fields fields() {
		return Objects.requireNonNull(fields);
	}

	private void validate() {
		setErrorMessage(null);
		setPageComplete(false);
		if (fields().tenant.chosen().isEmpty()) {
			setMessage(EngagementChoices.NO_ENGAGEMENT, INFORMATION);
		} else if (order().isEmpty()) {
			setMessage(Messages.NewOrderPage_name, INFORMATION);
		} else {
			IStatus status = FileNames.validate(tenant().engagement(), order(), FileKind.PORTING);
			setPageComplete(status.isOK());
			setMessage(Messages.NewOrderPage_description);
			setErrorMessage(status.isOK() ? null : status.getMessage());
		}
	}

	/** The widgets. */
	private final class Fields {

		final EngagementFileCombo tenant;
		final Text name;
		final Text provider;
		final PastedNumbers numbers;
		private String suggested = ""; //$NON-NLS-1$

		Fields(Composite parent) {
			tenant = new EngagementFileCombo(parent,
					FieldLabel.of(Words.of(Literals.PORT_ORDER__TENANT), Messages.NewOrderPage_tenantKey),
					engagements.allOrEngagement(FileKind.TENANT), subject, this::suggestName);
			if (tenant.chosen().isEmpty()) {
				firstEngagement(parent);
			}
			name = WizardText.add(parent, Messages.NewOrderPage_order, Messages.NewOrderPage_orderHint,
					NewOrderPage.this::validate);
			provider = WizardText.add(parent,
					FieldLabel.of(Words.of(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER),
							Messages.NewOrderPage_providerKey),
					Messages.NewOrderPage_providerHint,
					NewOrderPage.this::validate);
			Words.hint(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER).ifPresent(provider::setToolTipText);
			numbers = new PastedNumbers(parent, engagements.files().runner());
		}

		/** The way out where there is no engagement yet. */
		private void firstEngagement(Composite parent) {
			var link = new Link(parent, SWT.NONE);
			GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
			link.setText(Messages.NewOrderPage_newEngagement);
			link.addListener(SWT.Selection, event -> {
				OpenWizard.open(new NewEngagementWizard(false));
				tenant.show(engagements.allOrEngagement(FileKind.TENANT), subject);
				suggestName();
			});
		}

		/** Gives the order a name that is free, unless the user has given it one. */
		void suggestName() {
			if (name.getText().equals(suggested)) {
				suggested = tenant.chosen().map(chosen -> FileNames.free(chosen.engagement(),
						NLS.bind(Messages.NewOrderPage_suggestion, chosen.name()), FileKind.PORTING)).orElse(suggested);
				name.setText(suggested);
			}
			validate();
		}
	}
}
