package org.portwright.phones.ui.internal.signin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.guides.Guide;
import org.portwright.model.Phone;
import org.portwright.ui.CommandName;
import org.portwright.ui.labels.Labels;

/** Asks by which guide a phone is to be signed in; the one that fits is chosen to begin with. */
final class GuideDialog extends TitleAreaDialog {

	private static final int WIDTH = 420;

	private final Phone phone;
	private final List<Guide> guides;
	private Optional<Guide> chosen;

	/** @param guides at least one, the one that fits first */
	GuideDialog(@Nullable Shell parent, Phone phone, List<Guide> guides) {
		super(parent);
		this.phone = phone;
		this.guides = guides;
		chosen = guides.stream().findFirst();
		setHelpAvailable(false);
	}

	/** The guide that is chosen. */
	Optional<Guide> chosen() {
		return chosen;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(CommandName.of("signInPhone")); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		setTitle(NLS.bind(Messages.GuideDialog_title, Labels.of(phone)));
		setMessage(Messages.GuideDialog_message);
		var fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		new Label(fields, SWT.NONE).setText(Messages.GuideDialog_guides);
		var table = new Table(fields, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(table);
		for (Guide guide : guides) {
			new TableItem(table, SWT.NONE).setText(guide.title());
		}
		table.setSelection(0);
		table.addListener(SWT.Selection, event -> chosen = Optional.of(guides.get(table.getSelectionIndex())));
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.GuideDialog_open, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
