package org.portwright.cli.internal.tenants;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Candidates;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.directory.FoundTenant;
import org.portwright.directory.LookupProblem;
import org.portwright.directory.LookupResult;
import org.portwright.directory.TenantGroup;
import org.portwright.directory.lookup.LookupPlace;
import org.portwright.directory.lookup.TenantLookup;
import org.portwright.directory.operations.LookUpTenants;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.network.WebAddresses;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks tenants up without sign-in, and groups the domains that are of one. */
@Command
@SuppressWarnings("nls")
public final class LookupCommand implements Callable<Integer> {

	/**
	 * A domain that was looked up as JSON; what is not known is {@code null}.
	 *
	 * @param error the code of what went wrong
	 */
	record LookupAnswer(String domain, @Nullable String organisationId, @Nullable String region, @Nullable String cloud,
			@Nullable String brandName, @Nullable String namespaceType, @Nullable String error) {

		static LookupAnswer of(LookupResult result) {
			return new LookupAnswer(result.asked(), part(result, FoundTenant::organisationId),
					part(result, FoundTenant::region), part(result, FoundTenant::cloud),
					part(result, FoundTenant::brandName),
					part(result, FoundTenant::namespaceType), orNull(result.problem().map(LookupProblem::code)));
		}

		private static @Nullable String part(LookupResult result, Function<FoundTenant, String> part) {
			return orNull(result.tenant().map(part).filter(text -> !text.isEmpty()));
		}

		private static @Nullable String orNull(Optional<String> text) {
			return text.isPresent() ? text.get() : null;
		}
	}

	private static final int LABEL_COLUMN = 22;

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "DOMAIN", descriptionKey = "domain", arity = "1..*")
	private List<String> domains = new ArrayList<>();

	@Option(names = "--cloud", paramLabel = "CLOUD", completionCandidates = Clouds.class)
	private String cloud = LookupPlace.AUTO;

	@Option(names = "--authority", paramLabel = "URL")
	private @Nullable String authority;

	public LookupCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/** Whom to ask. */
	static final class Clouds extends Candidates {

		Clouds() {
			super(() -> Stream.concat(Stream.of(LookupPlace.AUTO), LookupPlace.clouds().stream()).toList());
		}
	}

	@Override
	public Integer call() throws Exception {
		List<LookupResult> results = settings.runner()
				.run(new LookUpTenants(new TenantLookup(settings.network()), domains, place()));
		if (settings.json()) {
			Json.print(console.out(), results.stream().map(LookupAnswer::of).toList());
		} else {
			print(TenantGroup.of(results));
		}
		complain(results);
		return results.stream().flatMap(result -> result.problem().stream()).mapToInt(LookupCommand::exitCode).max()
				.orElse(ExitCode.DONE);
	}

	private LookupPlace place() throws WrongUseException {
		if (LookupPlace.of(cloud, Optional.empty()).isEmpty()) {
			throw new WrongUseException(
					NLS.bind(Messages.LookupCommand_noCloud, cloud, String.join(", ", new Clouds())));
		}
		@Nullable
		String named = authority;
		return LookupPlace.of(cloud, named == null ? Optional.empty() : Optional.of(named))
				.orElseThrow(() -> new WrongUseException(
						NLS.bind(Messages.LookupCommand_noAuthority, WebAddresses.shown(String.valueOf(named)))));
	}

	private void print(List<TenantGroup> groups) {
		PrintWriter out = console.out();
		for (TenantGroup group : groups) {
			FoundTenant tenant = group.tenant();
			row(Literals.TENANT__ORGANISATION_ID, tenant.organisationId());
			row(Literals.TENANT__BRAND_NAME, tenant.brandName());
			row(Literals.TENANT__CLOUD, tenant.cloud());
			row(Literals.TENANT__REGION, tenant.region());
			row(Literals.TENANT__REGION_SUB_SCOPE, tenant.regionSubScope());
			row(Literals.TENANT__NAMESPACE_TYPE, tenant.namespaceType());
			row(Literals.TENANT__DOMAINS, String.join(", ", group.domains()));
			out.println();
		}
		if (!groups.isEmpty()) {
			out.println(Messages.LookupCommand_notKnown);
		}
	}

	private void row(EStructuralFeature feature, String value) {
		if (!value.isEmpty()) {
			console.out().println(String.format("%-" + LABEL_COLUMN + "s  %s", Words.of(feature), value));
		}
	}

	/** Says of which domains something is said, where there are several; what is said of many is said once. */
	private void complain(List<LookupResult> results) {
		Map<String, Set<String>> said = new LinkedHashMap<>();
		results.forEach(result -> said.computeIfAbsent(
				result.problem().map(LookupProblem::message).orElseGet(result::remark),
				message -> new LinkedHashSet<>()).add(result.asked()));
		said.remove("");
		said.forEach((message, asked) -> console.err().println(results.size() == 1 ? message
				: NLS.bind(Messages.LookupCommand_said, String.join(", ", asked), message)));
	}

	private static int exitCode(LookupProblem problem) {
		return switch (problem.turn()) {
		case TYPED_WRONG -> ExitCode.WRONG_USE;
		case NOT_FOUND -> ExitCode.NOT_FOUND;
		case NOT_ANSWERED -> ExitCode.NOT_ANSWERED;
		};
	}
}
