package org.portwright.directory.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.model.copies.NumbersCopy;
import org.portwright.model.paths.Blank;

class SnapshotDocumentTest {

	private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)");
	private static final Pattern ENTRY = Pattern.compile("((?:[^\\\\;]|\\\\.)+);?", Pattern.DOTALL);
	private static final List<String> NASTY = List.of("=cmd|' /C calc'!A0", "+44 1", "-1", "@SUM(1)", "'quoted'", "\"",
			"a,b", "a;b", "a\\;b\\", "\\", "line\r\nend", "\tx", "Zürich", "Łódź", " ", ";", "+442079460000");

	private final Tenant tenant = Blank.tenant();

	private PhoneNumber number(String id) {
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		number.setId(id);
		tenant.getPhoneNumbers().add(number);
		return number;
	}

	private String snapshot() throws IOException {
		var out = new ByteArrayOutputStream();
		new SnapshotDocument().write(NumbersCopy.of(tenant), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Reads a CSV back, as the documentation of a snapshot says. */
	private static List<List<String>> read(String csv) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		Matcher cell = CELL.matcher(csv);
		int end = 0;
		while (cell.find() && cell.start() == end) {
			end = cell.end();
			String quoted = cell.group(1);
			String text = quoted == null ? cell.group(2) : quoted.replace("\"\"", "\"");
			row.add(text.startsWith("'") ? text.substring(1) : text);
			if (cell.group(3).equals("\r\n")) {
				rows.add(row);
				row = new ArrayList<>();
			}
		}
		assertEquals(csv.length(), end, csv);
		return rows;
	}

	private static List<String> entries(String cell) {
		return ENTRY.matcher(cell).results()
				.map(entry -> entry.group(1).replaceAll("(?s)\\\\(.)", "$1")).toList();
	}

	@Test
	void namesEveryAttributeAndHasARowANumber() throws IOException {
		assertEquals(1, snapshot().lines().count());
		PhoneNumber second = number("+442079460001");
		second.setCity("London");
		second.getCapabilities().addAll(List.of("userAssignment", "conferenceAssignment"));
		number("+442079460000").setNumberType("callingPlan");
		List<List<String>> rows = read(snapshot());
		List<String> names = NumbersCopy.ATTRIBUTES.stream().map(EAttribute::getName).toList();
		assertEquals(names, rows.getFirst());
		assertEquals(List.of("+442079460000", "", "callingPlan"), rows.get(1).subList(0, 3));
		assertEquals("+442079460001", rows.get(2).getFirst());
		assertEquals("London", rows.get(2).get(names.indexOf("city")));
		assertEquals("userAssignment;conferenceAssignment", rows.get(2).get(names.indexOf("capabilities")));
		assertEquals(3, rows.size());
	}

	@Test
	void whateverATextIsItIsReadBackAndNoFormula() throws IOException {
		PhoneNumber number = number("+442079460000");
		for (EAttribute attribute : NumbersCopy.ATTRIBUTES.subList(1, NumbersCopy.ATTRIBUTES.size())) {
			int place = NumbersCopy.ATTRIBUTES.indexOf(attribute);
			if (attribute.getEAttributeType() == Literals.DATE) {
				number.eSet(attribute, LocalDate.of(2026, 11, 24));
			} else {
				number.eSet(attribute, attribute.isMany() ? NASTY : NASTY.get(place % NASTY.size()));
			}
		}
		String csv = snapshot();
		List<String> row = read(csv).get(1);
		for (int i = 1; i < row.size(); i++) {
			if (NumbersCopy.ATTRIBUTES.get(i).isMany()) {
				assertEquals(NASTY, entries(row.get(i)));
			} else if (NumbersCopy.ATTRIBUTES.get(i).getEAttributeType() == Literals.DATE) {
				assertEquals("2026-11-24", row.get(i));
			} else {
				assertEquals(NASTY.get(i % NASTY.size()), row.get(i));
			}
		}
		assertFalse(Pattern.compile("(^|,)\"?[=@\t+-](?!\\d+[,\r])", Pattern.MULTILINE).matcher(csv).find(), csv);
	}

	@Test
	void isNeverReplacedUnasked(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("before.csv"), snapshot());
		assertFalse(new SnapshotDocument().isOwn(file));
	}
}
