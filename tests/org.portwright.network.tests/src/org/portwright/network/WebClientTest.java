package org.portwright.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;
import org.portwright.loopback.WebResponse;
import org.portwright.loopback.WebResponse.Manner;

/** What is asked with headers and a body, and that neither gets anywhere else. */
class WebClientTest {

	private static final String TOKEN = "marked-access-1";
	private static final WebDeadline SOON = WebDeadline.in(Duration.ofSeconds(20));

	private final StandIn microsoft = new StandIn(TestKeys.ofThisRun());
	private final WebClient web;

	WebClientTest(@TempDir Path folder) throws IOException, WebException {
		web = new WebClient(new ShellNetwork(new NetworkPreferences(folder.resolve("none")), name -> null,
				name -> null), new WebLimits(Duration.ofSeconds(10), 1 << 20));
	}

	@AfterEach
	void close() throws IOException {
		web.close();
		microsoft.close();
	}

	private URI at(String path) {
		return URI.create(microsoft.address() + path);
	}

	private WebException failed(WebQuestion question) {
		var failure = assertThrows(ExecutionException.class, () -> web.send(question, SOON).get());
		String said = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).map(Throwable::toString)
				.collect(Collectors.joining("\n"));
		assertFalse(said.contains("marked-"), said);
		assertFalse(question.toString().contains("marked-"), question.toString());
		return (WebException) failure.getCause();
	}

	private static WebQuestion post(URI address, String body) {
		return new WebQuestion("POST", address, Map.of("content-type", "application/x-www-form-urlencoded"),
				Optional.of(body));
	}

	private static WebQuestion withToken(String method, URI address) {
		return new WebQuestion(method, address, Map.of("authorization", "Bearer " + TOKEN), Optional.empty());
	}

	@Test
	void sendsHeadersAndBodyAndGivesAllHeadersOfTheAnswer() throws Exception {
		microsoft.add(asked -> Optional.of(WebResponse
				.json(201, asked.method() + ' ' + asked.path() + ' ' + asked.headers().get("content-type") + ' '
						+ asked.headers().get("x-mine") + ' ' + asked.headers().get("accept") + ' ' + asked.body())
				.with("X-Told", "yes").with("Retry-After", "7")));
		WebAnswer answer = web.send(new WebQuestion("POST", at("/x/token?a=b"),
				Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Mine", "mine",
						"accept", "text/plain"),
				Optional.of("code=ü&x=y")), SOON).get();
		assertEquals("POST /x/token application/x-www-form-urlencoded mine text/plain code=ü&x=y", answer.text());
		assertEquals(201, answer.status());
		assertEquals(List.of("yes"), answer.headers().get("x-told"));
		assertEquals(7, answer.retryAfter().orElseThrow());
		assertEquals("201 application/json", answer.toString());
	}

	@Test
	void asksPlainlyAsBefore() throws Exception {
		microsoft.add(asked -> Optional.of(WebResponse.json(200, asked.method() + asked.headers().get("accept"))));
		assertEquals("GETapplication/json", web.get(at("/x"), SOON).get().text());
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303, 307, 308 })
	void whatHoldsSecretsIsNeverRedirected(int status) {
		microsoft.add(asked -> Optional.of(WebResponse.of(status, "text/plain", "").with("Location", "/elsewhere")));
		assertEquals(WebTrouble.REDIRECTED, failed(post(at("/token"), "refresh_token=marked-refresh-1")).trouble());
		assertEquals(WebTrouble.REDIRECTED, failed(withToken("GET", at("/v1.0/me"))).trouble());
		assertEquals(List.of("POST localhost /token", "GET localhost /v1.0/me"), microsoft.takeLog());
	}

	/** Two servers may be on one host: by its name alone it would seem to send on to itself. */
	@Test
	void aRedirectionNamesPortsThatAreNotTheUsualOnes() {
		microsoft.add(asked -> Optional.of(WebResponse.of(302, "text/plain", "").with("Location",
				asked.path().equals("/usual") ? "https://portal.example:443/" : "https://localhost:1/")));
		String server = microsoft.address().replace("https://", "");
		assertTrue(failed(withToken("GET", at("/x"))).getMessage().startsWith(server + " sends on to localhost:1,"));
		assertTrue(failed(withToken("GET", at("/usual"))).getMessage()
				.startsWith(server + " sends on to portal.example,"));
	}

	@Test
	void nothingOfASecretIsSaidWhenItFails() throws IOException {
		microsoft.add(asked -> Optional.of(WebResponse.json(200, "{\"access_token\":\"" + TOKEN + "\"}")
				.in(asked.path().contains("half") ? Manner.HALF : Manner.NO_HTTP)));
		assertEquals(WebTrouble.CONNECTION_LOST, failed(withToken("GET", at("/half"))).trouble());
		assertEquals(WebTrouble.UNREADABLE, failed(post(at("/x?code=marked-code"), "code=marked-code")).trouble());
		assertEquals(WebTrouble.CONNECTION_REFUSED, failed(withToken("GET",
				URI.create("https://localhost:" + StandIn.closedPort() + "/?marked-code"))).trouble());
		assertEquals(WebTrouble.ADDRESS_NOT_SECURE,
				failed(withToken("GET", URI.create("http://graph.microsoft.com/v1.0"))).trouble());
		WebException noHeader = failed(new WebQuestion("GET", at("/x"), Map.of("Authorization", TOKEN + "\n"),
				Optional.empty()));
		assertEquals(WebTrouble.UNREADABLE, noHeader.trouble());
		assertTrue(noHeader.getMessage().contains("localhost"), noHeader.getMessage());
	}
}
