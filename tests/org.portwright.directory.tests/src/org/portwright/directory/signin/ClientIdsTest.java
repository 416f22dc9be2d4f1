package org.portwright.directory.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class ClientIdsTest {

	private static final String ID = "0a1b2c3d-1111-4222-8333-444455556666";

	private final Path file;
	private final ClientIds ids;

	ClientIdsTest(@TempDir Path folder) {
		file = folder.resolve("signin.properties");
		ids = ClientIds.ofUser(Map.of("PORTWRIGHT_SETTINGS", folder.toString())::get);
	}

	@Test
	void oneIsKeptBesideWhatElseIsThere() throws Exception {
		assertEquals(Optional.empty(), ids.usual());
		Files.writeString(file, "# mine\nclientId=\nother=thing\n");
		assertEquals(Optional.empty(), ids.usual());
		ids.setUsual(Optional.of(ID));
		assertEquals(Optional.of(ID), ids.usual());
		ids.setUsual(Optional.empty());
		assertEquals(List.of("# mine", "other=thing"), Files.readAllLines(file));
	}

	@Test
	void itIsReadAsItIsTyped() {
		assertEquals(Optional.of(ID), ClientIds.read("  " + ID.toUpperCase() + "\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "contoso.example", "0a1b2c3d111142228333444455556666",
			"{0a1b2c3d-1111-4222-8333-444455556666}", "0a1b2c3d-1111-4222-8333-44445555666g",
			"00000000-0000-0000-0000-000000000000" })
	void whatIsNoneIsNotTaken(String typed) {
		assertEquals(Optional.empty(), ClientIds.read(typed));
	}

	@Test
	void whatCannotBeReadIsSaid() throws Exception {
		Files.writeString(file, "clientId=mine\n");
		assertTrue(assertThrows(IOException.class, ids::usual).getMessage().contains("'mine'"));
		Files.write(file, new byte[] { (byte) 0xff, '=', (byte) 0xfe });
		assertTrue(assertThrows(IOException.class, ids::usual).getMessage().contains(file.toString()));
		Files.delete(file);
		Files.createDirectory(file);
		assertTrue(assertThrows(IOException.class, () -> ids.setUsual(Optional.of(ID))).getMessage()
				.contains("cannot be written"));
	}
}
