package org.portwright.ui.internal.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.Problem;
import org.portwright.ui.internal.OneLineEntry;
import org.portwright.workspace.operations.TenantIdentity;

/** The fields for what is known of a tenant, in a composite of two columns. */
final class TenantFields {

	private static final int WARNING_WIDTH = 400;
	/** The longest message of the rules in lines. */
	private static final int WARNING_LINES = 3;

	private final Text domain;
	private final Text organisationId;
	private final Label warning;

	TenantFields(Composite parent) {
		domain = field(parent, FieldLabel.of(Words.of(Literals.DOMAIN), Messages.TenantFields_domainKey),
				Messages.TenantFields_domainHint, this::judge);
		organisationId = field(parent,
				FieldLabel.of(Words.of(Literals.TENANT__ORGANISATION_ID), Messages.TenantFields_organisationIdKey),
				Messages.TenantFields_organisationIdHint,
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

	/** Makes a field with a label before it and a hint in it while it is empty. */
	static Text field(Composite parent, String label, String hint, Runnable changed) {
		new Label(parent, SWT.NONE).setText(label);
		var field = new Text(parent, SWT.BORDER);
		field.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		OneLineEntry.on(field);
		field.addListener(SWT.Modify, event -> changed.run());
		return field;
	}

	/** What was typed. */
	TenantIdentity identity(String name) {
		return new TenantIdentity(name, domain.getText(), organisationId.getText());
	}

	/** Says what the rules will object to. It can be put right later, so it stops nobody. */
	private void judge() {
		warning.setText(identity("").problems().stream().findFirst().map(Problem::message).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
