package org.portwright.directory.signin;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.portwright.directory.internal.clouds.JsonAnswer;
import org.portwright.network.WebAnswer;
import org.portwright.network.WebDeadline;
import org.portwright.network.WebException;
import org.portwright.network.WebTrouble;
import org.portwright.network.WebWait;

/**
 * Asks for the token of a code until it has been typed, or has run out: never more than once a second, and through what
 * passes. MSAL4J asks without a pause or sleeps beyond the end, as the answer says, and ends with the first fault.
 */
@SuppressWarnings("nls")
final class CodePolling {

	private static final Duration SHORTEST = Duration.ofSeconds(1);
	private static final int BAD_REQUEST = 400;
	/** As Microsoft says it. */
	private static final WebAnswer RUN_OUT = new WebAnswer(BAD_REQUEST, "application/json", OptionalLong.empty(),
			Map.of(), "{\"error\":\"expired_token\"}", true);
	private static final Set<WebTrouble> PASSING = EnumSet.of(WebTrouble.CONNECTION_LOST, WebTrouble.TIME_OUT,
			WebTrouble.CONNECTION_REFUSED, WebTrouble.HOST_UNKNOWN, WebTrouble.NO_NETWORK);

	private final Duration slower;
	private final WebDeadline end;
	private Duration interval;

	/** @param answer with the code */
	CodePolling(WebAnswer answer, SignInLimits limits) {
		Optional<JsonAnswer> code = JsonAnswer.of(answer.text());
		slower = limits.slower();
		end = WebDeadline.in(limits.longest())
				.orIn(code.flatMap(json -> json.seconds("expires_in")).orElse(limits.longest()));
		interval = longer(SHORTEST, code.flatMap(json -> json.seconds("interval")).orElse(slower));
	}

	/** Asks once. */
	@FunctionalInterface
	interface Asking {

		/** @throws WebException if nothing came */
		WebAnswer answer() throws WebException, InterruptedException;
	}

	/**
	 * Returns what ends it.
	 *
	 * @throws WebException if nothing came for a reason that stays, or that was still there at the end
	 */
	WebAnswer ask(Asking asking) throws WebException, InterruptedException {
		while (true) {
			Asking atEnd = () -> RUN_OUT;
			Duration wait;
			try {
				WebAnswer answer = asking.answer();
				Optional<EntraError> error = EntraError.of(answer);
				if (isBusy(error)) {
					atEnd = () -> answer;
					wait = longer(interval.plus(slower), Duration.ofSeconds(answer.retryAfter().orElse(0)));
				} else {
					switch (error.map(EntraError::error).orElse("")) {
					case "slow_down" -> interval = interval.plus(slower);
					case "authorization_pending" -> {
						// As often as before.
					}
					default -> {
						return answer;
					}
					}
					wait = interval;
				}
			} catch (WebException e) {
				if (!PASSING.contains(e.trouble())) {
					throw e;
				}
				atEnd = () -> {
					throw e;
				};
				wait = interval.plus(slower);
			}
			if (!pause(wait)) {
				return atEnd.answer();
			}
		}
	}

	private static boolean isBusy(Optional<EntraError> error) {
		return error.filter(refused -> refused.trouble() == SignInTrouble.BUSY).isPresent();
	}

	/** Waits, but never beyond the end; returns whether there is time left. */
	private boolean pause(Duration wait) {
		Duration left = end.left();
		boolean isLast = left.compareTo(wait) <= 0;
		WebWait.pause(isLast ? left : wait, () -> false);
		return !isLast;
	}

	private static Duration longer(Duration one, Duration other) {
		return one.compareTo(other) < 0 ? other : one;
	}
}
