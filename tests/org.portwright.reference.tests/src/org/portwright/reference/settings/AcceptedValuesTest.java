package org.portwright.reference.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers of the user are lines of a settings file. */
@SuppressWarnings("nls")
class AcceptedValuesTest {

	private final Path file;
	private final AcceptedValues values;

	AcceptedValuesTest(@TempDir Path folder) {
		file = folder.resolve("signin.properties");
		values = new AcceptedValues(new SettingsFile(file));
	}

	@Test
	void aValueCountsForItsSubjectAlone() throws IOException {
		Files.writeString(file, "# mine\nclientId=other\n");
		assertFalse(values.contains("contoso.example", "one"));
		values.add("Contoso.example", "one");
		values.add("contoso.example", "two");
		values.add("contoso.example", "one");
		values.add("contoso.example.org", "three");
		assertTrue(values.contains("contoso.EXAMPLE", "one"));
		assertTrue(values.contains("contoso.example", "two"));
		assertFalse(values.contains("contoso.example", "three"));
		assertFalse(values.contains("contoso", "one"));
		assertEquals(List.of("# mine", "clientId=other", "accepted.contoso.example=one two",
				"accepted.contoso.example.org=three"), Files.readAllLines(file));
	}

	/** Subjects come out of files, and must set nothing else. */
	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a\nclientId=x", "a=b", "a#b", "b\u00fccher.example",
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" })
	void aSubjectThatIsNoNameIsNotKept(String subject) throws IOException {
		values.add(subject, "one");
		assertFalse(values.contains(subject, "one"));
		assertFalse(Files.exists(file));
	}
}
