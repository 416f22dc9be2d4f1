package org.portwright.directory.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all that reaches the address of a sign-in only its own answer counts; everything else changes nothing. */
class BrowserAnswersTest {

	private static final String CONTOSO = SignInBench.CONTOSO;
	private static final String EVIL = "Origin: https://evil.example\r\nAccess-Control-Request-Private-Network: true\r\n";
	private static final int HUGE = 300 << 20;
	/** More than this on its way into 300 MB means that all of it was read. */
	private static final int BUFFERED = 64 << 20;
	private static final int MANY = 200;

	private final SignInBench bench;
	private final List<String> replies = new CopyOnWriteArrayList<>();

	BrowserAnswersTest(@TempDir Path folder) throws IOException {
		bench = new SignInBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	/** Each is sent before the true answer; the statuses that are right for it, and what is sent. */
	private static Stream<String> foreignRequests() {
		return Stream.of(
				"404|" + get("/favicon.ico"), "404|" + get("/robots.txt"), "404|" + get("/apple-touch-icon.png"),
				"404|" + post("/other", "code=c1&state=STATE"), "404|" + post("/?x=1", "code=c1&state=STATE"),
				"405|" + get("/"), "405|" + get("/?code=c1&state=STATE"),
				"405|" + get("/?error=access_denied&error_description=no&state=WRONG"),
				"405|" + get("/?error=access_denied&state=STATE"), "405|" + line("HEAD /", ""),
				"405|" + line("PUT /", ""), "405|" + line("TRACE /", ""), "405|" + line("OPTIONS /", EVIL),
				"405|" + line("DELETE /", EVIL),
				"403|" + post("/", "code=c1&state=WRONG"), "403|" + post("/", "code=c1"),
				"403|" + post("/", "error=access_denied&error_description=no&state=WRONG"),
				"403|" + post("/", "state=STATE&state=WRONG&code=c1"),
				"403|" + post("/", "state=STATE&state=STATE&code=c1"), "403|" + post("/", ""),
				"403|" + post("/", "code=c1&code=c2&state=STATE"), "403|" + post("/", "code=&state=STATE"),
				"403|" + post("/", "code=c1&error=access_denied&state=STATE"), "403|" + post("/", "state=STATE"),
				"403|" + post("/", "error=&state=STATE"), "403|" + post("/", "error=a&error=b&state=STATE"),
				"403|" + post("/", "code=%zz&state=STATE"), "403|" + post("/", "%zz=1&code=c1&state=STATE"),
				"403|" + post("/", "code%3Dc1%26state%3DSTATE"),
				"421|" + post("/", "code=c1&state=STATE").replace("localhost:PORT", "evil.example:PORT"),
				"421|" + post("/", "code=c1&state=STATE").replace("localhost:PORT", "localhost"),
				"421|" + post("/", "code=c1&state=STATE").replace("Host: localhost:PORT\r\n", ""),
				"421|" + post("/", "code=c1&state=STATE").replace("Host:", "Host: evil.example\r\nHost:"),
				"411|" + line("POST /", "Transfer-Encoding: chunked\r\n") + "3\r\na=b\r\n0\r\n\r\n",
				"413|" + line("POST /", "Content-Length: 99999999999\r\n") + "code=c1&st",
				"413|" + line("POST /", "Content-Length: 99999999999999999999999\r\n") + "code=c1&st",
				"413|" + line("POST /", "Content-Length: 314572800\r\n") + "code=c1&state=STATE",
				"400|" + line("POST /", "Content-Length: -1\r\n") + "code=c1&state=STATE",
				"400|" + line("POST /", "Content-Length: many\r\n") + "code=c1&state=STATE",
				"400|" + line("POST /", "Content-Length: 5\r\nContent-Length: 19\r\n") + "code=c1&state=STATE",
				"411|" + line("POST /", ""), "431|" + line("GET /", "X-Long: " + "x".repeat(1 << 20) + "\r\n"),
				"431|" + line("GET /", "X: y\r\n".repeat(100_000)), "400|220 mail.example ESMTP\r\n\r\n",
				"400|\u0016\u0003\u0001\u0002\u0000\u0001", "400|GET\r\n\r\n", "400|\r\n\r\n\r\n",
				"403|" + post("/", "code=c1&state=WRONG").replace("Host:", "Cookie: name=\u00c5\u0085\r\nHost:"),
				"400|" + line("POST /", "no header\r\n"), "400|POST / HTTP/9.9\r\n\r\n");
	}

	private static String get(String target) {
		return line("GET " + target, "");
	}

	private static String post(String target, String form) {
		return line("POST " + target, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: LENGTH\r\n")
				+ form;
	}

	private static String line(String begin, String headers) {
		return begin + " HTTP/1.1\r\nHost: localhost:PORT\r\n" + headers + "Connection: close\r\n\r\n";
	}

	@ParameterizedTest
	@MethodSource("foreignRequests")
	void nothingElseCounts(String row) throws Exception {
		String[] parts = row.split("\\|", 2);
		SignedIn contoso = signIn(browser -> replies.add(browser.send(parts[1])));
		assertEquals(CONTOSO, contoso.account().organisationId());
		assertEquals(1, tokenRequests());
		assertReply(parts[0]);
	}

	/** Also for a client that reads answers strictly and would rather speak HTTP/2. */
	@Test
	void answersAreHttp() throws Exception {
		List<Integer> statuses = new ArrayList<>();
		signIn(browser -> {
			try (var client = HttpClient.newHttpClient()) {
				for (String asked : List.of("GET /favicon.ico", "HEAD /", "OPTIONS /", "POST /")) {
					String[] words = asked.split(" ");
					HttpResponse<String> answer = client.send(
							HttpRequest.newBuilder(browser.address().resolve(words[1]))
									.method(words[0], BodyPublishers.ofString(words[0].equals("POST") ? "state=x" : ""))
									.build(),
							BodyHandlers.ofString());
					statuses.add(answer.statusCode());
					assertEquals(words[0].equals("HEAD"), answer.body().isEmpty());
				}
			} catch (IOException | InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		assertEquals(List.of(404, 405, 405, 403), statuses);
	}

	private void assertReply(String status) {
		String reply = replies.getFirst();
		assertTrue(reply.startsWith("HTTP/1.1 " + status + ' '), reply);
		assertFalse(reply.contains("Access-Control") || reply.contains("c1") || reply.contains("<script"), reply);
		if (reply.length() > reply.indexOf("\r\n\r\n") + 4) {
			assertTrue(reply.contains("not the answer") && reply.contains("not signed in"), reply);
		}
	}

	private SignedIn signIn(Consumer<RawBrowser> before) throws Exception {
		return bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0).signIn(bench.place(CONTOSO),
				new SignInWay.Browser(page -> {
					before.accept(new RawBrowser(page));
					bench.microsoft.browse(page);
				}), () -> false);
	}

	private long tokenRequests() {
		return bench.microsoft.takeLog().stream().filter(asked -> asked.endsWith("/token")).count();
	}

	@Test
	void ofAHugeFormLittleIsRead() throws Exception {
		List<Long> written = new ArrayList<>();
		signIn(browser -> {
			written.add(browser.flood("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: " + HUGE
					+ "\r\n\r\ncode=", HUGE));
			written.add(browser.flood("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nTransfer-Encoding: chunked\r\n\r\n"
					+ Integer.toHexString(HUGE) + "\r\n", HUGE));
			written.add(browser.flood("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nX: ", HUGE));
		});
		assertTrue(written.stream().allMatch(bytes -> bytes < BUFFERED), written::toString);
	}

	/** Connections that never end what they say, and some that say nothing. */
	@Test
	void slowConnectionsAreNotWaitedFor() throws Exception {
		List<RawBrowser> slow = new ArrayList<>();
		long start = System.nanoTime();
		signIn(browser -> {
			for (int i = 0; i < MANY; i++) {
				var one = new RawBrowser(browser.page());
				one.open(
						i % 2 == 0 ? "POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 20\r\n\r\ncode=" : "");
				slow.add(one);
			}
		});
		assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(10)) < 0);
		for (RawBrowser one : slow) {
			one.assertClosed();
		}
	}

	@Test
	void cancelEndsItWhateverIsOpen() {
		var canceled = new AtomicBoolean();
		List<RawBrowser> open = new ArrayList<>();
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThrows(CancellationException.class,
				() -> bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0).signIn(bench.place(CONTOSO),
						new SignInWay.Browser(page -> {
							for (int i = 0; i < MANY; i++) {
								open.add(new RawBrowser(page));
								open.getLast().open("POST / HTTP/1.1\r\n");
							}
							canceled.set(true);
						}), canceled::get)));
		assertThrows(ConnectException.class, () -> new RawBrowser(open.getFirst().page()).connect());
		assertEquals(0, tokenRequests());
	}

	/** The first of two counts; the second is told so, and nobody is signed out by it. */
	@Test
	void oneOfTwoAnswersCounts() {
		SignInException failure = SignInBench.failed(
				bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0), bench.place(CONTOSO),
				new SignInWay.Browser(page -> {
					var first = new RawBrowser(page);
					var second = new RawBrowser(page);
					first.open(post("/", "code=c1&state=STATE"));
					second.open(post("/", "code=c2&state=STATE"));
					CompletableFuture.runAsync(() -> replies.add(first.rest()));
					CompletableFuture.runAsync(() -> replies.add(second.rest()));
				}));
		assertEquals(SignInTrouble.CODE_REFUSED, failure.trouble(), failure.getMessage());
		assertEquals(1, tokenRequests());
		awaitReplies(2);
		assertEquals(2, replies.stream().filter(reply -> reply.contains("back to Portwright")).count(),
				replies::toString);
		assertFalse(replies.toString().contains("You are signed in"), replies::toString);
	}

	/** The refusal of this very sign-in ends it, told as what it is; nothing of it is shown in the browser. */
	@ParameterizedTest
	@CsvSource({ "access_denied, AADSTS65004: no, DECLINED, AADSTS65004", "access_denied, '', DECLINED, access_denied",
			"access_denied, <script>alert(1)</script>AADSTS65004, DECLINED, AADSTS65004",
			"consent_required, AADSTS65001: no, CONSENT_MISSING, User.Read",
			"access_denied, AADSTS90094: no, CONSENT_MISSING, AADSTS90094",
			"interaction_required, AADSTS53003: no, BLOCKED_BY_POLICY, AADSTS53003",
			"invalid_request, AADSTS90002: no, TENANT_UNKNOWN, AADSTS90002",
			"temporarily_unavailable, '', BUSY, temporarily_unavailable", "server_error, '', BUSY, server_error",
			"invalid_request, '', REFUSED, invalid_request", "<script>, '', ANSWER_UNREADABLE, not an answer" })
	void aRefusalIsTold(String error, String description, SignInTrouble trouble, String words) throws Exception {
		List<URI> pages = new ArrayList<>();
		SignInException failure = SignInBench.failed(
				bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0), bench.place(CONTOSO),
				new SignInWay.Browser(page -> {
					pages.add(page);
					replies.add(new RawBrowser(page).send(post("/", "error=" + encoded(error) + "&error_description="
							+ encoded(description) + "&state=STATE")));
				}));
		assertEquals(trouble, failure.trouble(), failure.getMessage());
		assertTrue(failure.getMessage().contains(words), failure.getMessage());
		assertEquals(0, tokenRequests());
		awaitReplies(1);
		assertTrue(replies.getFirst().startsWith("HTTP/1.1 200 ") && replies.getFirst().contains("not signed in"),
				replies::toString);
		assertFalse(replies.getFirst().contains("script"), replies::toString);
		assertThrows(ConnectException.class, () -> new RawBrowser(pages.getFirst()).connect());
	}

	private void awaitReplies(int count) {
		long deadline = System.nanoTime() + SignInBench.PATIENT.toNanos();
		while (replies.size() < count && System.nanoTime() < deadline) {
			Thread.onSpinWait();
		}
	}

	/** Even where there is room for it, a connection is not kept open for ever. */
	@Test
	void aSlowConnectionEnds() throws Exception {
		try (var listener = new RedirectListener(0, "STATE", Duration.ofMillis(100));
				var slow = new Socket("127.0.0.1", listener.address().getPort())) {
			slow.getOutputStream().write('P');
			var ended = new AtomicBoolean();
			Thread.ofVirtual().start(() -> {
				try {
					ended.set(slow.getInputStream().read() < 0);
				} catch (IOException e) {
					ended.set(true);
				}
			});
			assertTimeoutPreemptively(SignInBench.PATIENT, () -> {
				while (!ended.get()) {
					listener.serve(10);
				}
			});
			assertFalse(listener.answer().isDone());
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
