package org.portwright.ui.internal.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed as the address of an update site, and where it leads. */
@SuppressWarnings("nls")
class SiteAddressTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = {
			"https://updates.contoso.example/portwright,https://updates.contoso.example/portwright",
			"\"  http://localhost:8080/site/ \",http://localhost:8080/site/",
			"file:/home/ada/site,file:/home/ada/site", "file:///home/ada/site,file:///home/ada/site",
			"file:/home/ada/my site,file:/home/ada/my%20site", "file:/home/ada/my%20site,file:/home/ada/my%20site" })
	void anAddressIsTaken(String typed, URI expected) {
		assertEquals(Optional.of(expected), SiteAddress.read(typed).map(SiteAddress::uri));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "site", "updates.contoso.example", "https:", "https:///site", "https:site",
			"ftp://updates.contoso.example/site", "mailto:ada@contoso.example", "file:", "file:site",
			"javascript:alert(1)", "jar:file:/site.jar!/", "https://updates contoso example/" })
	void whatLeadsNowhereIsRefused(String typed) {
		assertEquals(Optional.empty(), SiteAddress.read(typed));
	}

	@Test
	void aFolderIsTakenByItsPath(@TempDir Path folder) throws IOException {
		Path site = Files.createDirectory(folder.resolve("50% more, ü#1"));
		SiteAddress address = SiteAddress.read(site.toString()).orElseThrow();
		assertEquals(site, Path.of(address.uri()));
		assertEquals(Optional.of(address), SiteAddress.read(address.uri().toString()));
	}

	@Test
	void aFolderThatIsNotThereIsLookedForLater() {
		assertEquals(Optional.of(URI.create("file:/no/such/site")),
				SiteAddress.read(Path.of("/no/such/site").toString()).map(SiteAddress::uri));
	}

	@Test
	void isShownAsItIsRead() {
		assertEquals("file:/home/ada/my site", SiteAddress.read("/home/ada/my site").orElseThrow().toString());
	}
}
