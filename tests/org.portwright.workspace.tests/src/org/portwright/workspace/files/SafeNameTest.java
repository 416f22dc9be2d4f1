package org.portwright.workspace.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class SafeNameTest {

	@ParameterizedTest
	@CsvSource({ "letter.pdf, letter.pdf", "Łódź (2) – final.PDF, Łódź (2) – final.PDF", "../../etc/passwd, passwd",
			"'C:\\Users\\jo\\letter.pdf', letter.pdf", "'a<b>:c|d?.pdf', a_b_c_d_.pdf", "CON, _CON",
			"com1.pdf, _com1.pdf",
			"'  .hidden. ', hidden", "'a\u202Efdp.exe', a_fdp.exe", "'a\nb.pdf', a_b.pdf",
			"'a\u00A0\u2003b.pdf', a b.pdf",
			"'', file.pdf", "..., file.pdf", "'???', file.pdf", "leeds.porting, leeds.porting.kept",
			"Leeds.TENANT, Leeds.TENANT.kept", ".project, project", "'a\u0000b', a_b", "'a\uFFFDb', a_b",
			"'a\u001b[2J\u009b31m\u200bb', a_[2J_31m_b", "'a\u0085b', a_b" })
	void namesAreHarmlessEverywhere(String given, String safe) {
		assertEquals(safe, SafeName.of(given, "application/pdf"));
	}

	@ParameterizedTest
	@CsvSource({ "text/plain, file.txt", "image/png, file.png", "message/rfc822, file.eml", "application/x, file",
			"'', file", "'application/../x', file" })
	void theTypeGivesTheEndingOfWhatHasNoName(String type, String safe) {
		assertEquals(safe, SafeName.of("", type));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "é", "漢", "📞" })
	void longNamesAreCutBeforeTheirEnding(String sign) {
		String name = SafeName.numbered(SafeName.of(sign.repeat(300) + ".pdf", ""), 17);
		assertTrue(name.endsWith(" (17).pdf"), name);
		assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 160, name);
		assertFalse(name.contains("?") || Character.isHighSurrogate(name.charAt(name.length() - 10)), name);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void whateverIsGivenIsAName(long seed) {
		var random = new Random(seed);
		for (int i = 0; i < 5000; i++) {
			var given = new StringBuilder();
			for (int j = random.nextInt(20); j > 0; j--) {
				given.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
			}
			String name = SafeName.of(given.toString(), "");
			assertFalse(name.isBlank() || name.matches(".*[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}].*") || name.startsWith(".")
					|| name.endsWith(".") || name.endsWith(" ") || name.startsWith(" "), name);
			assertEquals(name, SafeName.of(name, ""));
		}
	}
}
