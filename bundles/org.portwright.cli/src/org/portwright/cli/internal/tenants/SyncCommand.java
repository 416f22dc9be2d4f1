package org.portwright.cli.internal.tenants;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.graph.DirectoryWarning;
import org.portwright.directory.graph.GraphDirectory;
import org.portwright.directory.graph.GraphPlace;
import org.portwright.directory.operations.NewTenant;
import org.portwright.directory.operations.TakeSnapshot;
import org.portwright.directory.operations.TenantIdentity;
import org.portwright.directory.review.ClientIdConsent;
import org.portwright.directory.review.ReadDirectory;
import org.portwright.directory.review.ReviewTenant;
import org.portwright.directory.review.SignInToTenant;
import org.portwright.directory.review.TenantPlaces;
import org.portwright.directory.signin.ClientIds;
import org.portwright.directory.signin.SignInException;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.signin.SignInTrouble;
import org.portwright.directory.signin.SignInWay;
import org.portwright.directory.signin.SignIns;
import org.portwright.directory.signin.SignedIn;
import org.portwright.network.WebAddresses;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.work.OperationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs in to a tenant by a code or the browser, and takes what its directory says into its file. */
@Command
@SuppressWarnings("nls")
public final class SyncCommand implements Callable<Integer> {

	private static final String HTTPS = "https";

	private final Console console;
	private final Settings settings;

	@Parameters(index = "0", paramLabel = "FILE.tenant", descriptionKey = "file")
	private Path file = Path.of("");

	@Option(names = "--client-id", paramLabel = "ID")
	private @Nullable String clientId;

	@Option(names = "--browser")
	private boolean browser;

	@Option(names = "--drop-gone")
	private boolean dropGone;

	@Option(names = "--snapshot")
	private boolean snapshot;

	@Option(names = "--authority", paramLabel = "URL")
	private @Nullable String authority;

	@Option(names = "--graph", paramLabel = "URL")
	private @Nullable String graph;

	public SyncCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public Integer call() throws Exception {
		var session = new Session(settings, null);
		ModelFile tenant = Files.exists(file) ? Inputs.open(session.model(), file)
				: settings.runner().run(new NewTenant(session.model(), file, new TenantIdentity("", "", ""),
						settings.recorder()));
		TenantPlaces places = TenantPlaces.of(tenant);
		SignInPlace signIn = new SignInPlace(places.cloud(), authority(), places.tenant(),
				client(new ClientIdConsent(settings.clientIds(), places, tenant.path())));
		GraphPlace asked = asked(places);
		DirectoryReading reading = settings.runner()
				.run(new ReadDirectory(new GraphDirectory(settings.network()), asked,
						places.expected(), signedIn(signIn)));
		Accepted accepted = settings.runner().run(new ApplyProposal<>(session.model(),
				new ReviewTenant(session.problems(), tenant, reading, settings.recorder()),
				dropGone ? Choice.usual(Judgement.GONE) : Choice.usual(), Messages.SyncCommand_label));
		settings.runner().run(new SaveFiles(session.model(), List.of(tenant)));
		reading.warnings().stream().map(DirectoryWarning::message).forEach(console.err()::println);
		session.complainOfOthers(console, List.of(file));
		new SyncReport(console, settings.json(), file).print(reading, accepted);
		if (snapshot) {
			takeSnapshot(tenant, reading);
		}
		return reading.warnings().stream().noneMatch(DirectoryWarning::unread) ? ExitCode.DONE : ExitCode.ERRORS_FOUND;
	}

	/** Writes a snapshot, but not of a list that was not read whole: it would claim to hold all numbers of today. */
	private void takeSnapshot(ModelFile tenant, DirectoryReading reading) throws CoreException, WrongUseException {
		if (!reading.whole().contains(DirectoryPart.NUMBERS)) {
			console.err().println(NLS.bind(Messages.SyncCommand_noSnapshot, file));
			return;
		}
		TakeSnapshot.Taken taken = settings.runner().run(new TakeSnapshot(tenant, settings.today()));
		console.err().println(MessageFormat.format(Messages.SnapshotCommand_taken, taken.file(), taken.numbers()));
	}

	/** Silently where somebody is signed in already. */
	private SignedIn signedIn(SignInPlace place) throws CoreException {
		SignIns signIns = settings.signIns();
		SignedIn signedIn = signIn(signIns, place);
		ClientIdConsent.keep(settings.clientIds(), place, signedIn).ifPresent(console.err()::println);
		signIns.storageWarning().ifPresent(console.err()::println);
		console.err().println(NLS.bind(Messages.SyncCommand_signedIn, new Object[] { signedIn.account().name(),
				signedIn.account().organisationId(), signedIn.account().cloud() }));
		console.flush();
		return signedIn;
	}

	/** A code may be blocked where the browser is not. */
	private SignedIn signIn(SignIns signIns, SignInPlace place) throws CoreException {
		try {
			return settings.runner().run(new SignInToTenant(signIns, place, way()));
		} catch (OperationException e) {
			if (!browser && e.getCause() instanceof SignInException refused
					&& refused.trouble() == SignInTrouble.BLOCKED_BY_POLICY) {
				throw OperationException.notAnswered(
						e.getMessage() + ' ' + NLS.bind(Messages.SyncCommand_blocked, file), refused.trouble(),
						refused);
			}
			throw e;
		}
	}

	/** The address is printed, since there may be no display to open it on. */
	private SignInWay way() {
		return browser ? new SignInWay.Browser(page -> show(Messages.SyncCommand_page, page.toString()))
				: new SignInWay.DeviceCode(
						code -> show(NLS.bind(Messages.SyncCommand_code, code.page(), code.code())));
	}

	/** Prints at once, because the user has to act before the sign-in continues. */
	private void show(String... lines) {
		List.of(lines).forEach(console.err()::println);
		console.flush();
	}

	private Optional<URI> authority() throws WrongUseException {
		@Nullable
		String named = authority;
		if (named == null) {
			return Optional.empty();
		}
		Optional<URI> base = WebAddresses.base(named).filter(uri -> HTTPS.equalsIgnoreCase(uri.getScheme()));
		if (base.isEmpty()) {
			throw new WrongUseException(NLS.bind(Messages.SyncCommand_noAuthority, WebAddresses.shown(named)));
		}
		return base;
	}

	private GraphPlace asked(TenantPlaces places) throws WrongUseException {
		@Nullable
		String named = graph;
		return places.graph(named == null ? Optional.empty() : Optional.of(named))
				.orElseThrow(() -> new WrongUseException(
						NLS.bind(Messages.SyncCommand_noGraph, WebAddresses.shown(String.valueOf(named)))));
	}

	/**
	 * Returns the client ID of the call, else of the tenant, else of the preferences. Refuses an ID that only the file
	 * names, because the sender of the file may have chosen it.
	 */
	private String client(ClientIdConsent consent) throws WrongUseException, OperationException {
		@Nullable
		String named = clientId;
		if (named != null) {
			String id = read(named);
			// What cannot be kept, such as in a container, counts for this call all the same.
			consent.accept(id).ifPresent(console.err()::println);
			return id;
		}
		Optional<String> missing = consent.missing();
		if (missing.isPresent()) {
			throw new WrongUseException(
					NLS.bind(Messages.SyncCommand_clientNotAccepted, file.getFileName(), missing.get()));
		}
		Optional<String> ofTenant = consent.places().clientId();
		try {
			return read(ofTenant.isPresent() ? ofTenant.get()
					: consent.ids().usual().orElseThrow(() -> new WrongUseException(Messages.SyncCommand_noClient)));
		} catch (IOException e) {
			throw new WrongUseException(String.valueOf(e.getMessage()));
		}
	}

	private static String read(String id) throws WrongUseException {
		return ClientIds.read(id)
				.orElseThrow(() -> new WrongUseException(NLS.bind(Messages.SyncCommand_noClientId, id)));
	}
}
