package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code releng/demo}, which is all that is seen of Portwright on a machine without a display. */
@DisabledOnOs(OS.WINDOWS)
class DemoTest {

	private final Path folder;

	DemoTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void makesADraftAndAListOutOfAMail() throws Exception {
		var shell = new Shell(folder);
		var demo = shell.run(
				Map.of("PORTWRIGHT", Shell.product().resolve("portwright").toString(), "demo",
						Shell.REPOSITORY.resolve("releng/demo").toString()),
				"\"$demo\" made");
		assertEquals(0, demo.exitCode(), demo.out() + demo.err());
		for (String promised : List.of("160 numbers.", "FV 7741-093 -> FV7741093", "M1 IAE -> M1 1AE",
				"pdf (draft): Manchester LoA.pdf", "csv: manchester.csv")) {
			assertTrue(demo.out().contains(promised), () -> promised + " is not in: " + demo.out());
		}
		String mended = demo.out().substring(demo.out().indexOf("6. Is it right now?"));
		assertTrue(mended.contains("manchester.porting: ") && !mended.contains("  error "), mended);
		List<String> numbers = Files.readAllLines(folder.resolve("made/manchester.csv"));
		assertEquals("161 numbers and +441614960300",
				numbers.size() - 1 + " numbers and " + numbers.get(numbers.size() - 1));
		byte[] letter = Files.readAllBytes(folder.resolve("made/Manchester LoA.pdf"));
		assertEquals("%PDF", new String(letter, 0, 4, StandardCharsets.US_ASCII));
	}
}
