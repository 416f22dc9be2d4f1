package org.portwright.porting.ui.internal.overview;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portwright.model.PortOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.life.ComplaintWords;
import org.portwright.porting.life.MailText;
import org.portwright.porting.life.OverdueWords;
import org.portwright.porting.life.OverrideSteps;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.dialogs.DialogContent;

/**
 * Shows the steps of a Porting Override, and beside each what the order has for it. Texts are shown above it; what
 * changes the order or writes files closes it first.
 */
final class OverrideDialog extends TitleAreaDialog {

	private static final int WIDTH = 460;

	/** What is to be done once the dialog is closed. */
	enum Chosen {
		/** The notice and the complaint are recorded. */
		RECORD,
		/** The evidence is written. */
		EVIDENCE
	}

	private final String title;
	private final OverrideSteps steps;
	private final MailText request;
	private final MailText complaint;
	private Optional<Chosen> chosen = Optional.empty();

	OverrideDialog(Shell parent, String title, PortOrder order, DatePlan plan) {
		super(parent);
		this.title = title;
		steps = OverrideSteps.of(order, plan);
		request = OverdueWords.overrideRequest(order, plan);
		complaint = ComplaintWords.of(order, plan);
	}

	/** Asks; empty if it is closed without a choice. */
	Optional<Chosen> ask() {
		open();
		return chosen;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite grid = DialogContent.of(this, area, title, Messages.Override_message, 2);
		step(grid, 1, steps.decide());
		shows(grid, Messages.Override_request, request);
		step(grid, 2, steps.alert());
		button(grid, Messages.Override_record, () -> choose(Chosen.RECORD));
		step(grid, 3, steps.complaint());
		shows(grid, Messages.Override_complaint, complaint);
		step(grid, 4, steps.evidence());
		button(grid, Messages.Override_evidence, () -> choose(Chosen.EVIDENCE));
		step(grid, 5, steps.panel());
		return area;
	}

	private static void step(Composite grid, int number, String text) {
		var label = new Label(grid, SWT.WRAP);
		label.setText((number + ".  " + text).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(label);
	}

	private void shows(Composite grid, String label, MailText text) {
		button(grid, label, () -> new MailTextDialog(getShell(), label.replaceAll("[&\u2026]", ""), text).open()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void button(Composite grid, String label, Runnable act) {
		var button = new Button(grid, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> act.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
	}

	private void choose(Chosen choice) {
		chosen = Optional.of(choice);
		okPressed();
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
