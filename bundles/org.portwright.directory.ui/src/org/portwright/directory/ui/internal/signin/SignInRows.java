package org.portwright.directory.ui.internal.signin;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.signin.SignedIn;
import org.portwright.directory.signin.SignedInAccount;
import org.portwright.directory.ui.internal.clouds.CloudNames;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.Commands;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.forms.SteadyWords;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/** The section of a tenant that says who is signed in to it, and lets one sign in, sync and sign out. */
public final class SignInRows {

	private static final int WIDTH = 120;

	private final FieldRows rows;
	private final TenantSignIns signIns = TenantSignIns.ofWorkbench();
	private final Label told;
	private final SteadyWords words;
	private final Button signOut;
	private final Runnable listener = this::find;
	private Optional<PlaceOfTenant> asked = Optional.empty();

	private SignInRows(FieldRows rows, String sync) {
		this.rows = rows;
		told = rows.toolkit().createLabel(rows.client(), Messages.SignInRows_nobody, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(told);
		words = new SteadyWords(told, 2);
		Composite line = rows.toolkit().createComposite(rows.client());
		RowLayoutFactory.fillDefaults().applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(line);
		button(line, SignInHandler.COMMAND);
		button(line, sync);
		signOut = button(line, SignOutHandler.COMMAND);
		signOut.setEnabled(false);
		signIns.addListener(listener);
		told.addDisposeListener(disposed -> signIns.removeListener(listener));
	}

	/**
	 * Makes the section.
	 *
	 * @param sync the command that syncs
	 */
	public static void rows(FieldRows rows, String sync) {
		var made = new SignInRows(rows, sync);
		rows.fields().follow(made::findIfOther);
	}

	private Button button(Composite line, String command) {
		Button button = rows.toolkit().createButton(line, CommandName.ofWhole(command), SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> Commands.run(command)));
		return button;
	}

	/** Most of what is typed does not say where one signs in. */
	private void findIfOther() {
		if (!asked.equals(Optional.of(PlaceOfTenant.of(rows.edited().file())))) {
			find();
		}
	}

	private void find() {
		PlaceOfTenant tenant = PlaceOfTenant.of(rows.edited().file());
		asked = Optional.of(tenant);
		Calculation<Optional<SignedInAccount>> finding = host -> {
			Optional<SignInPlace> place = tenant.now();
			return place.flatMap(signIns.signIns()::remembered).map(SignedIn::account);
		};
		rows.edited().engagementFiles().runner().run(finding, RunMode.hidden(Messages.SignInRows_job).latestFor(this),
				new Reply<Optional<SignedInAccount>>() {

					@Override
					public void done(Optional<SignedInAccount> account) {
						tell(account);
					}

					@Override
					public boolean failed(Throwable reason) {
						// Nobody asked; who signs in hears why it cannot be.
						tell(Optional.empty());
						return true;
					}
				});
	}

	private void tell(Optional<SignedInAccount> account) {
		if (!told.isDisposed()) {
			words.tell(account.map(SignInRows::text).orElse(Messages.SignInRows_nobody));
			signOut.setEnabled(account.isPresent());
		}
	}

	private static String text(SignedInAccount account) {
		return NLS.bind(Messages.SignInRows_account,
				new Object[] { account.name(), account.organisationId(), CloudNames.of(account.cloud()) });
	}
}
