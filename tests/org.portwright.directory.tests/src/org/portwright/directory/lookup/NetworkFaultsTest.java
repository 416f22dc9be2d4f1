package org.portwright.directory.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.directory.LookupProblem;
import org.portwright.directory.LookupProblem.Turn;
import org.portwright.directory.LookupResult;
import org.portwright.loopback.LoopbackProxy;
import org.portwright.loopback.StandIn;
import org.portwright.network.NetworkPreferences;

/** What is wrong on the way to Microsoft is told in words of its own. */
class NetworkFaultsTest {

	private static final String CONTOSO = "contoso.example";

	private final LookupBench bench;

	NetworkFaultsTest(@TempDir Path folder) throws IOException {
		bench = new LookupBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private static void assertTold(String code, String words, LookupResult result) {
		LookupProblem problem = LookupBench.problem(result);
		assertEquals(code, problem.code(), problem.message());
		assertTrue(problem.message().contains(words), problem.message());
		assertEquals(Turn.NOT_ANSWERED, problem.turn());
	}

	private LookupResult at(String authority) {
		return bench.at(authority, CONTOSO, LookupBench.PATIENT);
	}

	@Test
	void certificates() throws IOException {
		assertTold("CERTIFICATE_OF_ANOTHER", "is not of localhost", at(bench.microsoft.addressOfAnother()));
		assertTold("CERTIFICATE_EXPIRED", "not valid today", at(bench.microsoft.expiredAddress()));
		assertTold("CERTIFICATE_UNTRUSTED", "nobody who is trusted", at(bench.microsoft.untrustedAddress()));
		assertTold("TLS_FAILED", "No secure connection",
				at(bench.microsoft.plainAddress().replace("http://127.0.0.1", "https://localhost")));
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	@Test
	void hostsThatAreNotThere() throws IOException {
		assertTold("CONNECTION_REFUSED", "takes no connection", at("https://localhost:" + StandIn.closedPort()));
		String code = LookupBench.problem(at("https://sign-in.invalid")).code();
		assertTrue(Set.of("HOST_UNKNOWN", "NO_NETWORK").contains(code), code);
	}

	@ParameterizedTest
	@CsvSource({ "407 Who are you, PROXY_SIGN_IN, 'Px or Cntlm'", "403 No, PROXY_REFUSED, it answered 403",
			"502 Bad Gateway, PROXY_REFUSED, it answered 502" })
	void proxiesThatRefuse(String status, String code, String words) throws IOException {
		LoopbackProxy proxy = bench.microsoft.refusingProxy("HTTP/1.1 " + status);
		bench.environment.put("HTTPS_PROXY", proxy.address().replace("http://", "http://anna:secret@"));
		LookupProblem problem = LookupBench.problem(bench.anywhere("anna@contoso.example"));
		assertEquals(code, problem.code(), problem.message());
		assertTrue(problem.message().contains(words), problem.message());
		assertEquals(Turn.NOT_ANSWERED, problem.turn());
		assertFalse(problem.message().contains("secret") || problem.message().contains("anna"), problem.message());
		assertEquals(List.of("CONNECT login.microsoftonline.com:443"), proxy.asked());
	}

	@Test
	void aProxyThatIsNotThere() throws IOException {
		bench.environment.put("HTTPS_PROXY", "127.0.0.1:" + StandIn.closedPort());
		assertTold("PROXY_UNREACHABLE", "set by HTTPS_PROXY", bench.anywhere(CONTOSO));
		bench.environment.put("HTTPS_PROXY", "http://proxy.invalid:8080");
		String code = LookupBench.problem(bench.anywhere(CONTOSO)).code();
		assertTrue(Set.of("PROXY_UNREACHABLE", "NO_NETWORK").contains(code), code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "socks5://127.0.0.1:1080", "https://127.0.0.1:8443", "http://", "a b",
			"http://h:99999999" })
	void aProxyThatIsNone(String written) {
		bench.environment.put("HTTPS_PROXY", written);
		assertTold("PROXY_SETTING", "HTTPS_PROXY names no proxy", bench.anywhere(CONTOSO));
	}

	@Test
	void workOfflineBinds() throws IOException {
		Files.writeString(bench.preferences, "# mine\nworkOffline = true\n");
		assertTold("WORK_OFFLINE", "Work Offline is on", at(bench.microsoft.address()));
		assertTold("WORK_OFFLINE", bench.preferences.toString(), at(bench.microsoft.address()));
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	/** Whoever wrote it may have meant either, so that nothing is asked. */
	@ParameterizedTest
	@ValueSource(strings = { "workOffline=yes", "workOffline=on", "workOffline=1", "workOffline=TRUE",
			"workOffline=maybe", "workOffline", "workOffline: true", "workOffline true", "WorkOffline=true",
			" workoffline = no", "workOffline=true # on the train", "workOffline=\u201ctrue\u201d" })
	void whatIsNeitherTrueNorFalseBindsAsWell(String line) throws IOException {
		Files.writeString(bench.preferences, "# mine\n" + line + "\n");
		assertTold("SETTINGS_UNREADABLE", "'" + line.strip() + "'", at(bench.microsoft.address()));
		assertTold("SETTINGS_UNREADABLE", bench.preferences.toString(), at(bench.microsoft.address()));
		assertTold("SETTINGS_UNREADABLE", "workOffline=true or workOffline=false", at(bench.microsoft.address()));
		Files.writeString(bench.preferences, line + "\nworkOffline=false\n");
		assertTold("SETTINGS_UNREADABLE", line.strip(), at(bench.microsoft.address()));
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	/** Reading a pipe would wait for somebody who writes into it. */
	@Test
	void settingsThatAreNoFileBindAsWell() throws Exception {
		Files.createDirectory(bench.preferences);
		assertTold("SETTINGS_UNREADABLE", "cannot be read", at(bench.microsoft.address()));
		Files.delete(bench.preferences);
		Files.createSymbolicLink(bench.preferences, bench.preferences.resolveSibling("gone"));
		assertTold("SETTINGS_UNREADABLE", "cannot be read", at(bench.microsoft.address()));
		Files.delete(bench.preferences);
		assertEquals(0, new ProcessBuilder("mkfifo", bench.preferences.toString()).start().waitFor());
		assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> assertTold("SETTINGS_UNREADABLE", "cannot be read", at(bench.microsoft.address())));
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThrows(IOException.class,
				() -> new NetworkPreferences(bench.preferences).setWorkOffline(true)));
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	@Test
	void settingsThatCannotBeReadBindAsWell() throws IOException {
		Files.write(bench.preferences, new byte[] { (byte) 0xC3, 0x28, '\n' });
		assertTold("SETTINGS_UNREADABLE", "cannot be read", at(bench.microsoft.address()));
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	/** Nobody is asked for what is no domain, and two domains that look alike are not mixed up. */
	@ParameterizedTest
	@CsvSource({ "contoso, NO_DOMAIN", "'', NO_DOMAIN", "common, NO_DOMAIN", "127.0.0.1, NO_DOMAIN",
			"'contoso.com, fabrikam.com', NO_DOMAIN", "-contoso.example, NO_DOMAIN", "contoso..example, NO_DOMAIN",
			"stra\u00dfe.example, DOMAIN_AMBIGUOUS" })
	void whatIsNoDomain(String typed, String code) {
		LookupProblem problem = LookupBench.problem(bench.at(bench.microsoft.address(), typed, LookupBench.PATIENT));
		assertEquals(code, problem.code());
		assertEquals(Turn.TYPED_WRONG, problem.turn());
		assertEquals(List.of(), bench.microsoft.takeLog());
	}
}
