package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.PortOrder;

/** Holds the table of the forms' entries in {@code forms.md} true. */
class FormTableTest {

	private static final String GEOGRAPHIC = "## Geographic";
	private static final String SERVICE = "## Service";

	static Stream<Arguments> geographic() throws IOException {
		return rows(GEOGRAPHIC);
	}

	static Stream<Arguments> service() throws IOException {
		return rows(SERVICE);
	}

	private static Stream<Arguments> rows(String heading) throws IOException {
		try (var reader = new BufferedReader(new InputStreamReader(
				FormTableTest.class.getResourceAsStream("forms.md"), StandardCharsets.UTF_8))) {
			List<String> lines = reader.lines().dropWhile(line -> !line.startsWith(heading)).skip(1)
					.takeWhile(line -> !line.startsWith("##")).filter(line -> line.startsWith("|")).skip(2).toList();
			return lines.stream().map(line -> line.split("\\|")).map(cells -> Arguments.of(cells[1].strip(),
					cells[2].strip(), cells[3].strip())).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource
	void geographic(String entry, String section, String printed) throws IOException {
		check(Orders.signed(Orders.contoso()), section, printed);
	}

	@ParameterizedTest
	@MethodSource
	void service(String entry, String section, String printed) throws IOException {
		check(Orders.signed(Orders.service()), section, printed);
	}

	/** The text stands in its section, before the pages with what carriers ask beyond the form. */
	private static void check(PortOrder order, String section, String printed) throws IOException {
		String text = Printed.of(order).flowing();
		int start = section.equals("introduction") ? 0 : text.indexOf(" " + section + " ");
		assertTrue(start >= 0, () -> section + " is no section of " + text);
		String form = text.substring(start, text.indexOf("Further details for carriers"));
		assertTrue(form.contains(printed), () -> printed + " is not in " + form);
	}
}
