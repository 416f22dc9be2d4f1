package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments are UTF-8 whatever the locale is called, and whether or not it is installed. */
class EncodingTest {

	private final Shell shell;

	EncodingTest(@TempDir Path folder) {
		shell = new Shell(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "LC_ALL=xx_XX.UTF-8", "LC_CTYPE=xx_XX.utf8", "LANG=xx_XX.UTF-8", "LC_ALL=C",
			"LC_ALL=POSIX",
			"LANG=", "LC_ALL=xx_XX.ISO-8859-1", "LC_ALL=C.UTF-8" })
	void areReadInAnyLocale(String locale) throws Exception {
		var environment = Map.of(locale.split("=")[0], locale.substring(locale.indexOf('=') + 1));
		var made = shell.run(environment,
				"""
						"$portwright" new order a.porting --set $'loa.subscriberName=M\\xc3\\xbcller \\xc5\\x81\\xc3\\xb3d\\xc5\\xba'""");
		assertEquals(0, made.exitCode(), made.err());
		String order = Files.readString(shell.file("a.porting"));
		assertTrue(order.contains("\"Müller Łódź\""), order);
		var named = shell.run(environment,
				"""
						"$portwright" export a.porting --csv $'\\xc5\\x81\\xc3\\xb3d\\xc5\\xba.csv' && test -e $'\\xc5\\x81\\xc3\\xb3d\\xc5\\xba.csv'""");
		assertEquals(0, named.exitCode(), named.err());
		assertEquals("csv: Łódź.csv\n", named.out());
	}

	@Test
	void whatIsNoUtf8IsRefused() throws Exception {
		shell.run("\"$portwright\" new order a.porting");
		String before = Files.readString(shell.file("a.porting"));
		for (String locale : new String[] { "C.UTF-8", "C", "xx_XX.UTF-8" }) {
			var result = shell.run(Map.of("LC_ALL", locale),
					"\"$portwright\" set a.porting $'loa.subscriberName=M\\xfcller'");
			assertEquals(2, result.exitCode(), locale);
			assertTrue(result.err().contains("is no UTF-8"), result.err());
			assertEquals(before, Files.readString(shell.file("a.porting")));
		}
	}
}
