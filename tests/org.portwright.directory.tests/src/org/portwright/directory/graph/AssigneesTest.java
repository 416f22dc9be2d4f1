package org.portwright.directory.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.directory.graph.GraphAnswersTest.ANNA;
import static org.portwright.directory.graph.GraphAnswersTest.assertSaid;
import static org.portwright.directory.graph.GraphAnswersTest.ids;
import static org.portwright.directory.graph.GraphAnswersTest.unread;
import static org.portwright.directory.graph.GraphAnswersTest.user;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.loopback.GraphFault;
import org.portwright.loopback.GraphResource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;

/** The list of numbers and the users both say who has a number, and need not agree. */
class AssigneesTest {

	private static final String BEN = "00000000-0000-4000-8000-000000000007";

	private final GraphBench bench;

	AssigneesTest(@TempDir Path folder) throws IOException {
		bench = new GraphBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private static String assigned(String number, String status, String target) {
		return """
				{"telephoneNumber":"%s","assignmentStatus":"%s","assignmentTargetId":%s}""".formatted(number, status,
				target.isEmpty() ? "null" : '"' + target + '"');
	}

	@ParameterizedTest
	@CsvSource({ "unassigned, ''", "userAssigned, 00000000-0000-4000-8000-000000000099",
			"unassigned, 00000000-0000-4000-8000-000000000000", "userAssigned, ''" })
	void whoHasANumberStaysOpenWhereTheListsDoNotAgree(String status, String target) throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of(assigned("+442079460005", status, target)));
		bench.content().set(GraphResource.USERS, List.of(user(ANNA, "anna@contoso.example", "+442079460005")));
		DirectoryReading reading = bench.read();
		assertEquals(Assignees.ALL, unread(reading, "+442079460005"), "all of it stays, with what is said of it");
		assertSaid(reading, "contradicts itself (+442079460005: anna@contoso.example)");
	}

	@Test
	void numbersThatChangedPlacesBetweenTheListsStayOpen() throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of(assigned("+442079460005", "userAssigned", ANNA),
				assigned("+442079460006", "userAssigned", BEN)));
		bench.content().set(GraphResource.USERS, List.of(user(ANNA, "anna@contoso.example", "+442079460006"),
				user(BEN, "ben@contoso.example", "+442079460005")));
		DirectoryReading reading = bench.read();
		assertEquals(List.of(Assignees.ALL, Assignees.ALL),
				List.of(unread(reading, "+442079460005"), unread(reading, "+442079460006")));
		assertSaid(reading, "contradicts itself (+442079460005: anna@contoso.example, ben@contoso.example");
		assertEquals(List.of(), reading.numbers().getFirst().getOtherAssignees(), "nor of a number that is new");
		assertNull(reading.numbers().getFirst().getAssignmentTargetId());
	}

	@Test
	void aNumberThatSomebodyHasAndNobodyIsNamedStaysOpen() throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of(assigned("+442079460005", "userAssigned", "")));
		bench.content().set(GraphResource.USERS, List.of());
		DirectoryReading reading = bench.read();
		assertEquals(Assignees.ALL, unread(reading, "+442079460005"));
		assertSaid(reading, "(+442079460005: no user)");
	}

	/** However whole it looks. */
	@Test
	void aListThatLacksNumbersOfUsersIsNotWhole() throws GraphException {
		bench.content().add(GraphResource.USERS, user(BEN, "ben@contoso.example", "+442079460777"));
		DirectoryReading reading = bench.read();
		assertFalse(reading.whole().contains(DirectoryPart.NUMBERS));
		assertEquals(3, reading.numbers().size());
		assertSaid(reading, "users have numbers that the list of numbers lacks (+442079460777)");
	}

	@Test
	void aHolderWhoIsNotAmongTheUsersIsNotKnownByName() throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of(assigned("+442079460005", "userAssigned", BEN),
				assigned("+442079460006", "unassigned", "")));
		bench.content().set(GraphResource.USERS, List.of());
		DirectoryReading reading = bench.read();
		assertEquals(Assignees.FIELDS, unread(reading, "+442079460005"));
		assertEquals(Set.of(), unread(reading, "+442079460006"), "nobody has it");
		assertEquals(List.of(), reading.warnings());
	}

	@Test
	void whomTheNumberNamesComesFirst() throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of(assigned("+442079460005", "userAssigned", BEN)));
		bench.content().set(GraphResource.USERS, List.of(user(ANNA, "anna@contoso.example", "+442079460005"),
				user(BEN, "ben@contoso.example")));
		DirectoryReading reading = bench.read();
		PhoneNumber number = reading.numbers().getFirst();
		assertEquals(List.of("ben@contoso.example", List.of("anna@contoso.example")),
				List.of(number.getAssignee(), number.getOtherAssignees()));
		assertSaid(reading, "+442079460005: ben@contoso.example, anna@contoso.example");
	}

	@Test
	void whereTheNumbersAreRefusedUsersSayWhichOneTheyHaveAndThatIsSaid() throws GraphException {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.FORBIDDEN));
		bench.content().set(GraphResource.USERS, List.of(user(ANNA, "anna@contoso.example", "+442079460005"),
				user(BEN, "ben@contoso.example", "+442079460005", "+442079460006")));
		DirectoryReading reading = bench.read();
		assertEquals(List.of("+442079460005", "+442079460006"), ids(reading));
		assertTrue(unread(reading, "+442079460005").containsAll(Set.of(Literals.PHONE_NUMBER__ASSIGNEE,
				Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID, Literals.PHONE_NUMBER__OTHER_ASSIGNEES)));
		assertEquals(Set.of(), unread(reading, "+442079460006"));
		assertEquals(2, reading.warnings().size(), reading.warnings()::toString);
		assertTrue(reading.warnings().getFirst().message()
				.endsWith("The users with numbers were read: 2 numbers, and who has them, come from there."),
				reading.warnings()::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"assignmentTargetId\":42",
			"\"assignmentStatus\":\"userAssigned\",\"assignmentTargetId\":null",
			"\"city\":\"Leeds\"" })
	void nobodyIsFreeOfWhomThatIsNotSaid(String values) throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of("{\"telephoneNumber\":\"+442079460001\"," + values + "}"));
		bench.content().set(GraphResource.USERS, List.of(user(ANNA, "anna@contoso.example")));
		assertTrue(unread(bench.read(), "+442079460001").containsAll(Assignees.FIELDS));
	}

	@Test
	void aUserWhoseNumbersAreLeftOutMayHaveSome() throws GraphException {
		bench.content().set(GraphResource.USERS, List.of("""
				{"id":"%s","userPrincipalName":"anna@contoso.example"}""".formatted(ANNA)));
		DirectoryReading reading = bench.read();
		assertFalse(reading.whole().contains(DirectoryPart.USERS));
		assertSaid(reading, "anna@contoso.example, whose numbers are left out");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void severalNumbersOfAUserAreKeptApart(boolean listed) throws GraphException {
		if (listed) {
			bench.content().set(GraphResource.NUMBERS, List.of(assigned("+442079460005", "userAssigned", ANNA),
					assigned("+442079460006", "userAssigned", BEN), assigned("+442079460007", "userAssigned", ANNA)));
		} else {
			bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.FORBIDDEN));
		}
		bench.content().set(GraphResource.USERS,
				List.of(user(ANNA, "anna@contoso.example", "+442079460005", "+442079460007"),
						user(BEN, "ben@contoso.example", "+442079460006")));
		DirectoryReading reading = bench.read();
		assertEquals(List.of("+442079460005", "+442079460006", "+442079460007"), ids(reading));
		assertEquals(List.of("anna@contoso.example", "ben@contoso.example", "anna@contoso.example"),
				reading.numbers().stream().map(PhoneNumber::getAssignee).toList());
		assertEquals(List.of(ANNA, BEN, ANNA),
				reading.numbers().stream().map(PhoneNumber::getAssignmentTargetId).toList());
		assertTrue(reading.numbers().stream().allMatch(number -> number.getOtherAssignees().isEmpty()));
	}

	@Test
	void whereUsersAloneNameANumberNoneOfThemIsFirst() throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of(assigned("+442079460005", "userAssigned", "")));
		bench.content().set(GraphResource.USERS, List.of(user(BEN, "ben@contoso.example", "+442079460005"),
				user(ANNA, "anna@contoso.example", "+442079460005")));
		DirectoryReading reading = bench.read();
		PhoneNumber number = reading.numbers().getFirst();
		assertNull(number.getAssignee());
		assertEquals(List.of("anna@contoso.example", "ben@contoso.example"), number.getOtherAssignees());
	}

	/** The one that could not be read may have the number, too. */
	@Test
	void whoElseHasANumberIsOpenWhereAUserWasNotRead() throws GraphException {
		bench.content().add(GraphResource.USERS, "{}");
		DirectoryReading reading = bench.read();
		assertEquals("anna@contoso.example", reading.numbers().getFirst().getAssignee());
		assertEquals(Set.of(Literals.PHONE_NUMBER__OTHER_ASSIGNEES), unread(reading, "+442079460000"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theCategoryOfUsersNumbersCountsOnlyWhereAllGiveIt(boolean all) throws GraphException {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.FORBIDDEN));
		String ben = user(BEN, "ben@contoso.example", "+442079460006");
		bench.content().set(GraphResource.USERS, List.of(user(ANNA, "anna@contoso.example", "+442079460005"),
				all ? ben : ben.replace(",\"assignmentCategory\":\"primary\"", "")));
		assertEquals(all, bench.read().fields().contains(Literals.PHONE_NUMBER__ASSIGNMENT_CATEGORY));
	}
}
