package org.portwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proves that the rules of facts find what they are there for. */
class OldFactsTest {

	@TempDir
	Path folder;

	private Map<String, String> texts() throws IOException {
		Path catalogue = Files.writeString(folder.resolve("words.properties"), "Line=Have it moved \\\n  first.\n");
		Path page = Files.writeString(folder.resolve("page.xhtml"), "<p>Order it as a\n<b>new</b> provide.</p>\n");
		return FactRules.texts(folder, List.of(catalogue, page));
	}

	@Test
	void readsEachTextOfACatalogueAndPagesWithoutMarkUp() throws IOException {
		assertEquals(Map.of("words.properties#Line", "Have it moved first.", "page.xhtml",
				"Order it as a new provide."), texts());
	}

	@Test
	void findsWhatIsNotSo() throws IOException {
		assertEquals(List.of("words.properties#Line says 'moved first', but that loses the number"),
				FactRules.old(texts(), Map.of("Moved first", "that loses the number")));
		assertEquals(List.of(), FactRules.old(texts(), Map.of("moved last", "no")));
		assertEquals(List.of("'moved last' is listed without what is so"),
				FactRules.old(texts(), Map.of("moved last", "")));
	}

	@Test
	void findsCommandsWithoutATenant() {
		String begins = "Connect-MicrosoftTeams -TenantId ID\n";
		assertEquals(List.of(), FactRules.withoutTenant(Map.of("g.properties#a.copy", begins + "Set-CsPolicy",
				"h.properties#a.copy", "if (-not $batch1) { " + begins + " }\nGet-CsPolicy",
				"p.xhtml", "Set-CsPolicy; begin with Connect-MicrosoftTeams -TenantId.", "q.xhtml", "Get-CsPolicy",
				"g.properties#a.text", "Set-CsPolicy does it.")));
		assertEquals(List.of("g.properties#a.copy does not begin with -TenantId"),
				FactRules.withoutTenant(Map.of("g.properties#a.copy", "Get-CsPolicy\n" + begins)));
		for (String place : List.of("p.xhtml", "README.md", "help.properties#portwright.x.usage.description")) {
			assertEquals(1, FactRules.withoutTenant(Map.of(place, "New-CsPolicy")).size(), place);
		}
	}

	@Test
	void findsWhatIsNotSaid() throws IOException {
		assertEquals(List.of(), FactRules.missing(texts(), Map.of("page.xhtml | new provide", "A")));
		assertEquals(List.of("words.properties#Line does not say 'new': A"),
				FactRules.missing(texts(), Map.of("words.properties#Line | new", "A")));
		assertEquals(List.of("none.xhtml does not say 'new': A"),
				FactRules.missing(texts(), Map.of("none.xhtml | new", "A")));
		assertEquals(List.of("'new' has no place or no source"), FactRules.missing(texts(), Map.of("new", "A")));
	}
}
