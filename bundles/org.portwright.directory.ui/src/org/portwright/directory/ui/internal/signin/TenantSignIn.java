package org.portwright.directory.ui.internal.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.signin.SignedIn;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.Question;
import org.portwright.ui.StatusLine;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/** Signs in to the tenant of a file, and out again. */
public record TenantSignIn(IWorkbenchWindow window, EngagementFiles files) {

	/**
	 * Does something with the tenant of a file, once that is open.
	 *
	 * @param deed gets the open file
	 */
	public void open(IFile file, Consumer<ModelFile> deed) {
		files.open(file, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				deed.accept(opened);
			}

			@Override
			public void failed(IStatus reason) {
				Failures.show(reason);
			}
		});
	}

	/**
	 * Lets the user sign in. Where the tenant has no client id it is said how one is made.
	 *
	 * @param file with a tenant
	 * @param then hears who is signed in
	 */
	public void ask(ModelFile file, Consumer<SignedIn> then) {
		files.runner().run(PlaceOfTenant.of(file), RunMode.hidden(Messages.SignIn_job),
				place -> ask(file, place, then));
	}

	/**
	 * Lets the user sign in at a place that was found already, so that its client id is asked about once.
	 *
	 * @param file  with the tenant of that place
	 * @param place empty without a client id
	 * @param then  hears who is signed in
	 */
	public void ask(ModelFile file, Optional<SignInPlace> place, Consumer<SignedIn> then) {
		place.ifPresentOrElse(found -> ask(file, found, then), () -> new NoClientId(window, files, file).tell());
	}

	/**
	 * Lets the user sign in at a place.
	 *
	 * @param file with the tenant of that place
	 * @param then hears who is signed in
	 */
	public void ask(ModelFile file, SignInPlace place, Consumer<SignedIn> then) {
		new SignInDialog(window.getShell(), files.runner(), TenantSignIns.ofWorkbench(), Labels.of(file.root()), place,
				result -> {
					StatusLine.of(window).accept(done(file, place, result.signedIn().account().name()));
					Runnable goOn = () -> then.accept(result.signedIn());
					result.warning().ifPresentOrElse(warning -> warn(warning, goOn), goOn);
				}).open();
	}

	/** Without an Organisation ID in the file the account may be of another tenant. */
	private static String done(ModelFile file, SignInPlace place, String account) {
		return place.isById() ? NLS.bind(Messages.SignIn_done, account, Labels.of(file.root()))
				: NLS.bind(Messages.SignIn_doneAnywhere, account);
	}

	/** @param then done once the warning is closed, so that nothing opens over it */
	private void warn(String warning, Runnable then) {
		new Question(window.getShell(), Messages.SignIn_warning, warning, MessageDialog.WARNING,
				List.of(new Question.Answer(IDialogConstants.OK_LABEL, () -> {
					// Closing goes on.
				})), then).open();
	}

	/** Forgets who is signed in to the tenant of a file. */
	public void signOut(ModelFile file) {
		PlaceOfTenant tenant = PlaceOfTenant.of(file);
		TenantSignIns signIns = TenantSignIns.ofWorkbench();
		Calculation<Boolean> forgetting = host -> {
			Optional<SignInPlace> place = tenant.now();
			place.ifPresent(signIns.signIns()::signOut);
			return place.isPresent();
		};
		files.runner().run(forgetting, RunMode.hidden(Messages.SignOut_job), forgotten -> {
			signIns.changed();
			StatusLine.of(window).accept(NLS.bind(Messages.SignOut_done, Labels.of(file.root())));
		});
	}
}
