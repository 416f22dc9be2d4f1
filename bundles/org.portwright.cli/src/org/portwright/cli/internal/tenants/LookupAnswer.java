package org.portwright.cli.internal.tenants;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.directory.FoundTenant;
import org.portwright.directory.LookupProblem;
import org.portwright.directory.LookupResult;

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
