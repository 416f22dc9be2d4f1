package org.portwright.workspace.holidays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.Nation;
import org.portwright.porting.days.Holiday;
import org.portwright.porting.days.HolidayList;

/** What a user has added to the holidays is kept in his folder, and what is broken there is named. */
@SuppressWarnings("nls")
class UserHolidaysTest {

	private static final LocalDate DAY = LocalDate.of(2027, 6, 15);
	private static final Holiday FOUNDERS = new Holiday(DAY, "Founders' day & night",
			Set.of(Nation.SCOTLAND, Nation.NORTHERN_IRELAND));
	private static final Holiday MOVE = new Holiday(DAY.minusDays(1), "The office moves",
			Set.of(Nation.ENGLAND_AND_WALES));

	@TempDir
	private Path temp = Path.of("");
	private Path folder = temp;
	private UserHolidays stored = new UserHolidays(folder);

	@BeforeEach
	void setUp() {
		folder = temp.resolve("settings");
		stored = new UserHolidays(folder);
	}

	/** What the government would publish for some years. */
	private static String government(int first, int last) {
		return Stream.of("england-and-wales", "scotland", "northern-ireland")
				.map(division -> "\"" + division + "\": {\"division\": \"" + division + "\", \"events\": ["
						+ IntStream.rangeClosed(first, last).boxed()
								.flatMap(year -> IntStream.rangeClosed(1, 8).mapToObj(day -> "{\"title\": \"Day " + day
										+ "\", \"date\": \"" + year + "-05-0" + day + "\", \"notes\": \"\"}"))
								.collect(Collectors.joining(","))
						+ "]}")
				.collect(Collectors.joining(",", "{", "}"));
	}

	private Path government(String name, String text) throws IOException {
		return Files.writeString(temp.resolve(name), text);
	}

	/** Reading one would wait for somebody who writes into it. */
	@Test
	void pipesAreNamedAndNotWaitedFor() throws Exception {
		Files.createDirectories(folder);
		for (String name : List.of("extra-holidays.txt", "bank-holidays-2027.json")) {
			assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start().waitFor());
		}
		List<String> broken = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> stored.read().broken());
		assertEquals(2, broken.size(), broken::toString);
	}

	@Test
	void withoutAFolderThereAreTheOfficialOnesAlone() {
		UserHolidays.Known known = stored.read();
		assertTrue(known.isEmpty());
		assertEquals(List.of(), known.broken());
		assertEquals(HolidayList.official(), known.holidays());
		assertFalse(Files.exists(folder), "nothing is written to read");
	}

	@Test
	void ownDaysAreKeptInTheOrderOfTheirDates() throws Exception {
		stored.setExtra(List.of(FOUNDERS, MOVE));
		assertEquals(List.of(MOVE, FOUNDERS), stored.read().extra());
		assertEquals(List.of(FOUNDERS), stored.read().holidays().on(DAY));
		assertEquals("2027-06-14 englandAndWales The office moves\n"
				+ "2027-06-15 scotland,northernIreland Founders' day & night\n",
				Files.readString(folder.resolve("extra-holidays.txt")));
		stored.setExtra(List.of());
		assertTrue(stored.read().isEmpty());
	}

	@Test
	void whatElseIsInTheFileStaysWhereItIs() throws Exception {
		Path file = Files.createDirectories(folder).resolve("extra-holidays.txt");
		String moves = "2027-06-14  englandAndWales   The office moves";
		Files.writeString(file, "# mine\n\n" + moves + "\n2027-06-31 scotland Mistyped\n"
				+ "2027-06-16 scotland Goes\n  # the end");
		stored.setExtra(List.of(FOUNDERS, MOVE));
		assertEquals("# mine\n\n" + moves + "\n2027-06-31 scotland Mistyped\n  # the end\n"
				+ "2027-06-15 scotland,northernIreland Founders' day & night\n", Files.readString(file));
		assertEquals(List.of(MOVE, FOUNDERS), stored.read().extra());
		stored.setExtra(List.of());
		assertEquals("# mine\n\n2027-06-31 scotland Mistyped\n  # the end\n", Files.readString(file));
	}

	@Test
	void aFileThatCannotBeReadIsNotReplaced() throws Exception {
		Path file = Files.createDirectories(folder).resolve("extra-holidays.txt");
		byte[] foreign = "2027-06-15 scotland Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
		Files.write(file, foreign);
		IOException refused = assertThrows(IOException.class, () -> stored.setExtra(List.of(MOVE)));
		assertTrue(refused.getMessage().contains("extra-holidays.txt"), refused.getMessage());
		assertArrayEquals(foreign, Files.readAllBytes(file));
	}

	@Test
	void aNameStaysOnItsLine() throws Exception {
		stored.setExtra(List.of(new Holiday(DAY, "One\n2027-01-01 scotland two", Set.of(Nation.SCOTLAND))));
		assertEquals(List.of("One 2027-01-01 scotland two"),
				stored.read().extra().stream().map(Holiday::name).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2027-02-30 scotland No day", "2027-06-15 wales No nation", "2027-06-15 scotland",
			"soon scotland Some day", "2027-06-15 scotland, Space", "\u0000" })
	void aLineThatIsNoDayIsNamedAndTheOthersCount(String line) throws Exception {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("extra-holidays.txt"),
				"# mine\n2027-06-14 englandAndWales The office moves\n" + line + "\n");
		UserHolidays.Known known = stored.read();
		assertEquals(List.of(MOVE), known.extra());
		assertEquals(1, known.broken().size());
		assertTrue(known.broken().getFirst().startsWith("extra-holidays.txt, line 3: "), known.broken()::getFirst);
	}

	@Test
	void aFileOfTheGovernmentAddsYearsAndKeepsThoseOfAnother() throws Exception {
		assertFalse(stored.read().holidays().isKnown(2030));
		stored.takeOfficial(government("bank-holidays.json", government(2029, 2030)));
		stored.takeOfficial(government("later.json", government(2031, 2032)));
		UserHolidays.Known known = stored.read();
		assertEquals(Set.of("bank-holidays-2030.json", "bank-holidays-2032.json"), known.official().keySet());
		for (int year = 2026; year <= 2032; year++) {
			assertTrue(known.holidays().isKnown(year), "" + year);
		}
		assertEquals("Day 3", known.holidays().on(LocalDate.of(2031, 5, 3)).getFirst().name());
		assertEquals("New Year\u2019s Day".replace('\u2019', '\''),
				known.holidays().on(LocalDate.of(2027, 1, 1)).getFirst().name().replace('\u2019', '\''));
		stored.removeOfficial("bank-holidays-2030.json");
		assertFalse(stored.read().holidays().isKnown(2030));
		assertTrue(stored.read().holidays().isKnown(2031));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"england-and-wales\": 7}", "not JSON" })
	void whatIsNoFileOfTheGovernmentIsRefusedAndNothingIsKept(String text) throws Exception {
		Path file = government("bank-holidays.json", text);
		IOException refused = assertThrows(IOException.class, () -> stored.takeOfficial(file));
		assertTrue(refused.getMessage().contains("bank-holidays.json"), refused.getMessage());
		assertFalse(Files.exists(folder));
	}

	@Test
	void aYearThatIsNotWholeIsNoYear() throws Exception {
		Path file = government("bank-holidays.json", government(2030, 2030).replace("2030-05-08", "2029-05-08"));
		assertTrue(assertThrows(IOException.class, () -> stored.takeOfficial(file)).getMessage()
				.contains("no whole year"));
	}

	@Test
	void whatBrokeLaterIsNamedAndTheRestCounts() throws Exception {
		stored.takeOfficial(government("bank-holidays.json", government(2029, 2030)));
		stored.setExtra(List.of(MOVE));
		Files.writeString(folder.resolve("bank-holidays-2031.json"), "{ \"scotland\": ");
		UserHolidays.Known known = stored.read();
		assertTrue(known.holidays().isKnown(2030));
		assertEquals(List.of(MOVE), known.extra());
		assertEquals(1, known.broken().size());
		assertTrue(known.broken().getFirst().contains("bank-holidays-2031.json"), known.broken()::getFirst);
	}

	@Test
	void aFileThatIsTooLargeIsNotRead() throws Exception {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("extra-holidays.txt"), "# ".repeat(1 << 20));
		assertTrue(stored.read().broken().getFirst().contains("could not be read"));
	}
}
