package org.portwright.directory.graph;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

import org.portwright.directory.graph.GraphProblems.Passing;
import org.portwright.directory.signin.GraphTokens;
import org.portwright.directory.signin.SignInException;
import org.portwright.directory.signin.SignInTrouble;
import org.portwright.network.WebAnswer;
import org.portwright.network.WebClient;
import org.portwright.network.WebDeadline;
import org.portwright.network.WebException;
import org.portwright.network.WebQuestion;
import org.portwright.network.WebWait;

/** Asks Graph for pages, with a token: again where that may help, and never more often or longer than is allowed. */
@SuppressWarnings("nls")
final class GraphCalls {

	private final WebClient web;
	private final GraphTokens tokens;
	private final GraphLimits limits;
	private final GraphProblems problems;
	private final BooleanSupplier canceled;

	GraphCalls(WebClient web, GraphTokens tokens, GraphLimits limits, GraphProblems problems,
			BooleanSupplier canceled) {
		this.web = web;
		this.tokens = tokens;
		this.limits = limits;
		this.problems = problems;
		this.canceled = canceled;
	}

	/** Understands the text of an answer. */
	@FunctionalInterface
	interface Understanding<T> {

		/** @throws IOException if it is not what was asked for */
		T of(String text) throws IOException;
	}

	/**
	 * Begins to ask, without waiting for the answer.
	 *
	 * @param renewed whether the last token was refused
	 */
	CompletableFuture<WebAnswer> begin(DirectoryPart part, URI address, boolean renewed)
			throws GraphException, PartMissingException {
		try {
			String token = tokens.token(part.permission(), renewed, canceled);
			// Otherwise Graph hides words of its enumerations that are newer than this client may be.
			var question = new WebQuestion("GET", address,
					Map.of("Authorization", "Bearer " + token, "Prefer", "include-unknown-enum-members"),
					Optional.empty());
			return web.send(question, WebDeadline.in(limits.page().time()));
		} catch (SignInException e) {
			if (e.trouble() == SignInTrouble.CONSENT_MISSING) {
				throw new PartMissingException(e.getMessage());
			}
			throw new GraphException(GraphTrouble.SIGN_IN, e.getMessage(), e);
		}
	}

	/**
	 * Asks for a page until it is there.
	 *
	 * @param begun the same, if that was begun already
	 */
	<T> T ask(DirectoryPart part, URI address, Optional<CompletableFuture<WebAnswer>> begun,
			Understanding<T> understanding) throws GraphException, PartMissingException {
		boolean renewed = false;
		CompletableFuture<WebAnswer> running = begun.isPresent() ? begun.get() : begin(part, address, false);
		for (int tried = 0; true; tried++) {
			Passing passing;
			try {
				WebAnswer answer = answer(running);
				if (GraphProblems.isUnauthorised(answer)) {
					if (!renewed) {
						renewed = true;
						running = begin(part, address, true);
						continue;
					}
					tokens.refused();
				}
				if (GraphProblems.isRight(answer)) {
					return understanding.of(answer.utf8());
				}
				passing = problems.of(part, part.isFirstPage(address), answer);
			} catch (WebException e) {
				passing = problems.network(e);
			} catch (IOException e) {
				passing = problems.malformed(e);
			}
			Duration wait = passing.asked().orElse(limits.wait(tried));
			if (tried + 1 >= limits.tries() || wait.compareTo(limits.longestWait()) > 0) {
				throw passing.end();
			}
			WebWait.pause(wait, canceled);
			running = begin(part, address, false);
		}
	}

	private WebAnswer answer(CompletableFuture<WebAnswer> running) throws WebException {
		try {
			return WebWait.until(running, canceled);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof WebException failure) {
				throw failure;
			}
			throw new IllegalStateException(e);
		}
	}
}
