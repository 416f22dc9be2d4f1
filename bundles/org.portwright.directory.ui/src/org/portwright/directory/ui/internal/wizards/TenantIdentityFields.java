package org.portwright.directory.ui.internal.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.Problem;
import org.portwright.ui.wizards.FieldLabel;
import org.portwright.ui.wizards.WizardText;
import org.portwright.workspace.operations.TenantIdentity;

/** The fields for what is known of a tenant, in a composite of two columns. */
public final class TenantIdentityFields {

	private static final int WARNING_WIDTH = 400;
	/** The longest message of the rules in lines. */
	private static final int WARNING_LINES = 3;

	private final Text domain;
	private final Text organisationId;
	private final Label warning;

	TenantIdentityFields(Composite parent) {
		domain = WizardText.add(parent,
				FieldLabel.of(Words.of(Literals.DOMAIN), Messages.TenantIdentityFields_domainKey),
				Messages.TenantIdentityFields_domainHint, this::judge);
		organisationId = WizardText.add(parent,
				FieldLabel.of(Words.of(Literals.TENANT__ORGANISATION_ID),
						Messages.TenantIdentityFields_organisationIdKey),
				Messages.TenantIdentityFields_organisationIdHint,
				this::judge);
		warning = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WARNING_WIDTH, lines(warning))
				.applyTo(warning);
	}

	private static int lines(Label label) {
		var gc = new GC(label);
		try {
			return gc.getFontMetrics().getHeight() * WARNING_LINES;
		} finally {
			gc.dispose();
		}
	}

	/** What was typed. */
	public TenantIdentity identity(String name) {
		return new TenantIdentity(name, domain.getText(), organisationId.getText());
	}

	/** Says what the rules will object to. It can be put right later, so it stops nobody. */
	private void judge() {
		warning.setText(identity("").problems().stream().findFirst().map(Problem::message).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
