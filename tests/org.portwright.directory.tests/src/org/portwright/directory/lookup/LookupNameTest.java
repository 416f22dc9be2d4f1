package org.portwright.directory.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupNameTest {

	@ParameterizedTest
	@CsvSource({ "contoso.com, contoso.com", "' Contoso.COM. ', contoso.com", "anna@contoso.com, contoso.com",
			"Anna <anna@contoso.com>, contoso.com", "mailto:anna@contoso.com, contoso.com",
			"https://www.contoso.com/a@b?c=d#e, contoso.com", "www.contoso.com, contoso.com",
			"https://user@mail.contoso.com:8443, mail.contoso.com", "'contoso.com;', contoso.com",
			"www.com, www.com", "\ufeffcontoso.com\u200b, contoso.com", "contoso.com:8443/, contoso.com",
			"https://contoso.com/, contoso.com", "b\u00fccher.example, xn--bcher-kva.example",
			"XN--BCHER-KVA.example, xn--bcher-kva.example", "contoso\u3002com, contoso.com",
			"_dmarc.contoso.com, _dmarc.contoso.com",
			"A1B2C3D4-1111-2222-3333-444455556666, a1b2c3d4-1111-2222-3333-444455556666" })
	void isTakenOutOfWhatWasTyped(String typed, String asked) {
		assertEquals(new LookupName(asked, Optional.empty()), LookupName.of(typed));
	}

	@Test
	void longOnesAreRefusedAndCutInTheMessage() {
		String label = "a".repeat(64);
		for (String wrong : new String[] { label + ".com", ("abcdefghi.".repeat(26)) + "com", "a\nb.com",
				"contoso.123" }) {
			var problem = LookupName.of(wrong).problem().orElseThrow(() -> new AssertionError(wrong));
			assertEquals("NO_DOMAIN", problem.code());
			assertTrue(problem.message().length() < 300, problem.message());
		}
	}

	/**
	 * Name servers would never see a hidden character: another domain than the one on the screen would be asked for.
	 */
	@ParameterizedTest
	@CsvSource({ "contoso.exa\u200bmple, U+200B", "con\u00adtoso.example, U+00AD", "contoso\ufe0f.example, U+FE0F",
			"anna@\u202econtoso.example, U+202E", "11111111-2222-4333-8444-5555\u200b55555555, U+200B" })
	void oneWithAHiddenCharacterIsRefused(String typed, String named) {
		var problem = LookupName.of(typed).problem().orElseThrow(() -> new AssertionError(typed));
		assertEquals("NO_DOMAIN", problem.code());
		assertTrue(problem.message().contains(named), problem.message());
	}

	/** What follows the domain may be meant for another tenant. */
	@ParameterizedTest
	@ValueSource(strings = { "contoso.example/../common", "contoso.example/common", "contoso.example?x",
			"contoso.example:/../common", "anna@contoso.example/x" })
	void oneWithAPathIsRefused(String typed) {
		assertEquals("NO_DOMAIN",
				LookupName.of(typed).problem().orElseThrow(() -> new AssertionError(typed)).code());
	}

	@Test
	void aDomainInLettersOfItsOwnIsShownAsBoth() {
		assertEquals("b\u00fccher.example (xn--bcher-kva.example)", LookupName.of("b\u00fccher.example").inWords());
		assertEquals("contoso.com", LookupName.of("contoso.com").inWords());
	}
}
