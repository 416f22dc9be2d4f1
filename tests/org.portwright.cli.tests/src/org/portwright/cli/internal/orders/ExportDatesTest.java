package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;

/** The dates of an order are exported as a picture, and on request behind the letter. */
class ExportDatesTest {

	private final CommandLineFolder folder;

	ExportDatesTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeOrder() {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000", "--set",
				"name=<script>London & \"co\"");
	}

	@Test
	void asAPictureThatReplacesNoOther() throws Exception {
		assertEquals(0, folder.call("export", "@a.porting", "--svg", "@a.svg", "--today", "2026-12-11").exitCode());
		String svg = Files.readString(folder.file("a.svg"));
		assertTrue(svg.contains("Friday 11 December 2026"), svg);
		assertFalse(svg.contains("<script>"));
		assertEquals(0, folder.call("export", "@a.porting", "--svg", "@a.svg", "--today", "2026-12-14").exitCode());
		assertTrue(Files.readString(folder.file("a.svg")).contains("Monday 14 December 2026"));
		String logo = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
		Files.writeString(folder.file("logo.svg"), logo);
		assertEquals(2, folder.call("export", "@a.porting", "--svg", "@logo.svg").exitCode());
		assertEquals(logo, Files.readString(folder.file("logo.svg")));
	}

	@Test
	void asACalendarThatReplacesNoOther() throws Exception {
		assertEquals(0, folder.call("export", "@a.porting", "--ics", "@a.ics", "--today", "2026-12-11").exitCode());
		String calendar = Files.readString(folder.file("a.ics"));
		assertTrue(calendar.contains("DTSTART;VALUE=DATE:20261211") && calendar.contains("DTSTAMP:20261211T000000Z"),
				calendar);
		assertEquals(0, folder.call("export", "@a.porting", "--ics", "@a.ics", "--today", "2026-12-14").exitCode());
		assertTrue(Files.readString(folder.file("a.ics")).contains("DTSTART;VALUE=DATE:20261214"));
		String holidays = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Contoso\r\nEND:VCALENDAR\r\n";
		Files.writeString(folder.file("holidays.ics"), holidays);
		assertEquals(2, folder.call("export", "@a.porting", "--ics", "@holidays.ics").exitCode());
		assertEquals(holidays, Files.readString(folder.file("holidays.ics")));
	}

	@Test
	void behindTheLetterOnRequest() throws Exception {
		assertEquals(0, folder.call("export", "@a.porting", "--pdf", "@a.pdf").exitCode());
		assertEquals(0, folder.call("export", "@a.porting", "--pdf", "@dates.pdf", "--timeline").exitCode());
		assertTrue(Files.size(folder.file("dates.pdf")) > Files.size(folder.file("a.pdf")));
	}

	@Test
	void withoutTheLetterTheRequestIsRefusedAndSaysWhatToAdd() throws Exception {
		var result = folder.call("export", "@a.porting", "--csv", "@a.csv", "--timeline");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("--pdf"), result.err());
		assertFalse(Files.exists(folder.file("a.csv")));
	}
}
