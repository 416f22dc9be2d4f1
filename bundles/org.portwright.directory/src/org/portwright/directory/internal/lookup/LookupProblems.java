package org.portwright.directory.internal.lookup;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.LookupProblem;
import org.portwright.directory.LookupProblem.Turn;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.network.WaitingTime;
import org.portwright.network.WebAnswer;
import org.portwright.network.WebException;

/**
 * What can go wrong with one look-up beyond the network itself, each in words of its own.
 *
 * @param name the domain in words, or the Organisation ID
 * @param host who was asked
 */
@SuppressWarnings("nls")
public record LookupProblems(String name, String host) {

	private static final int OK = 200;
	private static final int TOO_MANY_REQUESTS = 429;
	private static final int SERVER_ERROR = 500;
	/** Networks say so that want a sign-in first. */
	private static final int NETWORK_SIGN_IN = 511;

	/** The network, by what the client says. */
	public LookupProblem network(WebException failure) {
		return problem(failure.trouble().name(), Turn.NOT_ANSWERED, failure.getMessage());
	}

	/** No cloud that was asked knows it. */
	public LookupProblem unknown(List<String> clouds, boolean organisationId) {
		String asked = String.join(", ", clouds);
		return organisationId
				? problem("TENANT_UNKNOWN", Turn.NOT_FOUND, NLS.bind(Messages.LookupProblems_unknownId, name, asked))
				: problem("DOMAIN_UNKNOWN", Turn.NOT_FOUND, NLS.bind(Messages.LookupProblems_unknown, name, asked));
	}

	/** Some clouds do not know it, and one could not be asked. */
	public LookupProblem incomplete(List<String> clouds, String other, LookupProblem why) {
		return problem(why.code(), Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_incomplete,
				new Object[] { name, String.join(", ", clouds), other, why.message() }));
	}

	/** The domain is one that Microsoft gives personal accounts: no organisation has it. */
	LookupProblem personal(String organisationId) {
		return problem("TENANT_RESERVED", Turn.NOT_FOUND,
				NLS.bind(Messages.LookupProblems_personal, name, organisationId));
	}

	/** One answer names two organisations, so neither can be believed. */
	LookupProblem contradictory(String organisationId, String other) {
		return problem("ANSWER_CONTRADICTORY", Turn.NOT_ANSWERED,
				NLS.bind(Messages.LookupProblems_contradictory, new Object[] { host, organisationId, other }));
	}

	/** Reports an answer that has no document in it, by its status first. */
	public LookupProblem noAnswer(WebAnswer answer) {
		int status = answer.status();
		if (status == TOO_MANY_REQUESTS) {
			return tooManyRequests(answer.retryAfter());
		}
		if (status >= SERVER_ERROR && status != NETWORK_SIGN_IN) {
			return serverFailed(status);
		}
		if (status == NETWORK_SIGN_IN || answer.isPage()) {
			return foreignPage();
		}
		if (status != OK) {
			return unexpectedStatus(status);
		}
		return answer.text().isBlank() ? empty() : notJson();
	}

	LookupProblem noDomain(String code) {
		return problem("NO_DOMAIN", Turn.TYPED_WRONG, NLS.bind(Messages.LookupProblems_noDomain, name, code));
	}

	LookupProblem restricted(String code) {
		return problem("TENANT_RESTRICTED", Turn.NOT_ANSWERED,
				NLS.bind(Messages.LookupProblems_restricted, name, code));
	}

	LookupProblem otherCloud(String cloud) {
		return problem("OTHER_CLOUD", Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_otherCloud,
				new Object[] { name, host, cloud }));
	}

	LookupProblem busy(String code) {
		return problem("SERVICE_BUSY", Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_busy, host, code));
	}

	LookupProblem tooManyRequests(OptionalLong seconds) {
		return problem("TOO_MANY_REQUESTS", Turn.NOT_ANSWERED, seconds.isPresent()
				? NLS.bind(Messages.LookupProblems_tooManyFor, host,
						WaitingTime.ofSeconds(seconds.getAsLong()).inWords())
				: NLS.bind(Messages.LookupProblems_tooMany, host));
	}

	LookupProblem serverFailed(int status) {
		return problem("SERVER_FAILED", Turn.NOT_ANSWERED,
				NLS.bind(Messages.LookupProblems_serverFailed, host, status));
	}

	LookupProblem refused(String code) {
		return problem("REQUEST_REFUSED", Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_refused,
				new Object[] { name, host, code }));
	}

	private LookupProblem foreignPage() {
		return problem("FOREIGN_PAGE", Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_foreignPage, host));
	}

	private LookupProblem unexpectedStatus(int status) {
		return problem("UNEXPECTED_STATUS", Turn.NOT_ANSWERED,
				NLS.bind(Messages.LookupProblems_unexpectedStatus, host, status));
	}

	private LookupProblem empty() {
		return problem("ANSWER_EMPTY", Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_empty, host));
	}

	private LookupProblem notJson() {
		return problem("ANSWER_NOT_JSON", Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_notJson, host));
	}

	LookupProblem issuerMissing() {
		return problem("ISSUER_MISSING", Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_issuerMissing, host));
	}

	LookupProblem issuerWithoutId() {
		return problem("ISSUER_WITHOUT_ID", Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_issuerWithoutId, host));
	}

	LookupProblem issuerForeign(String issuer) {
		return problem("ISSUER_FOREIGN", Turn.NOT_ANSWERED,
				NLS.bind(Messages.LookupProblems_issuerForeign, host, issuer));
	}

	LookupProblem otherTenant(String organisationId) {
		return problem("OTHER_TENANT", Turn.NOT_ANSWERED, NLS.bind(Messages.LookupProblems_otherTenant,
				new Object[] { host, name, organisationId }));
	}

	/** What is said of a brand name that could not be read. */
	public String noBrand(String why) {
		return NLS.bind(Messages.LookupProblems_noBrand, name, why);
	}

	private static LookupProblem problem(String code, Turn turn, String message) {
		return new LookupProblem(code, turn, message);
	}
}
