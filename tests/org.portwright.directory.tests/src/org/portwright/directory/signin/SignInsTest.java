package org.portwright.directory.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.directory.graph.GraphDirectory;
import org.portwright.directory.graph.GraphException;
import org.portwright.directory.graph.GraphPlace;
import org.portwright.loopback.GraphFault;
import org.portwright.loopback.GraphResource;
import org.portwright.loopback.LoopbackProxy;
import org.portwright.loopback.SignInFault;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ShellNetwork;

/** Signing in by both ways, being remembered, renewal, several tenants, and signing out. */
class SignInsTest {

	private static final String CONTOSO = SignInBench.CONTOSO;
	private static final String FABRIKAM = SignInBench.FABRIKAM;

	private final SignInBench bench;
	private final SignIns signIns;

	SignInsTest(@TempDir Path folder) throws IOException {
		bench = new SignInBench(folder);
		signIns = bench.signIns(SignInBench.PATIENT);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private static String token(SignedIn signedIn, GraphPermission permission) throws SignInException {
		return signedIn.token(permission, false, () -> false);
	}

	@Test
	void byACode() throws Exception {
		SignedIn contoso = signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false);
		assertEquals(new SignedInAccount("anna@contoso.example", CONTOSO, "global"), contoso.account());
		SignInWay.ShownCode shown = bench.codes.getFirst();
		assertEquals("WXYZ0001", shown.code());
		assertEquals(bench.microsoft.address() + "/device", shown.page().toString());
		Duration left = Duration.between(Instant.now(), shown.expires());
		assertTrue(left.isPositive() && left.compareTo(SignInBench.PATIENT) <= 0, left::toString);
		assertTrue(shown.message().contains("WXYZ0001") && shown.message().contains("/device"), shown.message());
		assertEquals(List.of("POST localhost /" + CONTOSO + "/oauth2/v2.0/devicecode",
				"POST localhost /" + CONTOSO + "/oauth2/v2.0/token"), bench.microsoft.takeLog());
	}

	@Test
	void byTheBrowser() throws Exception {
		SignedIn contoso = bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0).signIn(bench.place(CONTOSO),
				bench.browser(), () -> false);
		assertEquals("anna@contoso.example", contoso.account().name());
		String page = bench.pages.getFirst().toString();
		assertTrue(page.startsWith(bench.microsoft.address() + "/" + CONTOSO + "/oauth2/v2.0/authorize?"), page);
		assertTrue(page.contains("code_challenge_method=S256") && page.contains("prompt=select_account")
				&& page.contains("redirect_uri=http%3A%2F%2Flocalhost%3A"), page);
		assertTrue(page.contains("User.Read") && !page.contains("Domain.Read"), page);
		assertTrue(page.contains("response_mode=form_post"), "a code in an address would stay in the history");
	}

	/** MSAL4J would not ask for a while after that, and the code of the next browser would be lost. */
	@Test
	void theNextTryAfterABusyServerIsAskedForToo() throws Exception {
		SignIns browsing = bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0);
		for (SignInFault busy : List.of(SignInFault.SERVER_ERROR, SignInFault.TOO_MANY)) {
			bench.microsoft.tellSignIn(CONTOSO, Optional.of(busy));
			assertEquals(SignInTrouble.BUSY,
					SignInBench.failed(browsing, bench.place(CONTOSO), bench.browser()).trouble());
			bench.microsoft.tellSignIn(CONTOSO, Optional.empty());
			assertEquals(CONTOSO, browsing.signIn(bench.place(CONTOSO), bench.browser(), () -> false).account()
					.organisationId());
		}
	}

	/** Each permission is asked for by itself, and one that is refused costs itself alone. */
	@Test
	void tokensForEachPermission() throws Exception {
		bench.microsoft.refuse(CONTOSO, "Domain.Read.All");
		SignedIn contoso = signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false);
		String user = token(contoso, GraphPermission.USER_READ);
		String numbers = token(contoso, GraphPermission.TEAMS_TELEPHONE_NUMBER_READ_ALL);
		assertNotEquals(user, numbers);
		assertTrue(bench.microsoft.granted(numbers).orElseThrow().permissions()
				.contains("TeamsTelephoneNumber.Read.All"));
		SignInException refused = SignInBench.refused(contoso, GraphPermission.DOMAIN_READ_ALL);
		assertEquals(SignInTrouble.CONSENT_MISSING, refused.trouble());
		assertTrue(refused.getMessage().contains("Domain.Read.All"), refused.getMessage());
		bench.microsoft.takeLog();
		assertEquals(numbers, token(contoso, GraphPermission.TEAMS_TELEPHONE_NUMBER_READ_ALL));
		assertEquals(List.of(), bench.microsoft.takeLog(), "asked for what is there");
		assertNotEquals(numbers,
				contoso.token(GraphPermission.TEAMS_TELEPHONE_NUMBER_READ_ALL, true, () -> false));
		assertEquals(List.of("POST localhost /" + CONTOSO + "/oauth2/v2.0/token"), bench.microsoft.takeLog());
	}

	@Test
	void isRememberedByTheNextSession() throws Exception {
		signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false);
		bench.microsoft.takeLog();
		SignIns next = bench.signIns(SignInBench.PATIENT);
		SignedIn contoso = next.remembered(bench.place(CONTOSO)).orElseThrow();
		assertEquals("anna@contoso.example", contoso.account().name());
		assertEquals(List.of(), bench.microsoft.takeLog());
		String kept = bench.store.kept().toString();
		String token = contoso.token(GraphPermission.USER_READ, true, () -> false);
		assertTrue(bench.microsoft.granted(token).isPresent());
		assertNotEquals(kept, bench.store.kept().toString(), "what was renewed is kept");
		assertTrue(bench.signIns(SignInBench.PATIENT).remembered(bench.place(CONTOSO)).isPresent());
		assertFalse(next.remembered(bench.place(FABRIKAM)).isPresent());
		assertFalse(next.remembered(new SignInPlace("global", Optional.empty(), CONTOSO, bench.clientId)).isPresent(),
				"another host");
	}

	/** By a domain it is the same sign-in as by the Organisation ID that comes of it; without either it is nobody's. */
	@Test
	void aDomainLeadsToTheTenant() throws Exception {
		SignedIn contoso = signIns.signIn(bench.place("Contoso.Example"), bench.code(), () -> false);
		assertEquals(CONTOSO, contoso.account().organisationId());
		assertTrue(bench.signIns(SignInBench.PATIENT).remembered(bench.place("contoso.example")).isPresent());
		SignedIn byId = signIns.remembered(bench.place(CONTOSO)).orElseThrow();
		bench.microsoft.takeLog();
		token(byId, GraphPermission.USER_READ);
		assertEquals(Set.of("POST localhost /" + CONTOSO + "/oauth2/v2.0/token"),
				Set.copyOf(bench.microsoft.takeLog()), "by one spelling");
		signIns.signOut(bench.place("contoso.example"));
		assertEquals("{}", bench.store.kept().toString());
		signIns.signIn(bench.place(SignInPlace.ANY_TENANT), bench.code(), () -> false);
		assertFalse(signIns.remembered(bench.place(SignInPlace.ANY_TENANT)).isPresent());
		assertTrue(signIns.remembered(bench.place(CONTOSO)).isPresent());
	}

	@Test
	void severalTenantsSideBySide() throws Exception {
		SignedIn contoso = signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false);
		SignedIn fabrikam = signIns.signIn(bench.place(FABRIKAM), bench.code(), () -> false);
		for (SignedIn one : List.of(contoso, fabrikam)) {
			String token = one.token(GraphPermission.USER_READ, true, () -> false);
			assertEquals(one.account().organisationId(),
					bench.microsoft.granted(token).orElseThrow().tenant().id());
		}
		signIns.signOut(bench.place(CONTOSO));
		assertFalse(signIns.remembered(bench.place(CONTOSO)).isPresent());
		assertTrue(token(fabrikam, GraphPermission.USER_READ).startsWith("marked-access-"));
		assertEquals(SignInTrouble.SIGN_IN_NEEDED,
				SignInBench.refused(contoso, GraphPermission.USER_READ).trouble());
		assertEquals(1, bench.store.kept().size());
	}

	@Test
	void anotherTenantIsStoppedWithBothNames() {
		bench.microsoft.tellSignIn(CONTOSO, Optional.of(SignInFault.OTHER_TENANT));
		SignInException stopped = SignInBench.failed(signIns, bench.place(CONTOSO), bench.code());
		assertEquals(SignInTrouble.WRONG_TENANT, stopped.trouble());
		assertTrue(stopped.getMessage().contains(CONTOSO) && stopped.getMessage().contains(FABRIKAM),
				stopped.getMessage());
		assertEquals("{}", bench.store.kept().toString());
	}

	/** Where the sign-in was remembered and counts no more, it is forgotten, and one can sign in again. */
	@Test
	void whatCountsNoMoreIsForgotten() throws Exception {
		SignedIn contoso = signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false);
		bench.microsoft.tellSignIn(CONTOSO, Optional.of(SignInFault.REVOKED));
		SignInException revoked = SignInBench.refused(contoso, GraphPermission.USER_READ);
		assertEquals(SignInTrouble.SIGN_IN_NEEDED, revoked.trouble());
		assertTrue(revoked.getMessage().contains("AADSTS50173"), revoked.getMessage());
		assertEquals("{}", bench.store.kept().toString());
		assertFalse(signIns.remembered(bench.place(CONTOSO)).isPresent());
		bench.microsoft.tellSignIn(CONTOSO, Optional.empty());
		assertTrue(token(signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false), GraphPermission.USER_READ)
				.startsWith("marked-access-"));
	}

	/** It would be renewed and refused for ever otherwise: a rule of the tenant wants a new one. */
	@Test
	void whatGraphRefusesEvenRenewedIsForgotten() throws Exception {
		SignedIn contoso = signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false);
		GraphPlace graph = GraphPlace.of("global", Optional.of(bench.microsoft.address())).orElseThrow();
		var directory = new GraphDirectory(
				new ShellNetwork(new NetworkPreferences(bench.preferences), name -> null, name -> null));
		bench.microsoft.graph().tell(GraphResource.NUMBERS, Optional.of(GraphFault.EXPIRED_ONCE));
		directory.read(graph, Optional.empty(), contoso, (part, entries) -> {
			// Nobody looks.
		}, () -> false);
		assertTrue(signIns.remembered(bench.place(CONTOSO)).isPresent());
		bench.microsoft.graph().tell(GraphResource.NUMBERS, Optional.of(GraphFault.EXPIRED));
		assertThrows(GraphException.class, () -> directory.read(graph, Optional.empty(), contoso, (part, entries) -> {
			// Nobody looks.
		}, () -> false));
		assertFalse(signIns.remembered(bench.place(CONTOSO)).isPresent());
		assertEquals("{}", bench.store.kept().toString());
	}

	@Test
	void whatIsKeptMayBeBroken() throws Exception {
		signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false);
		String key = bench.store.kept().keySet().iterator().next();
		String whole = bench.store.kept().get(key);
		for (String broken : List.of("", "garbage", "{}", "[]", "{\"home\":\"x\"}")) {
			bench.store.write(key, broken);
			assertFalse(bench.signIns(SignInBench.PATIENT).remembered(bench.place(CONTOSO)).isPresent(), broken);
		}
		for (String cache : List.of("garbage", "{}", "{\\\"Account\\\":[]}", "[]")) {
			bench.store.write(key, whole.replaceFirst("\"cache\":.*", "\"cache\":\""
					+ java.util.regex.Matcher.quoteReplacement(cache) + "\"}"));
			SignedIn contoso = bench.signIns(SignInBench.PATIENT).remembered(bench.place(CONTOSO)).orElseThrow();
			assertEquals(SignInTrouble.SIGN_IN_NEEDED,
					SignInBench.refused(contoso, GraphPermission.USER_READ).trouble(), cache);
			assertEquals("{}", bench.store.kept().toString());
		}
	}

	@Test
	void cancelEndsItAtOnce() {
		bench.microsoft.tellSignIn(CONTOSO, Optional.of(SignInFault.PENDING));
		for (SignInWay way : List.of(bench.code(), new SignInWay.Browser(bench.pages::add))) {
			var canceled = new AtomicBoolean();
			SignInWay told = switch (way) {
			case SignInWay.DeviceCode code -> new SignInWay.DeviceCode(shown -> canceled.set(true));
			case SignInWay.Browser browser -> new SignInWay.Browser(page -> canceled.set(true));
			};
			assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThrows(CancellationException.class,
					() -> bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0).signIn(bench.place(CONTOSO), told,
							canceled::get)));
		}
		assertEquals("{}", bench.store.kept().toString());
	}

	@Test
	void noThreadIsLeft() throws Exception {
		signIns.signIn(bench.place(CONTOSO), bench.code(), () -> false);
		bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0).signIn(bench.place(CONTOSO), bench.browser(),
				() -> false);
		long deadline = System.nanoTime() + SignInBench.PATIENT.toNanos();
		while (!threads().isEmpty() && System.nanoTime() < deadline) {
			Thread.onSpinWait();
		}
		assertEquals(Set.of(), threads());
	}

	private static Set<String> threads() {
		return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
				.filter(name -> name.startsWith("Portwright sign-in")).collect(Collectors.toSet());
	}

	/** As the whole of Microsoft: by its proxy, with the host of each cloud and of its Graph. */
	@Test
	void eachCloudHasItsHosts() throws Exception {
		LoopbackProxy proxy = bench.microsoft.proxy();
		bench.environment.put("HTTPS_PROXY", proxy.address());
		var place = new SignInPlace("usgov", Optional.empty(), "33333333-4444-4555-8666-777777777777",
				bench.clientId);
		bench.signIns(SignInBench.PATIENT, SignInBench.PATIENT, 0).signIn(place, bench.browser(), () -> false);
		assertTrue(bench.pages.getFirst().toString().startsWith("https://login.microsoftonline.us/33333333-"));
		assertTrue(bench.pages.getFirst().toString().contains("graph.microsoft.us"),
				() -> bench.pages.getFirst().toString());
		assertEquals(Set.of("CONNECT login.microsoftonline.us:443"), Set.copyOf(proxy.asked()));
	}
}
