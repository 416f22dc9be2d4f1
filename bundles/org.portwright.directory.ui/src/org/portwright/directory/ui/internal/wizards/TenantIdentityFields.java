package org.portwright.directory.ui.internal.wizards;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portwright.directory.operations.TenantAnswer;
import org.portwright.directory.operations.TenantIdentity;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.Problem;
import org.portwright.ui.wizards.FieldLabel;
import org.portwright.ui.wizards.WizardText;

/** The fields for what is known of a tenant, in a composite of two columns. */
public final class TenantIdentityFields {

	private static final int WARNING_WIDTH = 400;
	/** The longest message of the rules in lines; what was looked up may take more, and has a tip. */
	private static final int WARNING_LINES = 4;

	private final Text customer;
	private final Text domain;
	private final Text organisationId;
	private final TypedLookUp lookUp;
	private final Label warning;
	private String found = ""; //$NON-NLS-1$

	/** @param customer the field where the name of the customer is typed */
	TenantIdentityFields(Composite parent, Text customer) {
		this.customer = customer;
		domain = WizardText.add(parent,
				FieldLabel.of(Words.of(Literals.DOMAIN), Messages.TenantIdentityFields_domainKey),
				Messages.TenantIdentityFields_domainHint, this::judge);
		organisationId = WizardText.add(parent,
				FieldLabel.of(Words.of(Literals.TENANT__ORGANISATION_ID),
						Messages.TenantIdentityFields_organisationIdKey),
				Messages.TenantIdentityFields_organisationIdHint,
				this::judge);
		lookUp = new TypedLookUp(parent, domain, organisationId, this::lookedUp);
		warning = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WARNING_WIDTH, lines(parent)).applyTo(warning);
		customer.addModifyListener(e -> judge());
	}

	private static int lines(Composite parent) {
		var gc = new GC(parent);
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

	/** What Microsoft answered to what was typed, if it was asked. */
	public Optional<TenantAnswer> answer() {
		return lookUp.answer();
	}

	private void lookedUp(String said) {
		found = said;
		judge();
	}

	/**
	 * Shows the rules' first objection, and a brand name that is not the customer's. Both can be corrected later, so
	 * the user may go on.
	 */
	private void judge() {
		Optional<String> objection = identity("").problems().stream().findFirst().map(Problem::message); //$NON-NLS-1$
		Optional<String> brand = answer().flatMap(answer -> answer.brandWarning(customer.getText()));
		String said = Stream.of(objection, brand, Optional.of(found)).flatMap(Optional::stream)
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		warning.setText(said);
		warning.setToolTipText(said);
	}
}
