package org.portwright.phones.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.loopback.StandInPhone;
import org.portwright.phones.Firmware;

/** What a phone says of itself, asked of one on loopback. */
@SuppressWarnings("nls")
class PhoneClientTest {

	private static final String HERE = "127.0.0.1";
	private static final PhoneLogin LOGIN = new PhoneLogin(PhoneLogin.USUAL_USER, StandInPhone.PASSWORD);

	@TempDir
	private static Path folder = Path.of("");

	private final StandInPhone phone;
	private final PhoneClient client;

	PhoneClientTest() throws IOException {
		phone = new StandInPhone(folder, "first");
		client = client(phone.port(), Duration.ofSeconds(10));
	}

	@BeforeAll
	static void makeKeys() throws Exception {
		StandInPhone.makeKey(folder, "first");
		StandInPhone.makeKey(folder, "second");
	}

	@AfterEach
	void end() throws IOException {
		phone.close();
	}

	private static PhoneClient client(int port, Duration longest) {
		return new PhoneClient(new PhoneReach(port, true, longest, 20_000));
	}

	private String pin() throws PhoneException {
		return client.certificate(HERE, () -> false);
	}

	private PhoneWord ask() throws PhoneException {
		return client.ask(HERE, pin(), LOGIN, () -> false);
	}

	private PhoneException refused(PhoneTrouble trouble) throws PhoneException {
		String pin = pin();
		PhoneException refused = assertThrows(PhoneException.class,
				() -> client.ask(HERE, pin, LOGIN, () -> false));
		assertEquals(trouble, refused.trouble(), refused.getMessage());
		assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
		assertFalse(refused.getMessage().contains(StandInPhone.PASSWORD), refused.getMessage());
		return refused;
	}

	@Test
	void showsItsCertificateWithoutASecret() throws Exception {
		assertTrue(Fingerprint.isOne(pin()));
		assertEquals(pin(), pin());
		assertEquals(List.of("GET /api/v1/mgmt/device/info HTTP/1.1 "), phone.asked.stream().distinct().toList());
		assertEquals(95, Fingerprint.shown(pin()).length());
	}

	@Test
	void saysWhatItIsAsItDidBefore57() throws Exception {
		phone.says(StandInPhone.BEFORE_5_7, StandInPhone.REGISTERED);
		PhoneWord word = ask();
		assertEquals(Optional.of("VVX 411"), word.model());
		assertEquals(Optional.of(new Firmware("5.5.4.2255")), word.firmware());
		assertEquals("64167f000001", word.mac().orElseThrow().digits());
		assertEquals(Optional.of(Duration.parse("P20DT16H11M42S")), word.uptime());
		assertEquals(List.of(new PhoneWord.Line("1", "adele@contoso.com", "registered")), word.lines());
		assertEquals("registered", word.lineState());
		assertTrue(word.isRegistered());
		assertEquals(pin(), word.certificate());
	}

	@Test
	void saysWhatItIsAsItDoesSince57() throws Exception {
		PhoneWord word = ask();
		assertEquals(Optional.of(new Firmware("5.9.7.3480")),
				word.firmware().filter(known -> known.text().length() > 5));
		assertEquals(Optional.of(Duration.parse("P20DT16H11M42S")), word.uptime());
	}

	@Test
	void isOnlyEverRead() throws Exception {
		ask();
		assertTrue(phone.asked.stream().allMatch(line -> line.startsWith("GET /api/v1/mgmt/")), phone.asked::toString);
	}

	@Test
	void isAskedInTheSecondVersionWhereThereIsNoFirst() throws Exception {
		phone.onlyVersionTwo();
		assertEquals(Optional.of("VVX 411"), ask().model());
	}

	@Test
	void saysOfSeveralLinesEach() throws Exception {
		phone.says(StandInPhone.BEFORE_5_7, """
				{"data": [{"LineNumber": "1", "RegistrationStatus": "unregistered"},\
				 {"LineNumber": 2, "UserID": "6001", "RegistrationStatus": "unregistered"}], "Status": 2000}""");
		assertEquals("1: unregistered, 2: unregistered", ask().lineState());
		assertFalse(ask().isRegistered());
		assertEquals("6001", ask().lines().getLast().user());
	}

	@Test
	void refusesAWrongPasswordOnce() throws Exception {
		String pin = pin();
		phone.asked.clear();
		PhoneException refused = assertThrows(PhoneException.class,
				() -> client.ask(HERE, pin, new PhoneLogin("Polycom", "wrong-secret"), () -> false));
		assertEquals(PhoneTrouble.PASSWORD_REFUSED, refused.trouble());
		assertFalse(refused.getMessage().contains("wrong-secret"));
		assertEquals(1, phone.asked.size());
		assertEquals("Polycom", new PhoneLogin("Polycom", "wrong-secret").toString());
	}

	@Test
	void isToldNothingWhenItsCertificateHasChanged() throws Exception {
		String pin = pin();
		try (var other = new StandInPhone(folder, "second")) {
			PhoneException refused = assertThrows(PhoneException.class,
					() -> client(other.port(), Duration.ofSeconds(10)).ask(HERE, pin, LOGIN, () -> false));
			assertEquals(PhoneTrouble.CERTIFICATE_CHANGED, refused.trouble());
			assertTrue(refused.getMessage().matches(".* [0-9A-F]{2}(:[0-9A-F]{2}){31}\\..*"), refused.getMessage());
			assertEquals(List.of(), other.asked);
		}
	}

	@Test
	void isNotWaitedForForEver() throws Exception {
		String pin = pin();
		phone.fallsSilent();
		PhoneException refused = assertThrows(PhoneException.class,
				() -> client(phone.port(), Duration.ofSeconds(1)).ask(HERE, pin, LOGIN, () -> false));
		assertEquals(PhoneTrouble.TIMED_OUT, refused.trouble());
	}

	@Test
	void isLeftWhenSomebodyCancels() throws Exception {
		String pin = pin();
		phone.fallsSilent();
		var looks = new AtomicInteger();
		assertThrows(CancellationException.class,
				() -> client.ask(HERE, pin, LOGIN, () -> looks.incrementAndGet() > 5));
	}

	@Test
	void isNotFollowedElsewhere() throws Exception {
		try (var other = new StandInPhone(folder, "first")) {
			phone.writes(answer -> StandInPhone.http("302 Found",
					"Location: https://127.0.0.1:" + other.port() + "/api/v1/mgmt/device/info\r\n", ""));
			refused(PhoneTrouble.REDIRECTED);
			assertEquals(List.of(), other.asked);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html></html>", "{", "[]", "{}", "{\"Status\": \"2000\"}", "{\"data\": {}}",
			"{\"data\": [], \"Status\": \"2000\"}", "{\"data\": {}, \"Status\": [2000]}",
			"{\"data\": {}, \"Status\": \"OK\"}", "{\"data\": {}, \"Status\": \"2000\"} {}",
			"{'data': {}, 'Status': 2000}" })
	void isNotBelievedWhereItAnswersAsNoPhoneDoes(String garbage) throws Exception {
		phone.says(garbage, StandInPhone.REGISTERED);
		refused(PhoneTrouble.NOT_UNDERSTOOD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"data\": {}, \"Status\": \"2000\"}", "{\"data\": 7, \"Status\": \"2000\"}",
			"{\"data\": [7], \"Status\": \"2000\"}" })
	void isNotBelievedWhereItsLinesAreNone(String garbage) throws Exception {
		phone.says(StandInPhone.SINCE_5_7, garbage);
		refused(PhoneTrouble.NOT_UNDERSTOOD);
	}

	@Test
	void isNotBelievedInDepth() throws Exception {
		phone.says("{\"data\": " + "[".repeat(9_000) + "]".repeat(9_000) + ", \"Status\": \"2000\"}",
				StandInPhone.REGISTERED);
		refused(PhoneTrouble.NOT_UNDERSTOOD);
	}

	@Test
	void isNotListenedToWithoutEnd() throws Exception {
		phone.says("{\"data\": \"" + "x".repeat(50_000) + "\", \"Status\": \"2000\"}", StandInPhone.REGISTERED);
		refused(PhoneTrouble.TOO_LONG);
	}

	@Test
	void saysNothingThatIsNoTextOfAPhone() throws Exception {
		phone.says("""
				{"data": {"ModelNumber": "VVX\\u0007411", "FirmwareRelease": "newest", "MACAddress": "none",\
				 "UpTimeSinceLastReboot": "long"}, "Status": "2000"}""", StandInPhone.REGISTERED);
		PhoneWord word = ask();
		assertEquals(Optional.empty(), word.model());
		assertEquals(Optional.empty(), word.firmware());
		assertEquals(Optional.empty(), word.mac());
		assertEquals(Optional.empty(), word.uptime());
	}

	@ParameterizedTest
	@ValueSource(strings = { "4000", "4001", "4002", "4003", "4004", "4005", "4006", "4007", "4008", "4009", "4010",
			"4011",
			"4400", "4403", "5000", "5500" })
	void saysEachStatusInWords(String status) throws Exception {
		phone.says("{\"Status\": \"" + status + "\"}", StandInPhone.REGISTERED);
		PhoneException refused = refused(PhoneTrouble.STATUS);
		assertTrue(refused.getMessage().contains("status " + status), refused.getMessage());
		assertFalse(refused.getMessage().contains("not documented"), refused.getMessage());
	}

	@Test
	void saysThatAStatusIsNotDocumented() throws Exception {
		phone.says("{\"Status\": 4999}", StandInPhone.REGISTERED);
		assertTrue(refused(PhoneTrouble.STATUS).getMessage().contains("4999, which is not documented"));
	}

	@Test
	void saysThatItIsSwitchedOff() throws Exception {
		phone.switchOff();
		assertTrue(refused(PhoneTrouble.SWITCHED_OFF).getMessage().contains("apps.restapi.enabled"));
	}

	@ParameterizedTest
	@CsvSource({ "403 Forbidden,FORBIDDEN", "500 Internal Server Error,HTTP_STATUS", "204 No Content,HTTP_STATUS" })
	void saysWhatHttpSays(String status, PhoneTrouble trouble) throws Exception {
		String pin = pin();
		phone.writes(answer -> StandInPhone.http(status, "", ""));
		assertEquals(trouble,
				assertThrows(PhoneException.class, () -> client.ask(HERE, pin, LOGIN, () -> false)).trouble());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "220 mail.example ESMTP\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{}" })
	void isNotBelievedWhereItBreaksOff(String written) throws Exception {
		String pin = pin();
		phone.writes(answer -> written);
		assertEquals(PhoneTrouble.NOT_UNDERSTOOD,
				assertThrows(PhoneException.class, () -> client.ask(HERE, pin, LOGIN, () -> false)).trouble());
	}

	@Test
	void isNotThere() throws Exception {
		int port = phone.port();
		phone.close();
		assertEquals(PhoneTrouble.UNREACHABLE, assertThrows(PhoneException.class,
				() -> client(port, Duration.ofSeconds(10)).certificate(HERE, () -> false)).trouble());
	}

	@Test
	void isNothingThatSpeaksNoTls() throws Exception {
		assertEquals(PhoneTrouble.NO_TLS, asksAMailServer(socket -> {
			socket.getInputStream().read();
			greet(socket);
		}, Duration.ofSeconds(10)).trouble());
	}

	/** Where the other side speaks before TLS begins, Java's HTTP client loses the error now and then, and waits. */
	@Test
	void saysToCheckTheAddressWhereAMailServerSpeaksFirst() throws Exception {
		PhoneException refused = asksAMailServer(PhoneClientTest::greet, Duration.ofSeconds(1));
		assertTrue(Set.of(PhoneTrouble.NO_TLS, PhoneTrouble.TIMED_OUT).contains(refused.trouble()),
				refused.getMessage());
		assertTrue(refused.getMessage().contains("Check the address"), refused.getMessage());
	}

	private PhoneException asksAMailServer(Answer answer, Duration longest) throws Exception {
		try (var plain = new ServerSocket(0, 5, InetAddress.getByName(HERE))) {
			Thread.ofPlatform().daemon().start(() -> {
				try (var socket = plain.accept()) {
					answer.to(socket);
					socket.getInputStream().readAllBytes();
				} catch (IOException e) {
					// The client is gone.
				}
			});
			return assertThrows(PhoneException.class,
					() -> client(plain.getLocalPort(), longest).certificate(HERE, () -> false));
		}
	}

	private static void greet(Socket socket) throws IOException {
		socket.getOutputStream().write("220 mail.example ESMTP\r\n".repeat(10).getBytes());
	}

	/** The mail server's side of one connection. */
	private interface Answer {
		void to(Socket socket) throws IOException;
	}
}
