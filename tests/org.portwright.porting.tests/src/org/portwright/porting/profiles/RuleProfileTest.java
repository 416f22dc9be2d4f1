package org.portwright.porting.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.PortOrder;
import org.portwright.porting.DateFigures.Installation;
import org.portwright.porting.DateFigures.LeadTime;
import org.portwright.porting.Problem;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.Severity;
import org.portwright.porting.checks.Orders;

class RuleProfileTest {

	private static final LocalDate PSTN_END = LocalDate.of(2027, 1, 31);

	private final Path folder;

	RuleProfileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void theDefaultHasTheDesignedFigures() {
		RuleProfile profile = Orders.profile("uk-teams");
		assertEquals(List.of("0843", "0844", "0845", "0870", "0871", "0872", "09"), profile.blockedPrefixes());
		assertEquals(999, profile.wizardLimit());
		assertEquals(20, profile.dates().earliestWorkingDays());
		assertEquals(Severity.WARNING, profile.dates().earliestSeverity());
		assertEquals(OptionalInt.of(15), profile.dates().advisedWorkingDays());
		assertEquals(OptionalInt.of(30), profile.dates().latestCalendarDays());
		assertEquals(OptionalInt.empty(), profile.dates().cancelWorkingDays());
		assertEquals(Optional.of(PSTN_END), profile.dates().pstnEnd());
	}

	@Test
	void theOldOneHasOnlyWhatTheSeedSays() {
		RuleProfile profile = Orders.profile("uk-skype-2018");
		assertEquals("uk-skype-2018", profile.name());
		assertEquals(20, profile.dates().earliestWorkingDays());
		assertEquals(Severity.ERROR, profile.dates().earliestSeverity());
		assertEquals(OptionalInt.empty(), profile.dates().advisedWorkingDays());
		assertEquals(OptionalInt.empty(), profile.dates().latestCalendarDays());
		assertEquals(OptionalInt.of(3), profile.dates().cancelWorkingDays());
		assertEquals(Optional.of(PSTN_END), profile.dates().pstnEnd(), "lines end wherever their numbers move to");
	}

	@ParameterizedTest
	@CsvSource({ "SINGLE_LINE,1,4,7", "MULTI_LINE,30,7,10", "MULTI_LINE,31,10,13", "MULTI_LINE,150,10,13",
			"MULTI_LINE,151,17,20", "DDI_RANGE,10,10,13", "PART_OF_DDI_RANGE,5,22,25", "NON_GEOGRAPHIC,1,7,10" })
	void theLeadTimesAreTheIndustrys(Installation installation, long numbers, int rangeHolder, int other) {
		LeadTime row = Orders.profile("uk-teams").dates().leadTime(installation, numbers).orElseThrow();
		assertEquals(rangeHolder, row.rangeHolder());
		assertEquals(other, row.other());
	}

	@Test
	void anOrderNamesItsProfile() throws ProfileException {
		PortOrder order = Orders.correct();
		assertEquals("uk-teams", RuleProfiles.of(order).name());
		order.setRuleProfile("uk-skype-2018");
		assertEquals("uk-skype-2018", RuleProfiles.of(order).name());
		order.setRuleProfile("uk-2030");
		String message = assertThrows(ProfileException.class, () -> RuleProfiles.of(order)).getMessage();
		assertTrue(message.contains("uk-2030") && message.contains("uk-teams"), message);
	}

	@Test
	void aProfileAndItsNumberPlanAreMadeOnce() throws ProfileException {
		PortOrder order = Orders.correct();
		order.setRuleProfile(" uk-skype-2018 ");
		assertSame(RuleProfiles.named("uk-skype-2018"), RuleProfiles.of(order));
		assertSame(RuleProfiles.usual(), RuleProfiles.of((String) null));
		assertSame(RuleProfiles.usual().numberPlan(), Orders.CONTEXT.numberPlan());
		assertSame(RuleProfiles.usual().numberPlan(), RuleProfiles.of(order).numberPlan());
	}

	@Test
	void anOwnProfileGivesWhatDiffers() throws IOException, ProfileException {
		RuleProfile own = RuleProfiles.read(file("""
				{"name": "own", "basedOn": "uk-teams", "wizardLimit": 10, "nameLimits": {"subscriber": 30}}"""));
		assertEquals(10, own.wizardLimit());
		assertEquals(new RuleProfile.NameLimits(30, 15), own.nameLimits());
		assertEquals(Orders.profile("uk-teams").blockedPrefixes(), own.blockedPrefixes());
	}

	@Test
	void aProfileFromBeforeThePstnsEndSaysNothingOfIt() throws IOException, ProfileException {
		String complete = packaged().replaceFirst("(?s)\"pstnEnd\".*?\\},", "");
		assertFalse(complete.contains("pstnEnd"));
		assertEquals(Optional.empty(), RuleProfiles.read(file(complete)).dates().pstnEnd());
		assertEquals(Optional.empty(), RuleProfiles.read(file("""
				{"name": "own", "basedOn": "uk-teams", "dates": {"pstnEnd": null}}""")).dates().pstnEnd());
		assertEquals(Optional.of(PSTN_END.plusYears(1)), RuleProfiles.read(file("""
				{"name": "own", "basedOn": "uk-teams", "dates": {"pstnEnd": "2028-01-31"}}""")).dates().pstnEnd());
	}

	private static String packaged() throws IOException {
		try (var json = Objects.requireNonNull(RuleProfiles.class.getResourceAsStream("uk-teams.json"))) {
			return new String(json.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void aProfileDecides() throws IOException, ProfileException {
		RuleProfile own = RuleProfiles.read(file("""
				{"name": "own", "basedOn": "uk-teams", "wizardLimit": 10, "blockedPrefixes": ["020"]}"""));
		List<String> codes = Orders.ENGINE.check(Orders.correct(), new RuleContext(own, Orders.TODAY)).open()
				.stream().map(Problem::code).toList();
		assertEquals(List.of("NUMBER_BLOCKED", "TOO_MANY_NUMBERS"), codes);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"wizardLimits\":5}|wizardLimits",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"dates\":{\"open\":\"09:00\"}}|dates.open",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"wizardLimit\":\"many\"}|wizardLimit",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"wizardLimit\":1.5}|wizardLimit",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"wizardLimit\":1e999}|wizardLimit",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"wizardLimit\":0}|wizardLimit",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"blockedPrefixes\":[\"+44\"]}|blockedPrefixes",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"blockedPrefixes\":\"09\"}|blockedPrefixes",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"dates\":{\"opens\":\"8 o'clock\"}}|dates.opens",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"dates\":{\"earliestSeverity\":\"fatal\"}}|dates.earliestSeverity",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"dates\":{\"pstnEnd\":\"31/01/2027\"}}|dates.pstnEnd",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"dates\":7}|dates",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"dates\":{\"leadTimes\":[{\"upTo\":1}]}}|dates.leadTimes[0].installation",
			"{\"name\":\"x\",\"basedOn\":\"uk-teams\",\"dates\":{\"leadTimes\":[3]}}|dates.leadTimes",
			"{\"name\":\" \",\"basedOn\":\"uk-teams\"}|name", "{\"name\":\"x\"}|nameLimits",
			"{\"name\":\"x\",\"basedOn\":\"uk\"}|uk" })
	void whatDoesNotFitIsNamed(String json, String key) throws IOException {
		Path file = file(json);
		String message = assertThrows(ProfileException.class, () -> RuleProfiles.read(file)).getMessage();
		assertTrue(message.contains("'" + key + "'"), message);
		assertTrue(key.equals("uk") || message.contains(file.toString()), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{", "null", "{'name': 'x'}", "{\"name\":\"x\"} more" })
	void whatIsNoProfileIsRefused(String text) throws IOException {
		Path file = file(text);
		String message = assertThrows(ProfileException.class, () -> RuleProfiles.read(file)).getMessage();
		assertTrue(message.contains(file.toString()), message);
	}

	@Test
	void aDeepOneAndAnAbsentOneAreRefused() throws IOException {
		Path deep = file("[".repeat(100_000));
		assertThrows(ProfileException.class, () -> RuleProfiles.read(deep));
		Path absent = folder.resolve("absent.json");
		String message = assertThrows(ProfileException.class, () -> RuleProfiles.read(absent)).getMessage();
		assertTrue(message.contains(absent.toString()), message);
	}

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("own.json"), text);
	}
}
