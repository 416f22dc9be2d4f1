package org.portwright.directory.graph;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.network.WaitingTime;
import org.portwright.network.WebAnswer;
import org.portwright.network.WebException;
import org.portwright.network.WebTrouble;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;

/**
 * What an answer of Graph that is none means, in words. Of an error only the code is said, and that if it is a word:
 * what else stands in it may be whatever somebody sent.
 */
@SuppressWarnings("nls")
final class GraphProblems {

	private static final Set<WebTrouble> PASSING = EnumSet.of(WebTrouble.TIME_OUT, WebTrouble.CONNECTION_LOST,
			WebTrouble.UNREADABLE);
	private static final Pattern WORD = Pattern.compile("[\\w.-]{1,60}");
	private static final String REQUEST_ID = "request-id";
	private static final int OK = 200;
	private static final int NO_CONTENT = 204;
	private static final int UNAUTHORISED = 401;
	private static final int FORBIDDEN = 403;
	private static final int NOT_FOUND = 404;
	private static final int REQUEST_TIME_OUT = 408;
	private static final int TOO_MANY = 429;
	private static final int SERVER_ERROR = 500;
	private static final int NETWORK_SIGN_IN = 511;

	private final String host;

	/** @param host who is asked */
	GraphProblems(String host) {
		this.host = host;
	}

	/**
	 * What may help if it is asked again.
	 *
	 * @param end   what to say if it does not
	 * @param asked how long the server wants us to wait
	 */
	record Passing(GraphException end, Optional<Duration> asked) {
	}

	static boolean isRight(WebAnswer answer) {
		return answer.status() == OK && !answer.isPage();
	}

	static boolean isUnauthorised(WebAnswer answer) {
		return answer.status() == UNAUTHORISED;
	}

	/**
	 * Takes an answer that is no page of a part.
	 *
	 * @param first whether it was to be the first page: who may read that may read the others
	 * @throws GraphException       if asking again is no help
	 * @throws PartMissingException if it is about this part alone
	 */
	Passing of(DirectoryPart part, boolean first, WebAnswer answer) throws GraphException, PartMissingException {
		int status = answer.status();
		if (answer.isPage() && status < SERVER_ERROR || status == NETWORK_SIGN_IN) {
			throw new GraphException(GraphTrouble.NETWORK, NLS.bind(Messages.GraphProblems_foreignPage, host));
		}
		Optional<Duration> wait = answer.retryAfter().isPresent()
				? Optional.of(Duration.ofSeconds(answer.retryAfter().getAsLong()))
				: Optional.empty();
		if (status == TOO_MANY) {
			return new Passing(new GraphException(GraphTrouble.BUSY, wait
					.map(time -> NLS.bind(Messages.GraphProblems_busyFor, host, new WaitingTime(time).inWords()))
					.orElse(NLS.bind(Messages.GraphProblems_busy, host))), wait);
		}
		if (status >= SERVER_ERROR || status == REQUEST_TIME_OUT) {
			return new Passing(new GraphException(GraphTrouble.SERVER_FAILED,
					NLS.bind(Messages.GraphProblems_serverFailed, host, said(answer))), wait);
		}
		if (!first && (status == FORBIDDEN || status == NOT_FOUND)) {
			throw new PartMissingException(NLS.bind(Messages.GraphProblems_laterPage, host, said(answer)));
		}
		switch (status) {
		case FORBIDDEN -> throw new PartMissingException(
				NLS.bind(Messages.GraphProblems_forbidden, part.permission().value(), said(answer)));
		case NOT_FOUND -> throw new PartMissingException(
				NLS.bind(Messages.GraphProblems_notFound, host, said(answer)));
		case NO_CONTENT -> throw new GraphException(GraphTrouble.MALFORMED,
				NLS.bind(Messages.GraphProblems_noContent, host, said(answer)));
		case UNAUTHORISED -> throw new GraphException(GraphTrouble.SIGN_IN,
				NLS.bind(Messages.GraphProblems_unauthorised, host));
		default -> throw new GraphException(GraphTrouble.REFUSED,
				NLS.bind(Messages.GraphProblems_refused, host, said(answer)));
		}
	}

	/** What came is no page. */
	Passing malformed(IOException reason) {
		return new Passing(new GraphException(GraphTrouble.MALFORMED,
				NLS.bind(Messages.GraphProblems_malformed, host), reason), Optional.empty());
	}

	/**
	 * Nothing came.
	 *
	 * @throws GraphException if asking again is no help
	 */
	Passing network(WebException failure) throws GraphException {
		var end = new GraphException(GraphTrouble.NETWORK, failure.getMessage(), failure);
		if (!PASSING.contains(failure.trouble())) {
			throw end;
		}
		return new Passing(end, Optional.empty());
	}

	/**
	 * A page leads to where nothing is asked.
	 *
	 * @param address where to; empty if it is no address
	 */
	GraphException link(Optional<URI> address) {
		return new GraphException(GraphTrouble.FOREIGN_LINK, NLS.bind(
				address.isPresent() ? Messages.GraphProblems_foreignLink : Messages.GraphProblems_noLink, host));
	}

	/** @param pages how many in a row were empty or came before */
	GraphException nothingNew(int pages) {
		return new GraphException(GraphTrouble.CIRCLE,
				MessageFormat.format(Messages.GraphProblems_nothingNew, host, pages));
	}

	/** @param organisations how many were named, with an id that can be read */
	GraphException organisations(int organisations) {
		return new GraphException(GraphTrouble.MALFORMED, NLS.bind(organisations == 0
				? Messages.GraphProblems_noOrganisation
				: Messages.GraphProblems_severalOrganisations, host));
	}

	GraphException circle() {
		return new GraphException(GraphTrouble.CIRCLE, NLS.bind(Messages.GraphProblems_circle, host));
	}

	GraphException tooMuch() {
		return new GraphException(GraphTrouble.TOO_MUCH, NLS.bind(Messages.GraphProblems_tooMuch, host));
	}

	/** The status, and in brackets what Microsoft finds the question by: the code of the error and the request's ID. */
	private static String said(WebAnswer answer) {
		Optional<String> id = Optional.ofNullable(answer.headers().get(REQUEST_ID))
				.flatMap(ids -> ids.stream().findFirst())
				.filter(GraphProblems::isWord).map(one -> NLS.bind(Messages.GraphProblems_requestId, one));
		String known = Stream.of(code(answer), id).flatMap(Optional::stream).collect(Collectors.joining(", "));
		return known.isEmpty() ? String.valueOf(answer.status()) : answer.status() + " (" + known + ')';
	}

	private static boolean isWord(String text) {
		return WORD.matcher(text).matches();
	}

	/** The code of an error of Graph; empty if it has none. */
	private static Optional<String> code(WebAnswer answer) {
		try {
			return JsonParser.parseReader(new JsonReader(new StringReader(answer.text()))) instanceof JsonObject body
					&& body.get("error") instanceof JsonObject error
					&& error.get("code") instanceof JsonPrimitive code
							? Optional.of(code.getAsString()).filter(GraphProblems::isWord)
							: Optional.empty();
		} catch (JsonParseException e) {
			return Optional.empty();
		}
	}
}
