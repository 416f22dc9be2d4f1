package org.portwright.directory.lookup;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import org.portwright.directory.FoundTenant;
import org.portwright.directory.LookupProblem;
import org.portwright.directory.LookupResult;
import org.portwright.directory.internal.lookup.CloudReply;
import org.portwright.directory.internal.lookup.CloudReply.Elsewhere;
import org.portwright.directory.internal.lookup.CloudReply.Failed;
import org.portwright.directory.internal.lookup.CloudReply.Known;
import org.portwright.directory.internal.lookup.CloudReply.Unknown;
import org.portwright.directory.internal.lookup.Discovery;
import org.portwright.directory.internal.lookup.LookupProblems;
import org.portwright.directory.internal.lookup.Realm;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.network.WebAddresses;
import org.portwright.network.WebAnswer;
import org.portwright.network.WebClient;
import org.portwright.network.WebDeadline;
import org.portwright.network.WebException;

/** The look-up of one domain: the clouds one after the other until one knows it, then what its sign-in shows. */
final class DomainLookup {

	private final WebClient web;
	private final LookupName name;
	private final LookupPlace place;
	private final List<String> clouds;
	private final WebDeadline deadline;
	/** What a cloud said that knows the tenant to be in another one. */
	private Optional<LookupProblem> elsewhere = Optional.empty();

	DomainLookup(WebClient web, LookupName name, LookupPlace place, Duration longest) {
		this.web = web;
		this.name = name;
		this.place = place;
		this.clouds = place.inTurn();
		this.deadline = WebDeadline.in(longest);
	}

	/** Asks without waiting; what goes wrong is a result. */
	CompletableFuture<LookupResult> start() {
		return ask(0);
	}

	private CompletableFuture<LookupResult> ask(int index) {
		String cloud = clouds.get(index);
		URI server = place.address(cloud);
		LookupProblems problems = problems(server);
		var discovery = new Discovery(name.text(), cloud, server, problems);
		return web.get(discovery.address(), deadline)
				.handle((answer, failure) -> failure == null ? discovery.read(answer)
						: new Failed(problems.network(cause(failure))))
				.thenApply(reply -> next(index, reply)).thenCompose(Function.identity());
	}

	private CompletableFuture<LookupResult> next(int index, CloudReply reply) {
		boolean last = index + 1 == clouds.size();
		return switch (reply) {
		case Known known -> shown(known, index);
		case Failed failed -> done(LookupResult.failed(name.text(), index == 0 || known(failed) ? failed.problem()
				: elsewhere.orElseGet(() -> problems().incomplete(clouds.subList(0, index), clouds.get(index),
						failed.problem()))));
		case Elsewhere other -> {
			elsewhere = Optional.of(other.problem());
			yield last ? nowhere() : ask(index + 1);
		}
		case Unknown unknown -> last ? nowhere() : ask(index + 1);
		};
	}

	private CompletableFuture<LookupResult> nowhere() {
		return done(LookupResult.failed(name.text(),
				elsewhere.orElseGet(() -> problems().unknown(clouds, name.isOrganisationId()))));
	}

	/** Whether a cloud answered, if only that there is no tenant. */
	private static boolean known(Failed failed) {
		return failed.problem().turn() != LookupProblem.Turn.NOT_ANSWERED;
	}

	/** Of an Organisation ID nothing more is known. */
	private CompletableFuture<LookupResult> shown(Known known, int index) {
		if (name.isOrganisationId()) {
			return done(LookupResult.found(name.text(), known.tenant(), "")); //$NON-NLS-1$
		}
		var realm = new Realm(name.text(), place.address(clouds.get(index)));
		return shown(known.tenant(), realm, realm.addresses());
	}

	private CompletableFuture<LookupResult> shown(FoundTenant tenant, Realm realm, List<URI> addresses) {
		return web.get(addresses.getFirst(), deadline).handle((answer, failure) -> {
			if (failure == null && Realm.isNotThere(answer) && addresses.size() > 1) {
				return shown(tenant, realm, addresses.subList(1, addresses.size()));
			}
			return done(failure == null ? shown(tenant, realm, answer)
					: LookupResult.found(name.text(), tenant, problems().noBrand(cause(failure).getMessage())));
		}).thenCompose(Function.identity());
	}

	private LookupResult shown(FoundTenant tenant, Realm realm, WebAnswer answer) {
		if (!Realm.isRealm(answer)) {
			return LookupResult.found(name.text(), tenant, problems().noBrand(problems().noAnswer(answer).message()));
		}
		if (realm.other(answer).isPresent()) {
			return LookupResult.found(name.text(), tenant, problems().noBrand(Messages.DomainLookup_otherRealm));
		}
		FoundTenant shown = Realm.read(tenant, answer);
		return LookupResult.found(name.text(), shown, shown.namespaceType().isEmpty()
				? problems().noBrand(Messages.DomainLookup_noRealm)
				: ""); //$NON-NLS-1$
	}

	private LookupProblems problems() {
		return problems(place.address(clouds.getFirst()));
	}

	private LookupProblems problems(URI server) {
		return new LookupProblems(name.inWords(), WebAddresses.hostAndPort(server));
	}

	private static CompletableFuture<LookupResult> done(LookupResult result) {
		return CompletableFuture.completedFuture(result);
	}

	private static WebException cause(Throwable failure) {
		return switch (failure) {
		case WebException said -> said;
		case CompletionException wrapped when wrapped.getCause() instanceof WebException said -> said;
		default -> throw new IllegalStateException(failure);
		};
	}
}
