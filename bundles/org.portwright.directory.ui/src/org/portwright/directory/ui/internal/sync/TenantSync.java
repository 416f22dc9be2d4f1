package org.portwright.directory.ui.internal.sync;

import java.text.MessageFormat;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.graph.GraphDirectory;
import org.portwright.directory.graph.GraphException;
import org.portwright.directory.graph.GraphPlace;
import org.portwright.directory.graph.GraphTrouble;
import org.portwright.directory.review.ReadDirectory;
import org.portwright.directory.review.ReviewSummary;
import org.portwright.directory.review.ReviewTenant;
import org.portwright.directory.review.TenantPlaces;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.signin.SignedIn;
import org.portwright.directory.ui.internal.network.PresentNetwork;
import org.portwright.directory.ui.internal.network.WorkbenchNetwork;
import org.portwright.directory.ui.internal.signin.PlaceOfTenant;
import org.portwright.directory.ui.internal.signin.TenantSignIn;
import org.portwright.directory.ui.internal.signin.TenantSignIns;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.Tenant;
import org.portwright.ui.StatusLine;
import org.portwright.ui.labels.Labels;
import org.portwright.ui.proposals.ProposalTaking;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * Syncs the tenant of a file: by who is signed in already, else by who signs in now; read in the background, reviewed
 * by the user, and taken over as one change.
 */
record TenantSync(IWorkbenchWindow window, EngagementFiles files, ModelFile file, TenantSignIn signIn) {

	/** Begins with the remembered account, if there is one, and clears the status line of an earlier sync. */
	void begin() {
		StatusLine.of(window).accept(""); //$NON-NLS-1$
		PlaceOfTenant tenant = PlaceOfTenant.of(file);
		Calculation<Found> finding = host -> {
			Optional<SignInPlace> place = tenant.calculate(host);
			return new Found(place, place.flatMap(TenantSignIns.ofWorkbench().signIns()::remembered));
		};
		files.runner().run(finding, RunMode.hidden(Messages.Sync_finding),
				found -> found.signedIn().ifPresentOrElse(signedIn -> read(signedIn, found.place()),
						() -> signInAndRead(found.place())));
	}

	/**
	 * The place of the tenant, and the sign-in there.
	 *
	 * @param place    empty without a client id
	 * @param signedIn the account that reads; empty before the user has signed in
	 */
	private record Found(Optional<SignInPlace> place, Optional<SignedIn> signedIn) {
	}

	private void signInAndRead(Optional<SignInPlace> place) {
		signIn.ask(file, place, signedIn -> read(signedIn, Optional.empty()));
	}

	/** @param again where to sign in anew if the remembered sign-in has ended; empty after a new one */
	private void read(SignedIn signedIn, Optional<SignInPlace> again) {
		if (!file.exists()) {
			return;
		}
		TenantPlaces places = TenantPlaces.of((Tenant) file.root());
		Optional<GraphPlace> graph = places.graph(WorkbenchNetwork.graph());
		if (graph.isEmpty()) {
			return;
		}
		files.runner().run(
				new ReadDirectory(new GraphDirectory(new PresentNetwork()), graph.get(), places.expected(), signedIn),
				RunMode.asked(NLS.bind(Messages.Sync_reading, Labels.of(file.root()))), new Reply<>() {

					@Override
					public void done(DirectoryReading reading) {
						review(reading);
					}

					@Override
					public boolean failed(Throwable reason) {
						if (again.isPresent() && isOfSignIn(reason)) {
							signInAndRead(again);
							return true;
						}
						return false;
					}
				});
	}

	private static boolean isOfSignIn(Throwable reason) {
		return reason instanceof CoreException told
				&& told.getStatus().getException() instanceof GraphException failure
				&& failure.trouble() == GraphTrouble.SIGN_IN;
	}

	private void review(DirectoryReading reading) {
		if (file.exists()) {
			var reader = new ReviewTenant(files.problems().now(), file, reading, files.recorder());
			files.runner().run(reader, RunMode.asked(NLS.bind(Messages.Sync_comparing, Labels.of(file.root()))),
					proposal -> new ReviewDialog(window.getShell(), files.runner(), Labels.of(file.root()), proposal,
							reading.warnings(), choice -> apply(reader, reading, choice)).open());
		}
	}

	private void apply(ReviewTenant reader, DirectoryReading reading, Choice choice) {
		new ProposalTaking<>(files, file, reader, SyncHandler.label(),
				accepted -> done(accepted, ReviewSummary.unread(reading.warnings()))).take(choice);
	}

	private String done(Accepted accepted, String unread) {
		String done = NLS.bind(unread.isEmpty() ? Messages.Sync_done : Messages.Sync_doneInPart,
				new Object[] { Labels.of(file.root()), String.valueOf(accepted.added().size()),
						String.valueOf(accepted.changedObjects()), String.valueOf(accepted.gone()), unread });
		int open = accepted.open().size();
		return open == 0 ? done : done + ' ' + MessageFormat.format(Messages.Sync_open, open);
	}
}
