package org.portwright.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerAnswerTest {

	private static final List<String> SUFFIXES = List.of(".onmicrosoft.com", ".onmicrosoft.us");
	private static final String ID = "a1b2c3d4-1111-4222-8333-444455556666";

	private static CustomerAnswer read(String text) {
		return CustomerAnswer.read(text, SUFFIXES);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Organisation ID: A1B2C3D4-1111-4222-8333-444455556666\nInitial domain: Contoso.onmicrosoft.com",
			"Hi, it's {a1b2c3d4-1111-4222-8333-444455556666} and we are admin@contoso.onmicrosoft.com.",
			"Tenant ID\ta1b2c3d4\u20111111\u20134222\u20138333\u2013444455556666\r\ncontoso.onmicrosoft.com",
			"DisplayName Id\n----------- --\nContoso     a1b2c3d4-1111-4222-8333-444455556666\n"
					+ "contoso.com False\ncontoso.mail.onmicrosoft.com False\ncontoso.onmicrosoft.com True",
			"> Organisation ID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx\n> Initial domain: *.onmicrosoft.com\n"
					+ "Client ID: 99999999-1111-4222-8333-444455556666\n"
					+ "Directory (tenant) ID: a1b2c3d4-1111-4222-8333-444455556666, contoso.onmicrosoft.com",
			"https://login.microsoftonline.com/a1b2c3d4-1111-4222-8333-444455556666/v2.0 contoso\u200b.onmicrosoft.com" })
	void bothAreRead(String text) {
		CustomerAnswer answer = read(text);
		assertEquals(Optional.of(ID), answer.organisationId(), answer.toString());
		assertEquals(Optional.of("contoso.onmicrosoft.com"), answer.initialDomain(), answer.toString());
	}

	/** What is pasted may be anything. */
	@ParameterizedTest
	@ValueSource(strings = { "a.", "a", "1-", "tenant id ", "a.onmicrosoft.com." })
	void aLongTextThatIsNoAnswerIsRead(String piece) {
		assertEquals(Optional.empty(), read(piece.repeat(100_000 / piece.length())).organisationId());
	}

	@Test
	void ofSeveralNoneIsChosen() {
		CustomerAnswer answer = read(ID + " or 99999999-1111-4222-8333-444455556666? contoso.onmicrosoft.com, "
				+ "contoso.onmicrosoft.us");
		assertEquals(Optional.empty(), answer.organisationId());
		assertEquals(Optional.empty(), answer.initialDomain());
		assertEquals(2, answer.remarks().size(), answer.toString());
	}

	@ParameterizedTest
	@CsvSource({ "Tenant ID: a3gbd34b-1111-4222-8333-444455556666, is not taken",
			"Tenant ID: 9188040d-6c67-4c5b-b112-36a304b66dad, is not the ID of an organisation",
			"Tenant ID: 00000000-0000-0000-0000-000000000000, is not the ID of an organisation",
			"Object ID: a1b2c3d4-1111-4222-8333-444455556666, is not taken" })
	void whatIsNoOrganisationIdIsNamed(String text, String said) {
		CustomerAnswer answer = read(text);
		assertEquals(Optional.empty(), answer.organisationId());
		assertEquals(1, answer.remarks().size());
		assertTrue(answer.remarks().getFirst().contains(said), answer.toString());
	}

	@Test
	void aLongerWordIsNotCut() {
		assertEquals(new CustomerAnswer(Optional.empty(), Optional.empty(), List.of()),
				read(ID + "0 contoso.onmicrosoft.common contoso.onmicrosoft.com.example .onmicrosoft.com"));
	}

	@Test
	void theInitialDomainIsTakenOutOfThatForRouting() {
		CustomerAnswer answer = read("contoso.mail.onmicrosoft.com");
		assertEquals(Optional.of("contoso.onmicrosoft.com"), answer.initialDomain());
		assertEquals(1, answer.remarks().size());
	}
}
