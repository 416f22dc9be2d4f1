package org.portwright.phones.ui.internal.signin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.phones.PhoneFamily;
import org.portwright.phones.ProvisioningAddress;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.dialogs.DialogContent;

/**
 * Copies the address from which the SIP Gateway sets phones up, of the region that somebody chooses. That a tenant
 * without a region gets the chosen one is said; who opened the dialog does it.
 */
final class ProvisioningDialog extends TrayDialog {

	/** The value of a step whose phones are signed in in bulk. */
	static final String BULK = "bulk"; //$NON-NLS-1$

	private static final int WIDTH = 460;

	private final List<ProvisioningAddress> addresses = ProvisioningAddress.all();
	private final String region;
	private final Optional<ProvisioningAddress> proposed;
	private final Optional<String> organisation;
	private final Optional<PhoneFamily> family;
	private Optional<String> chosen = Optional.empty();
	private @Nullable Combo regions;
	private @Nullable Text address;

	/**
	 * @param region       what the tenant says of it; none is chosen where that is no region, and empty if it says none
	 * @param proposed     the tenant's own region, where it is called as one of the gateway's is
	 * @param organisation the Organisation ID, for phones that are signed in in bulk
	 * @param family       the phone's, which decides what the address ends with
	 */
	ProvisioningDialog(Shell parent, String region, Optional<ProvisioningAddress> proposed,
			Optional<String> organisation, Optional<PhoneFamily> family) {
		super(parent);
		this.region = region;
		this.proposed = proposed.filter(known -> region.isEmpty());
		this.organisation = organisation;
		this.family = family;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite fields = DialogContent.of(this, area, Messages.ProvisioningDialog_title, 2);
		new Label(fields, SWT.NONE).setText(Messages.ProvisioningDialog_region);
		var choice = new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY);
		choice.setItems(addresses.stream().map(ProvisioningAddress::region).toArray(String[]::new));
		ProvisioningAddress.of(region).or(() -> proposed).ifPresent(known -> choice.select(addresses.indexOf(known)));
		new Label(fields, SWT.NONE).setText(Messages.ProvisioningDialog_address);
		var shown = new Text(fields, SWT.BORDER | SWT.READ_ONLY);
		shown.setMessage(Messages.ProvisioningDialog_noRegion);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(shown);
		if (organisation.isPresent()) {
			note(fields, Messages.ProvisioningDialog_bulk);
			note(fields, PhoneFamily.bulkWords(family));
		} else {
			note(fields, Messages.ProvisioningDialog_single);
		}
		note(fields, PhoneFamily.told(family));
		proposed.ifPresent(known -> note(fields, NLS.bind(Messages.ProvisioningDialog_proposed, known.region())));
		if (region.isEmpty()) {
			note(fields, Messages.ProvisioningDialog_noted);
		}
		choice.addListener(SWT.Selection, event -> update());
		regions = choice;
		address = shown;
		return area;
	}

	private static void note(Composite fields, String text) {
		var note = new Label(fields, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(note);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ProvisioningDialog_copy, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	private void update() {
		String text = text();
		Objects.requireNonNull(address).setText(text);
		@Nullable
		Button copy = getButton(IDialogConstants.OK_ID);
		if (copy != null) {
			DialogButton.enable(copy, !text.isEmpty());
		}
	}

	private String text() {
		return selected().map(one -> organisation.map(id -> one.bulk(id, family)).orElse(one.single(family)))
				.orElse(""); //$NON-NLS-1$
	}

	private Optional<ProvisioningAddress> selected() {
		int index = Objects.requireNonNull(regions).getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(addresses.get(index));
	}

	/** The region whose address was copied; empty as long as none was. */
	Optional<String> chosen() {
		return chosen;
	}

	@Override
	protected void okPressed() {
		TextClipboard.copy(getShell().getDisplay(), text());
		chosen = selected().map(ProvisioningAddress::region);
		super.okPressed();
	}
}
