package org.portwright.directory.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.loopback.LoopbackBrowser;
import org.portwright.loopback.SignInFault;
import org.portwright.loopback.StandIn;

/** Every end of a sign-in is told in words of its own, in time, keeps nothing, and leaves it ready to try again. */
class SignInFaultsTest {

	private static final String CONTOSO = SignInBench.CONTOSO;
	private static final Set<SignInFault> HANG = EnumSet.of(SignInFault.HANG, SignInFault.DRIP,
			SignInFault.CODE_HANGS);
	/** What is awaited for as long as the user likes, and what ends well. */
	private static final Set<SignInFault> NO_END = EnumSet.of(SignInFault.PENDING, SignInFault.SLOW_DOWN);

	private final SignInBench bench;

	SignInFaultsTest(@TempDir Path folder) throws IOException {
		bench = new SignInBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private void assertTold(SignInTrouble trouble, String words, SignInException failure) {
		assertEquals(trouble, failure.trouble(), failure.getMessage());
		assertTrue(failure.getMessage().contains(words), failure.getMessage());
		assertEquals("{}", bench.store.kept().toString());
	}

	@ParameterizedTest
	@CsvSource({ "DECLINED, DECLINED, was declined", "ACCESS_DENIED, DECLINED, AADSTS65004",
			"EXPIRED, EXPIRED, not typed in time", "EXPIRED_TOO, EXPIRED, not typed in time",
			"CODE_ENDS, EXPIRED, not typed in time", "BAD_CODE, CODE_REFUSED, AADSTS70018",
			"POLICY, BLOCKED_BY_POLICY, blocks sign-in by a code (AADSTS53003)",
			"POLICY_TOO, BLOCKED_BY_POLICY, AADSTS53000",
			"POLICY_WITHOUT_CODE, BLOCKED_BY_POLICY, conditional access",
			"NOT_IN_TENANT, NOT_IN_TENANT, AADSTS50020", "ACCOUNT_DISABLED, ACCOUNT_BLOCKED, AADSTS50057",
			"CONSENT, CONSENT_MISSING, User.Read", "ADMIN_CONSENT, CONSENT_MISSING, AADSTS90094",
			"CONSENT_WITHOUT_CODE, CONSENT_MISSING, (invalid_grant)",
			"SECOND_FACTOR, SECOND_FACTOR, second factor", "CODE_SPENT, CODE_REFUSED, AADSTS54005",
			"CODE_TOO_OLD, CODE_REFUSED, AADSTS70008", "NO_REFRESH_TOKEN, NOT_RENEWABLE, no refresh token",
			"REVOKED, CODE_REFUSED, AADSTS50173", "GRANT_WITHOUT_CODE, CODE_REFUSED, (invalid_grant)",
			"NOT_PUBLIC, CLIENT_SETTINGS, http://localhost", "CLIENT_UNKNOWN, CLIENT_UNKNOWN, AADSTS700016",
			"TENANT_UNKNOWN, TENANT_UNKNOWN, AADSTS90002", "OTHER_CLOUD, TENANT_UNKNOWN, and the cloud",
			"TOO_MANY, BUSY, HTTP 429", "BUSY, BUSY, AADSTS90033", "SERVER_ERROR, BUSY, HTTP 500",
			"UNAVAILABLE, BUSY, HTTP 503", "CODE_SERVER_ERROR, BUSY, HTTP 500", "REFUSED, REFUSED, AADSTS99999",
			"ECHO, ANSWER_UNREADABLE, not an answer", "PAGE, ANSWER_UNREADABLE, guest network",
			"FORBIDDEN, ANSWER_UNREADABLE, guest network", "NETWORK_SIGN_IN, ANSWER_UNREADABLE, guest network",
			"EMPTY, ANSWER_UNREADABLE, not an answer", "ARRAY, ANSWER_UNREADABLE, not an answer",
			"TEXT, ANSWER_UNREADABLE, not an answer", "BROKEN, ANSWER_UNREADABLE, not an answer",
			"BAD_EXPIRY, ANSWER_UNREADABLE, not an answer", "NO_ACCESS_TOKEN, ANSWER_UNREADABLE, not an answer",
			"NO_ID_TOKEN, ANSWER_UNREADABLE, not an answer", "NO_CLIENT_INFO, ANSWER_UNREADABLE, not an answer",
			"BAD_ID_TOKEN, ANSWER_UNREADABLE, not an answer", "NO_TENANT, ANSWER_UNREADABLE, not an answer",
			"OTHER_TENANT, WRONG_TENANT, Nothing was read", "REDIRECT, NETWORK, sends on to portal.example",
			"HANG, NETWORK, did not answer", "DRIP, NETWORK, did not answer", "CUT, NETWORK, ended before the answer",
			"CLOSE, NETWORK, ended before the answer", "NO_HTTP, NETWORK, is no HTTP", "LARGE, NETWORK, larger than",
			"NO_USER_CODE, ANSWER_UNREADABLE, not an answer", "MARKED_UP_CODE, ANSWER_UNREADABLE, not an answer",
			"FILE_PAGE, FOREIGN_PAGE, typed at ‘file:///etc/passwd’",
			"PLAIN_PAGE, FOREIGN_PAGE, typed at ‘http://phish.example/",
			"CODE_PAGE, ANSWER_UNREADABLE, guest network", "CODE_HANGS, NETWORK, did not answer" })
	void eachIsTold(SignInFault fault, SignInTrouble trouble, String words) throws Exception {
		bench.microsoft.tellSignIn(CONTOSO, Optional.of(fault));
		// What passes is waited out as long as the code is good.
		bench.microsoft.tellCode(text -> text.replace(":900", ":2"));
		long start = System.nanoTime();
		SignIns signIns = bench.signIns(HANG.contains(fault) ? SignInBench.SHORT : SignInBench.PATIENT);
		assertTold(trouble, words, SignInBench.failed(signIns, bench.place(CONTOSO), bench.code()));
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		assertTrue(took.compareTo(SignInBench.PATIENT) < 0, took::toString);
		assertTrue(bench.microsoft.takeLog().size() <= 6, "asked on and on");

		bench.microsoft.tellSignIn(CONTOSO, Optional.empty());
		bench.microsoft.tellCode(UnaryOperator.identity());
		assertEquals(CONTOSO, bench.signIns(SignInBench.PATIENT).signIn(bench.place(CONTOSO), bench.code(), () -> false)
				.account().organisationId());
	}

	/** The table above names each of them. */
	@Test
	void noneIsForgotten() throws NoSuchMethodException {
		List<String> rows = List.of(SignInFaultsTest.class
				.getDeclaredMethod("eachIsTold", SignInFault.class, SignInTrouble.class, String.class)
				.getAnnotation(CsvSource.class).value());
		Set<String> told = Set.copyOf(rows.stream().map(row -> row.replaceFirst(",.*", "")).toList());
		assertEquals(Set.of(), Set.copyOf(Stream.of(SignInFault.values())
				.filter(fault -> !NO_END.contains(fault) && !told.contains(fault.name())).toList()));
	}

	/** A sign-in that is remembered outlives all but what ends it. */
	@ParameterizedTest
	@CsvSource({ "CONSENT, CONSENT_MISSING", "POLICY, BLOCKED_BY_POLICY", "TOO_MANY, BUSY", "SERVER_ERROR, BUSY",
			"PAGE, ANSWER_UNREADABLE", "EMPTY, ANSWER_UNREADABLE", "BAD_EXPIRY, ANSWER_UNREADABLE",
			"NO_ACCESS_TOKEN, ANSWER_UNREADABLE", "CUT, NETWORK", "LARGE, NETWORK", "REDIRECT, NETWORK",
			"REFUSED, REFUSED", "REVOKED, SIGN_IN_NEEDED", "SECOND_FACTOR, SIGN_IN_NEEDED",
			"CODE_TOO_OLD, SIGN_IN_NEEDED", "OTHER_TENANT, WRONG_TENANT", "NO_ID_TOKEN, ANSWER_UNREADABLE" })
	void renewalIsTold(SignInFault fault, SignInTrouble trouble) throws Exception {
		SignIns signIns = bench.signIns(SignInBench.PATIENT);
		SignedIn contoso = signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false);
		bench.microsoft.tellSignIn(CONTOSO, Optional.of(fault));
		SignInException failure = SignInBench.refused(contoso, GraphPermission.USER_READ);
		assertEquals(trouble, failure.trouble(), failure.getMessage());
		assertEquals(trouble != SignInTrouble.SIGN_IN_NEEDED, signIns.remembered(bench.place(CONTOSO)).isPresent());
		assertEquals(trouble != SignInTrouble.SIGN_IN_NEEDED, !bench.store.kept().isEmpty());
	}

	@Test
	void slowDownIsALongerWait() throws Exception {
		bench.microsoft.tellSignIn(CONTOSO, Optional.of(SignInFault.SLOW_DOWN));
		bench.signIns(SignInBench.PATIENT).signIn(bench.place(CONTOSO), bench.code(), () -> false);
		assertEquals(4, bench.microsoft.takeLog().size());
	}

	@Test
	void thePortOfTheRedirectInUse() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertTold(SignInTrouble.PORT_IN_USE, "is taken", SignInBench.failed(
					bench.signIns(SignInBench.PATIENT, SignInBench.SHORT, taken.getLocalPort()), bench.place(CONTOSO),
					bench.browser()));
		}
	}

	@Test
	void theBrowserNeverReturns() {
		assertTold(SignInTrouble.BROWSER_SILENT, "nothing came back", SignInBench.failed(
				bench.signIns(SignInBench.PATIENT), bench.place(CONTOSO), new SignInWay.Browser(bench.pages::add)));
	}

	@Test
	void noBrowserAndNoPlaceForTheCode() {
		SignIns signIns = bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0);
		SignInWay broken = new SignInWay.Browser(page -> {
			throw new IllegalStateException("marked-page " + page);
		});
		assertTold(SignInTrouble.NOT_SHOWN, "other way", SignInBench.failed(signIns, bench.place(CONTOSO), broken));
		SignInWay mute = new SignInWay.DeviceCode(code -> {
			throw new IllegalStateException("marked-code " + code);
		});
		assertTold(SignInTrouble.NOT_SHOWN, "other way", SignInBench.failed(signIns, bench.place(CONTOSO), mute));
	}

	@ParameterizedTest
	@CsvSource({ "error=access_denied&error_description=no&state=STATE, DECLINED",
			"code=marked-code&state=STATE, CODE_REFUSED" })
	void whatTheBrowserBrings(String form, SignInTrouble trouble) {
		SignInException failure = SignInBench.failed(
				bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0), bench.place(CONTOSO), bringing(form));
		assertTold(trouble, "", failure);
	}

	/** It is waited on, in vain here; that something came is said all the same. */
	@ParameterizedTest
	@ValueSource(strings = { "code=marked-code&state=other", "error=access_denied&state=other", "state=STATE", "",
			"code=%zz&state=STATE" })
	void whatTheBrowserBringsIsOfAnother(String form) {
		assertTold(SignInTrouble.FOREIGN_ANSWER, "another sign-in", SignInBench.failed(
				bench.signIns(SignInBench.PATIENT), bench.place(CONTOSO), bringing(form)));
	}

	private static SignInWay bringing(String form) {
		return new SignInWay.Browser(page -> {
			String query = page.getQuery();
			String state = query.replaceFirst(".*\\bstate=([^&]*).*", "$1");
			String redirect = query.replaceFirst(".*\\bredirect_uri=([^&]*).*", "$1");
			LoopbackBrowser.post(URI.create(redirect), form.replace("STATE", state));
		});
	}

	@Test
	void certificatesAndTheClock() throws IOException {
		assertAt(bench.microsoft.expiredAddress(), SignInTrouble.CLOCK, "date and time of this computer");
		assertAt(bench.microsoft.untrustedAddress(), SignInTrouble.NETWORK, "nobody who is trusted");
		assertAt(bench.microsoft.addressOfAnother(), SignInTrouble.NETWORK, "not of localhost");
		assertAt("https://localhost:" + StandIn.closedPort(), SignInTrouble.NETWORK, "takes no connection");
		assertAt(bench.microsoft.plainAddress(), SignInTrouble.ADDRESS_REFUSED, "has to be https");
		assertAt("http://login.example", SignInTrouble.ADDRESS_REFUSED, "has to be https");
		assertAt("https://anna@login.example", SignInTrouble.ADDRESS_REFUSED, "has to be https");
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	private void assertAt(String address, SignInTrouble trouble, String words) {
		var place = new SignInPlace("global", Optional.of(URI.create(address)), CONTOSO, bench.clientId);
		assertTold(trouble, words,
				SignInBench.failed(bench.signIns(SignInBench.PATIENT), place, bench.code()));
	}

	@Test
	void offline() throws IOException {
		Files.writeString(bench.preferences, "workOffline=true\n");
		assertTold(SignInTrouble.OFFLINE, "Work Offline is on",
				SignInBench.failed(bench.signIns(SignInBench.PATIENT), bench.place(CONTOSO), bench.code()));
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	/** Neither a sign-in nor a renewal asks; which, where and what is said. */
	@Test
	void settingsThatCannotBeRead() throws Exception {
		SignedIn contoso = bench.signIns(SignInBench.PATIENT).signIn(bench.place(CONTOSO), bench.code(), () -> false);
		bench.microsoft.takeLog();
		Files.writeString(bench.preferences, "workOffline=yes\n");
		for (SignInException told : List.of(SignInBench.refused(contoso, GraphPermission.USER_READ),
				SignInBench.failed(bench.signIns(SignInBench.PATIENT), bench.place(CONTOSO), bench.code()),
				SignInBench.failed(bench.signIns(SignInBench.PATIENT), bench.place(CONTOSO), bench.browser()))) {
			assertTrue(told.getMessage().contains("workOffline=yes")
					&& told.getMessage().contains(bench.preferences.toString()), told.getMessage());
		}
		assertEquals(List.of(), bench.pages);
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	@ParameterizedTest
	@CsvSource({ "407 Who are you, Px or Cntlm", "403 No, it answered 403" })
	void proxiesThatRefuse(String status, String words) throws IOException {
		bench.environment.put("HTTPS_PROXY", bench.microsoft.refusingProxy("HTTP/1.1 " + status).address());
		var place = new SignInPlace("global", Optional.empty(), CONTOSO, bench.clientId);
		assertTold(SignInTrouble.NETWORK, words,
				SignInBench.failed(bench.signIns(SignInBench.PATIENT), place, bench.code()));
	}

	@ParameterizedTest
	@CsvSource({ "''", "portwright", "11111111-2222-4333-8444" })
	void whatIsNoClientId(String clientId) {
		var place = new SignInPlace("global", bench.place(CONTOSO).authority(), CONTOSO, clientId);
		assertTold(SignInTrouble.CLIENT_UNKNOWN, "Application (client) ID",
				SignInBench.failed(bench.signIns(SignInBench.PATIENT), place, bench.code()));
	}

	@Test
	void aTenantThatNobodyKnows() {
		assertTold(SignInTrouble.TENANT_UNKNOWN, "nobody.example", SignInBench
				.failed(bench.signIns(SignInBench.PATIENT), bench.place("nobody.example"), bench.code()));
	}
}
