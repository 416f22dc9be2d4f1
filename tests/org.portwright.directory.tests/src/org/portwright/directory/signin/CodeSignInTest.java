package org.portwright.directory.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.loopback.SignInFault;
import org.portwright.loopback.WebResponse;

/** What Microsoft says of a code: where it is typed, how long it is good for, and how often its token is asked for. */
class CodeSignInTest {

	private static final String CONTOSO = SignInBench.CONTOSO;
	private static final Duration OF_THE_STANDARD = Duration.ofSeconds(5);
	private static final String PAGE = "\"verification_uri\":\"[^\"]*\"";

	private final SignInBench bench;

	CodeSignInTest(@TempDir Path folder) throws IOException {
		bench = new SignInBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private SignIns signIns() {
		return bench.signIns(SignInBench.PATIENT, SignInBench.SHORT, 0, OF_THE_STANDARD);
	}

	private long polls() {
		return bench.microsoft.takeLog().stream().filter(line -> line.endsWith("/token")).count();
	}

	/** A second lies between two questions at least, and five where nothing is said; 0.1 is no number of seconds. */
	@ParameterizedTest
	@CsvSource({ "'\"interval\":0,', 4", "'\"interval\":-1,', 1", "'\"interval\":0.1,', 1", "'', 1",
			"'\"interval\":2,', 2" })
	void theTokenIsNotAskedForWithoutAPause(String interval, int most) {
		bench.microsoft.tellSignIn(CONTOSO, Optional.of(SignInFault.PENDING));
		bench.microsoft.tellCode(text -> text.replace("\"interval\":1,", interval).replace(":900", ":3"));
		assertEquals(SignInTrouble.EXPIRED,
				SignInBench.failed(signIns(), bench.place(CONTOSO), bench.code()).trouble());
		long polls = polls();
		assertTrue(polls >= 1 && polls <= most, () -> polls + " times");
	}

	@Test
	void itEndsWithTheCodeWhateverTheInterval() {
		bench.microsoft.tellSignIn(CONTOSO, Optional.of(SignInFault.PENDING));
		bench.microsoft.tellCode(text -> text.replace("\"interval\":1,", "\"interval\":100000,").replace(":900", ":1"));
		long start = System.nanoTime();
		SignInException ended = SignInBench.failed(signIns(), bench.place(CONTOSO), bench.code());
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		assertEquals(SignInTrouble.EXPIRED, ended.trouble());
		assertTrue(took.compareTo(SignInBench.PATIENT.dividedBy(2)) < 0, took::toString);
		assertEquals(1, polls());
	}

	/** Nobody has seen a code that was not typed in time. */
	@ParameterizedTest
	@ValueSource(strings = { "", "\"expires_in\":0,", "\"expires_in\":-1,", "\"expires_in\":null," })
	void aCodeWithoutATimeIsNone(String expires) {
		bench.microsoft.tellCode(text -> text.replace("\"expires_in\":900,", expires));
		assertEquals(SignInTrouble.ANSWER_UNREADABLE,
				SignInBench.failed(signIns(), bench.place(CONTOSO), bench.code()).trouble());
		assertEquals(List.of(), bench.codes);
		assertEquals(0, polls());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "https://microsoft.com.evil.example/devicelogin",
			"https://notmicrosoft.com/devicelogin", "https://localhost:1/device", "https://microsoftonline.cn/device",
			"http://microsoft.com/devicelogin", "javascript:1", "file:///etc/passwd", "https://user@microsoft.com/" })
	void aPageThatIsNotOfMicrosoftIsNotShown(String page) {
		bench.microsoft.tellCode(text -> text.replaceFirst(PAGE, "\"verification_uri\":\"" + page + '"'));
		SignInException refused = SignInBench.failed(signIns(), bench.place(CONTOSO), bench.code());
		assertEquals(SignInTrouble.FOREIGN_PAGE, refused.trouble());
		assertTrue(refused.getMessage().contains("not one of Microsoft"), refused.getMessage());
		assertEquals(List.of(), bench.codes);
		assertEquals(0, polls());
	}

	@ParameterizedTest
	@CsvSource({ "http://microsoft.com/devicelogin, \u2018http://microsoft.com/devicelogin\u2019",
			"https://login.microsoftonline.com@evil.example/x?y=z, \u2018https://login.microsoftonline.com@evil.example/x\u2019",
			"file:///etc/passwd, \u2018file:///etc/passwd\u2019" })
	void thePageThatIsRefusedIsNamed(String page, String shown) {
		bench.microsoft.tellCode(text -> text.replaceFirst(PAGE, "\"verification_uri\":\"" + page + '"'));
		String said = SignInBench.failed(signIns(), bench.place(CONTOSO), bench.code()).getMessage();
		assertTrue(said.contains(shown), said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://microsoft.com/devicelogin", "https://login.microsoft.com/device",
			"https://WWW.Microsoft.com/devicelogin" })
	void aPageOfMicrosoftIsShown(String page) throws Exception {
		bench.microsoft.tellCode(text -> text.replaceFirst(PAGE, "\"verification_uri\":\"" + page + '"'));
		signIns().signIn(bench.place(CONTOSO), bench.code(), () -> false);
		assertEquals(page, bench.codes.getFirst().page().toString());
	}

	@ParameterizedTest
	@CsvSource({ "china, https://login.microsoftonline.cn/device", "china, https://microsoft.com/deviceloginchina",
			"usgov, https://microsoft.com/deviceloginus" })
	void eachCloudHasItsPages(String cloud, String page) throws Exception {
		bench.microsoft.tellCode(text -> text.replaceFirst(PAGE, "\"verification_uri\":\"" + page + '"'));
		SignInPlace place = bench.place(CONTOSO);
		signIns().signIn(new SignInPlace(cloud, place.authority(), CONTOSO, place.clientId()), bench.code(),
				() -> false);
		assertEquals(page, bench.codes.getFirst().page().toString());
	}

	/** What is typed already must not be lost by it. */
	@ParameterizedTest
	@CsvSource({ "429, 1, WHOLE, 1", "429, '', WHOLE, 1", "500, '', WHOLE, 3", "503, 1, WHOLE, 1",
			"200, '', NOTHING, 1",
			"200, '', HALF, 1" })
	void whatPassesIsWaitedOut(int status, String after, WebResponse.Manner manner, int times) throws Exception {
		WebResponse wrong = WebResponse.json(status, "{}").in(manner);
		var left = new AtomicInteger(times);
		bench.microsoft.add(request -> request.path().endsWith("/token") && left.getAndDecrement() > 0
				? Optional.of(after.isEmpty() ? wrong : wrong.with("Retry-After", after))
				: Optional.empty());
		assertEquals(CONTOSO, bench.signIns(SignInBench.PATIENT).signIn(bench.place(CONTOSO), bench.code(), () -> false)
				.account().organisationId());
		assertEquals(times + 1, polls());
		assertEquals(1, bench.codes.size());
	}
}
