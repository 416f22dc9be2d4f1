package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.cli.internal.HostileText.MARK;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.loopback.GraphContent;
import org.portwright.loopback.GraphResource;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;
import org.portwright.loopback.WebResponse;

import com.google.gson.JsonObject;

/**
 * Text from outside that a terminal would obey or hide: in names of files, in fields, in what is read and in what
 * Microsoft answers. No command prints it raw, neither for people nor as JSON, and no line of ours is begun by it.
 */
@SuppressWarnings("nls")
class HostileTextTest {

	private static final String CLIENT = "3f2a1c4e-5b6d-4e7f-8a9b-0c1d2e3f4a5b";

	/** What stands for the hostile text in a call, and for a file whose name has it. */
	private static final String TEXT = "TEXT";
	private static final String FILE = "@FILE";

	private static String marked = "";

	private final CommandLineFolder folder;
	private final Map<String, String> environment = new HashMap<>();

	HostileTextTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path.toRealPath());
		environment.put("PORTWRIGHT_SETTINGS", folder.file("settings").toString());
		environment.put("PORTWRIGHT_TOKENS", "memory");
		environment.put("PORTWRIGHT_TODAY", "2026-11-24");
	}

	/** Makes an order all of whose texts are {@link HostileText#MARK}. */
	@BeforeAll
	static void makeMarked(@TempDir Path path) throws IOException {
		var folder = new CommandLineFolder(path.toRealPath());
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000, 020 7946 0010 to 0019");
		for (String list : List.of("sites+=Leeds", "evidence+=loa.subscriberName", "loa.staying+=02079460015",
				"loa.ddiRanges+=02079460010-02079460019")) {
			folder.call("set", "@a.porting", list);
		}
		folder.call("journal", "@a.porting", "--add", MARK, "--from", MARK, "--subject", MARK);
		folder.call("journal", "@a.porting", "--ask", MARK, "--from", MARK);
		folder.call("fields", "--json", "@a.porting").json().getAsJsonArray()
				.forEach(field -> folder.call("set", "@a.porting",
						((JsonObject) field).get("field").getAsString() + '=' + MARK));
		marked = Files.readString(folder.file("a.porting"));
		assertTrue(marked.split(MARK).length > 50, marked);
	}

	/** A tenant with phones, under a hostile name. */
	private void makeTenant() throws IOException {
		Files.writeString(folder.file(HostileText.FILE + ".tenant"), HostileText.inXml("""
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant" format="1.6"
				  name="%1$s" organisationId="%1$s" initialDomain="%1$s" cloud="%1$s" clientId="%1$s">
				<domains id="%1$s" name="%1$s" authenticationType="%1$s"/>
				<numbers id="n" number="%1$s" assignee="%1$s" city="%1$s" numberType="%1$s"/>
				<phones id="p" name="%1$s" model="%1$s" mac="%1$s" account="%1$s" number="%1$s" site="%1$s"/>
				<phoneAccess id="phoneAccess" region="EMEA"/>
				</portwright:Tenant>
				""".formatted(MARK)));
	}

	static Stream<String> callsOfOrders() {
		return Stream.of("fields @FILE.porting", "validate @FILE.porting", "validate --all @FILE.porting",
				"fix @FILE.porting", "plan @FILE.porting", "revisions @FILE.porting", "journal @FILE.porting",
				"conversions @FILE.porting", "conversions @FILE.porting --plan", "locations @FILE.porting",
				"conversions @FILE.porting --done TEXT",
				"set @FILE.porting name=TEXT", "set @FILE.porting loa.lineType=TEXT", "set @FILE.porting TEXT=x",
				"set @FILE.porting state=submitted", "set @FILE.porting sites+=TEXT", "set @FILE.porting TEXT",
				"set @FILE.porting numbers+=TEXT", "set @FILE.porting follows=TEXT.porting",
				"set @FILE.porting --confirm TEXT", "set @FILE.porting requestedDate=TEXT",
				"set @FILE.porting numbers[TEXT].usage=TEXT", "set @FILE.porting submitted=2026-11-26",
				"set @FILE.porting state=processing portOrderId=TEXT",
				"reject @FILE.porting --reason TEXT", "reject @FILE.porting --cause TEXT",
				"journal @FILE.porting --add TEXT", "journal @FILE.porting --keep @FILE.none",
				"export @FILE.porting --txt @FILE.txt --csv @FILE.csv --ics @FILE.ics",
				"export @FILE.porting --pdf @FILE.porting", "export @FILE.porting --pdf @none/FILE.pdf",
				"export @FILE.porting --for-signature --pdf @FILE.pdf", "export @FILE.porting --txt /proc/FILE.txt");
	}

	@ParameterizedTest
	@MethodSource("callsOfOrders")
	void commandsOfOrdersPrintNothingRaw(String call) throws IOException {
		Files.writeString(folder.file(HostileText.FILE + ".porting"), HostileText.inXml(marked));
		check(call);
	}

	@ParameterizedTest
	@ValueSource(strings = { "phones @FILE.tenant", "phones @FILE.tenant TEXT",
			"phones @FILE.tenant --import @FILE.none",
			"snapshot @FILE.tenant", "snapshot @FILE.tenant @FILE.csv", "snapshot @FILE.tenant @FILE.tenant",
			"validate --all @FILE.tenant", "fields @FILE.tenant", "set @FILE.tenant name=TEXT", "sync @FILE.tenant",
			"sync @FILE.tenant --client-id TEXT", "sync @FILE.tenant --authority TEXT",
			"sync @FILE.tenant --graph TEXT",
			"lookup TEXT", "lookup --cloud TEXT a.example", "lookup --authority TEXT a.example", "completion TEXT",
			"TEXT",
			"validate --TEXT", "validate @FILE.none", "validate --profile @FILE.json @FILE.tenant",
			"validate --today TEXT @FILE.tenant", "new order @FILE.porting", "new order @FILE.porting --set TEXT=x",
			"new order @FILE.tenant", "new order @none/FILE.porting", "new TEXT", "numbers TEXT", "numbers --TEXT",
			"new order @FILE.porting --tenant @FILE.tenant --numbers TEXT" })
	void otherCommandsPrintNothingRaw(String call) throws IOException {
		makeTenant();
		check(call);
	}

	/** What a person has pasted or been sent. */
	@ParameterizedTest
	@ValueSource(strings = { "numbers -", "new order @FILE.porting --numbers -",
			"new order @FILE.porting --doubtful --numbers -", "phones @FILE.tenant --import -",
			"phones @FILE.tenant --import - --overwrite" })
	void whatIsReadIsNotPrintedRaw(String call) throws IOException {
		makeTenant();
		byte[] text = ("Name,MAC,TEXT\nTEXT,TEXT,TEXT\nLobby,64:16:7F:00:00:01,TEXT\n"
				+ "not 020 7946 0000 TEXT\nmaybe 020 7946 0001 TEXT?\n020 7946 00 TEXT\n")
				.replace(TEXT, HostileText.TERMINAL).getBytes(StandardCharsets.UTF_8);
		for (List<String> options : List.of(List.<String>of(), List.of("--json"))) {
			folder.withInput(text);
			check(call, options);
		}
	}

	/** What Microsoft answers before and after sign-in. */
	@Test
	void whatIsAnsweredIsNotPrintedRaw() throws IOException {
		String json = HostileText.inJson();
		KnownTenant usual = KnownTenant.USUAL.getFirst();
		var hostile = new KnownTenant(usual.id(), usual.cloud(), json, json, json, json, usual.domains());
		try (var microsoft = new StandIn(TestKeys.ofThisRun(), List.of(hostile))) {
			check("lookup --authority " + microsoft.address() + " contoso.example");
			GraphContent content = microsoft.graph().content(usual.id());
			content.set(GraphResource.DOMAINS, List.of("{\"id\":\"" + json + "\",\"isInitial\":true}",
					"{\"id\":\"" + json + "\",\"isInitial\":true}",
					"{\"id\":\"contoso.example\",\"state\":\"" + json + "\"}"));
			content.add(GraphResource.NUMBERS, "{\"telephoneNumber\":\"" + json + "\"}");
			content.add(GraphResource.NUMBERS, "{\"telephoneNumber\":\"+442079460500\",\"city\":\"" + json + "\"}");
			content.add(GraphResource.USERS, "{\"id\":\"" + json + "\",\"userPrincipalName\":\"" + json + "\"}");
			check("sync @FILE.tenant --client-id " + CLIENT + " --authority " + microsoft.address() + " --graph "
					+ microsoft.address());
			microsoft.add(request -> request.path().startsWith("/v1.0/") ? Optional.of(
					WebResponse.json(400, "{\"error\":{\"code\":\"" + json + "\",\"message\":\"" + json
							+ "\"}}"))
					: Optional.empty());
			check("sync @FILE.tenant --client-id " + CLIENT + " --authority " + microsoft.address() + " --graph "
					+ microsoft.address());
		}
	}

	/** A name comes out of JSON as it went in. */
	@Test
	void jsonSaysTheSame() throws IOException {
		makeTenant();
		JsonObject phone = folder.call(environment, "phones", "--json", "@" + HostileText.FILE + ".tenant").json()
				.getAsJsonArray().get(0).getAsJsonObject();
		assertEquals(HostileText.STORED, phone.get("name").getAsString());
		assertEquals(HostileText.STORED, phone.get("account").getAsString());
	}

	private void check(String call) {
		check(call, List.of());
		check(call, List.of("--json"));
	}

	private void check(String call, List<String> options) {
		String[] arguments = Stream.concat(
				Arrays.stream(call.split(" ")).map(word -> word.startsWith("@") || word.startsWith("/")
						? word.replace(FILE.substring(1), HostileText.FILE)
						: word.replace(TEXT, HostileText.TERMINAL)),
				options.stream()).toArray(String[]::new);
		var result = folder.call(environment, arguments);
		for (String printed : List.of(result.out(), result.err())) {
			assertEquals("", HostileText.raw(printed), call + options + '\n' + printed);
			assertEquals("", printed.lines().filter(line -> line.startsWith(HostileText.FORGED))
					.collect(Collectors.joining("\n")), call + options + '\n' + printed);
		}
		if (!options.isEmpty() && !result.out().isEmpty() && result.out().charAt(0) != ' '
				&& !call.startsWith("completion")) {
			result.json();
		}
	}
}
